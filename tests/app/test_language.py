"""The language of a visitor: where it comes from, where it goes with the case, and what is said in it without a page."""

import asyncio
import re
from html import unescape

import pytest
from case_harness import CaseHarness

from tests.english_left import english_left, sources_left
from vertebra_viz import Case
from vertebra_viz.app.clips.store import case_hash
from vertebra_viz.app.clips.worker import answer
from vertebra_viz.app.logic.address import Address, file_language, file_language_of, language_of
from vertebra_viz.app.logic.questions import questions
from vertebra_viz.app.sessions.rooms import Rooms
from vertebra_viz.app.ui.consent_text import markup
from vertebra_viz.app.ui.expressions import quoted, said
from vertebra_viz.app.ui.page import template
from vertebra_viz.app.web.events import check_event
from vertebra_viz.app.web.pages import Pages, static_files
from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import LANGUAGES, speaking

QPS = LANGUAGES["qps"]
SOURCES = sources_left()
SAID = re.compile(r">([^<]+)<|(?:aria-label|title|placeholder|alt|content)=\"([^\"]+)\"")


def test_a_page_speaks_what_its_address_asks_for_and_else_what_the_server_does():
    assert language_of("?mode=teach&lang=qps") is QPS
    assert language_of("lang=xx") is language_of("") is LANGUAGES["en"]
    with speaking("qps"):
        assert language_of("mode=teach") is QPS
        assert language_of("lang=en") is LANGUAGES["en"]
    assert Address.parse("lang=qps").lang == "qps"
    with pytest.raises(CaseError, match="lang: 'xx' is not allowed; allowed: en or qps"):
        Address.parse("lang=xx")


def test_a_file_is_english_on_every_server_unless_its_address_says_another_language():
    assert file_language() == ""
    with speaking("qps"):
        assert file_language() == "&lang=qps"
        assert file_language_of("v=1") is LANGUAGES["en"]
    assert file_language_of("v=1&lang=qps") is QPS


def test_a_clip_is_another_one_in_another_language_and_measures_the_same():
    case = Case()
    english = case_hash(case)
    with speaking("qps"):
        assert case_hash(case) != english
    (head, _), (other, _) = (
        answer({"do": "clip", "case": case.model_dump(mode="json"), "lang": lang}) for lang in ("en", "qps")
    )
    assert english_left(other["title"]) == []
    assert head["report"]["outcome"] == other["report"]["outcome"]
    assert head["report"]["stages"] == other["report"]["stages"]
    assert english_left(answer({"do": "clip", "case": {"level": "L9"}, "lang": "qps"})[0]["refused"]) == []


def test_the_page_says_its_language_and_nothing_in_another():
    pages = Pages(static_files())
    with speaking("qps"):
        address = Address.parse("?lang=qps")
        page = pages.index(address, "glb/0.glb?v=1&lang=qps", "")
    assert '<html lang="qps"' in page
    body = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.DOTALL)
    lines = ["".join(found) for found in SAID.findall(body)]
    wrong = {line for line in lines if english_left(line, ["Vertebra", "width=device-width", "light dark"])}
    assert {line for line in wrong if "initial-scale" not in line and "{" not in line} == set()


def test_what_patients_read_is_in_the_language_and_so_is_the_template():
    english = markup(), template()
    with speaking("qps"):
        assert (markup(), template()) != english
        lines = ["".join(found) for found in SAID.findall(markup())]
        assert [line for line in lines if english_left(unescape(line), SOURCES)] == []
    assert (markup(), template()) == english


@pytest.mark.parametrize(
    ("refused", "names"),
    [
        (lambda: Rooms().join("ABCDEF", "me"), ""),
        (lambda: Rooms().take_over("ABCDEF", "1", "me"), ""),
        (lambda: Rooms().remove("me", 1), ""),
        (lambda: Rooms().open("me", {}), "message case stage t playing view style camera follows"),
        (lambda: Address.parse("mode=play"), "mode consent teach explore"),
        (lambda: Address.parse("idle=1"), "idle"),
        (lambda: Address.parse("room=1"), "room"),
        (lambda: check_event({"type": "MouseMove", "w": 0}), "w"),
        (lambda: check_event({"type": "none"}), "type"),
    ],
)
def test_a_refusal_is_in_the_language(refused, names):
    with speaking("qps"), pytest.raises(CaseError) as told:
        refused()
    assert set(english_left(str(told.value))) <= set(names.split())


def test_a_question_of_a_teachers_own_keeps_its_words_and_the_shipped_ones_are_translated(tmp_path):
    mine = tmp_path / "mine.toml"
    mine.write_text(
        '[[question]]\nid = "mine"\nask = "How high?"\ncase = "v=1"\nstage = "set"\n'
        'measure = "anterior_height_mm"\nchoices = [15, 17.5]\n',
        encoding="utf-8",
    )
    with speaking("qps"):
        assert questions(mine)[0].ask == "How high?"
        assert all(english_left(line) == [] for each in questions() for line in (each.ask, each.explain))


def test_a_page_expression_has_all_forms_of_a_plural_and_ends_no_attribute():
    assert quoted("a \"b\" 'c' {d} <e> & `f`") == (
        r"'a \u0022b\u0022 \u0027c\u0027 \u007bd\u007d \u003ce\u003e \u0026 \u0060f\u0060'"
    )
    assert said("room-named", code="room.code") == "'Room ' + (room.code)"
    counted = said("room-role-lead", count="n")
    assert counted.startswith("({other: (utils.vertebra.figure(n, 0)) + ' people")
    assert counted.endswith(")[utils.vertebra.plural(n)]")


def test_a_tab_that_is_opened_in_another_language_says_everything_in_it():
    async def work():
        harness = CaseHarness()
        await harness.case_logic.open(Address(Case()))
        before = harness.data.clip.src, harness.data.form.drawers[0]["title"]
        harness.case_logic.speak(QPS)
        with speaking(QPS):
            await harness.case_logic.open(Address(Case()))
        assert harness.data.clip.src.endswith("&lang=qps")
        assert (harness.data.clip.src, harness.data.form.drawers[0]["title"]) != before
        assert english_left(harness.data.form.drawers[0]["title"]) == []
        harness.case_logic.choose("severe")
        await harness.settled()
        assert harness.data.clip.src.endswith("&lang=qps")
        await harness.case_logic.close()

    asyncio.run(work())
