"""How easy the texts are for patients: each text by itself, and read together as they stand on a card, in a step or in a section.

McLaughlin's grade is meant for thirty sentences and more, and three hard words in three sentences decide it. So it judges what is
read together and is long enough; Flesch and Kincaid's judges each text too (`hard_to_read`).
"""

import re
from statistics import mean

import pytest

from tests.reading import HIGHEST_GRADE, grade, hard_to_read, smog
from tests.steps import every_case, steps_of
from vertebra_viz.evidence.decision import SECTIONS, about, card, red_flags, section
from vertebra_viz.evidence.grid import grid
from vertebra_viz.evidence.notices import benefits, risks
from vertebra_viz.evidence.options import OPTIONS
from vertebra_viz.evidence.quiz import questions

ENOUGH_SENTENCES = 10


def whole(text):
    """The text as a sentence of its own, where it is a heading or an answer."""
    return text if text.endswith((".", "?")) else f"{text}."


def texts_together():
    """Texts as they are read one after another, by where they stand."""
    found = {f"section {key}": [each.statement.text for each in section(key)] for key in SECTIONS}
    found |= {f"card {option}": [each.text for each in card(option).all] for option in OPTIONS}
    for case in every_case():
        name = f"{case.treatment.kind} {case.fracture.cause} {case.fracture.age} {case.fracture.kind}"
        steps = steps_of(case)
        found[f"steps {name}"] = [step.text for step in steps]
        found[f"steps with more {name}"] = [
            words for step in steps for words in (step.text, *(each.text for each in step.more))
        ]
        found[f"risks {name}"] = [each.text for each in risks(case)]
        found[f"benefits {name}"] = [each.text for each in benefits(case)]
    found["quiz"] = [
        words
        for question in questions()
        for words in (
            question.text,
            *(part for each in question.answers for part in (each.text, each.reason)),
        )
    ]
    found["table"] = [row.note for row in grid()]
    found["red flags"] = [each.text for each in red_flags(procedure=True)]
    return found


TOGETHER = {where: " ".join(map(whole, texts)) for where, texts in texts_together().items()}


def sentences(text):
    return len(re.findall(r"[.?!](?: |$)", text))


@pytest.mark.parametrize("where", TOGETHER)
def test_what_is_read_together_is_easy_by_both_grades(where):
    assert grade(TOGETHER[where]) <= HIGHEST_GRADE
    if sentences(TOGETHER[where]) >= ENOUGH_SENTENCES:
        assert smog(TOGETHER[where]) <= HIGHEST_GRADE


def test_each_sentence_by_itself_is_easy():
    """Headings and short answers are no sentences: their words stand in the texts beside them."""
    texts = {words for texts in texts_together().values() for words in texts if words.endswith((".", "?"))}
    assert len(texts) > 150
    assert hard_to_read(texts) == []


def test_the_mean_of_both_grades_is_four_to_six():
    long = [text for text in TOGETHER.values() if sentences(text) >= ENOUGH_SENTENCES]
    assert len(long) > 50
    assert 4 <= mean((grade(text) + smog(text)) / 2 for text in long) <= 6


def test_the_page_tells_a_reading_age_that_fits():
    """A grade is read from five or six years later in age: grade 4 to 6 is nine to twelve years."""
    assert "nine to twelve years" in about(minutes=10)["reading"]
    assert grade(" ".join(about(minutes=10).values())) <= HIGHEST_GRADE
