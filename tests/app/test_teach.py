"""Teaching material: questions answered by measurements, notes with sources, and pairs of cases that can be built."""

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.content import file, table
from vertebra_viz.app.logic.questions import MEASURED, OF_TREATMENT, Answer, answer, questions, stages_of
from vertebra_viz.app.logic.teach import concepts, notes, pairs
from vertebra_viz.case.errors import CaseError
from vertebra_viz.case.treatment import NoTreatment
from vertebra_viz.catalogue.stages import StageName

GOOD = {
    "id": "gain",
    "ask": "How high?",
    "case": "v=1",
    "stage": "set",
    "measure": "anterior_height_mm",
    "choices": [15, 17],
}


def toml(**changes):
    """One question in TOML; a value of None leaves its key out."""
    block = {k: v for k, v in (GOOD | changes).items() if v is not None}
    return "[[question]]\n" + "\n".join(f"{k} = {v!r}" for k, v in block.items())


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "mine.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def refused(path):
    with pytest.raises(CaseError) as error:
        questions(path)
    line = str(error.value)
    assert "\n" not in line
    return line


# the shipped questions


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_the_measured_answer_is_clearly_one_of_the_choices(question):
    found = answer(question, simulate(question.case).report())
    gaps = sorted(abs(choice - found.value) for choice in question.choices)
    assert gaps[0] <= gaps[1] / 4  # nobody can argue for the next one
    assert question.explain
    assert question.source


def test_the_answer_is_what_is_measured_and_not_what_is_written():
    question = next(q for q in questions() if q.id == "balloon-down")
    run = simulate(question.case)
    found = answer(question, run.report())
    assert found.value == run.measure("deflation").anterior_height_mm
    assert found.text == f"{found.value:.1f}\N{NO-BREAK SPACE}mm"


def test_what_the_treatment_did_needs_no_stage(default_run):
    question = next(q for q in questions() if q.id == "how-much-comes-back")
    assert question.stage == ""
    found = answer(question, default_run.report())
    assert found.value == default_run.outcome.restored_anterior_percent_of_lost


def test_another_case_does_not_answer(default_run):
    question = next(q for q in questions() if q.id == "old-fracture")
    with pytest.raises(ValueError, match="another case"):
        answer(question, default_run.report())


@pytest.mark.parametrize(
    ("measure", "choices", "labels"),
    [
        ("anterior_height_mm", [15, 17.5], ("15\N{NO-BREAK SPACE}mm", "17.5\N{NO-BREAK SPACE}mm")),
        ("wedge_angle_deg", [2, 14], ("2°", "14°")),
        ("cement_fill_percent", [5, 20], ("5\N{NO-BREAK SPACE}%", "20\N{NO-BREAK SPACE}%")),
        ("beck_index", [0.5, 1], ("0.5", "1")),
    ],
)
def test_choices_carry_their_unit(written, measure, choices, labels):
    (question,) = questions(written(toml(measure=measure, choices=choices)))
    assert question.labels == labels


def test_a_share_of_nothing_lost_is_nothing(written):
    text = toml(
        case="v=1&fracture.grade=0",
        stage=None,
        measure="restored_anterior_percent_of_lost",
        choices=[0, 50],
    )
    (question,) = questions(written(text))
    assert answer(question, simulate(question.case).report()) == Answer(0.0, "0\N{NO-BREAK SPACE}%", 0)


# a teacher's file


def test_a_teacher_can_add_a_question(written):
    shipped = file("questions.toml").read_text(encoding="utf-8")
    assert len(questions(written(shipped + toml(id="mine")))) == len(questions()) + 1


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"id": None}, "mine.toml, question 1, id: ''"),
        ({"id": "a b"}, "mine.toml, question 'a b', id: 'a b'"),
        ({"ask": 3}, "mine.toml, question 'gain', ask: 3"),
        ({"ask": "x" * 601}, "mine.toml, question 'gain', ask: 'xxx"),
        ({"case": "v=1&level=L9"}, "mine.toml, question 'gain', case: level: 'L9'"),
        ({"case": "v=2"}, "mine.toml, question 'gain', case: v: 2"),
        ({"stage": "sett"}, "mine.toml, question 'gain', stage: 'sett'"),
        ({"stage": None}, "mine.toml, question 'gain', stage: ''"),
        ({"case": "v=1&treatment.kind=none"}, "mine.toml, question 'gain', stage: 'set'"),
        ({"measure": "height"}, "mine.toml, question 'gain', measure: 'height'"),
        ({"measure": "genant_grade"}, "mine.toml, question 'gain', stage: 'set'"),
        ({"measure": "wedge_correction_deg"}, "mine.toml, question 'gain', stage: 'set'"),
        (
            {"measure": "wedge_correction_deg", "stage": None, "case": "v=1&treatment.kind=none"},
            "mine.toml, question 'gain', measure: 'wedge_correction_deg'",
        ),
        ({"choices": [15]}, "mine.toml, question 'gain', choices: a list"),
        ({"choices": [17, 15]}, "mine.toml, question 'gain', choices: a list"),
        ({"choices": [15, 15]}, "mine.toml, question 'gain', choices: a list"),
        ({"choices": ["15", "17"]}, "mine.toml, question 'gain', choices: a list"),
        ({"choices": list(range(7))}, "mine.toml, question 'gain', choices: a list"),
        ({"choices": None}, "mine.toml, question 'gain', choices: None"),
        ({"answer": 17}, "mine.toml, question 'gain', answer: 17"),
    ],
)
def test_a_mistake_is_told_in_one_line(written, changes, line):
    told = refused(written(toml(**changes)))
    assert told.startswith(line)
    assert "allowed: " in told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (toml() + "\n" + toml(), "question 'gain', id: 'gain' is not allowed"),
        ("[[question]", "is not TOML"),
        (b"\xff\xfe", "is not UTF-8"),
        ("", "one to 100 blocks"),
        ("question = 3", "one to 100 blocks"),
        ("question = [3]", "question 1, question: 3"),
        (toml() + "\n[other]\n", "nothing else"),
        ("#" * 200_001, "at most 200,000"),
        ("\n".join(toml(id=f"q{k}") for k in range(101)), "one to 100 blocks"),
        ('[[question]]\nchoices = [nan, inf]\nid = "a"\nask = "b"\ncase = "v=1"', "measure: None"),
        (toml().replace("[15, 17]", "[1, nan]"), "choices: a list"),
        (toml().replace("[15, 17]", "[true, 17]"), "choices: a list"),
    ],
)
def test_a_file_that_is_none_is_told_in_one_line(written, text, said):
    told = refused(written(text))
    assert told.startswith("mine.toml")
    assert said in told


def test_a_missing_file_is_told_in_one_line(tmp_path):
    assert refused(tmp_path / "mine.toml").startswith("mine.toml: cannot be read")
    assert refused(tmp_path).startswith(tmp_path.name)


def test_names_are_those_of_the_report(default_run):
    report = default_run.report()
    assert set(MEASURED) == set(report["stages"][0]) - {"stage", "t"}
    assert set(OF_TREATMENT) <= set(report["outcome"])


@pytest.mark.parametrize("case", [Case(), Case(treatment=NoTreatment())])
def test_stages_are_those_of_the_run(case):
    assert stages_of(case) == tuple(m.stage for m in simulate(case).measurements)


# notes and pairs


@pytest.mark.parametrize("stage", list(StageName))
def test_every_stage_has_notes_with_sources(stage):
    assert len(notes(stage)) >= 2
    assert all(note.source and note.tag in {"R", "R2", "own"} for note in notes(stage))


def test_every_number_is_explained():
    assert [concept.key for concept in concepts()] == ["six-point", "genant", "beck", "contact"]
    assert all(len(concept.statements) >= 2 for concept in concepts())
    genant = " ".join(s.text for s in concepts()[1].statements)
    for edge in ("20 to less than 25 %", "25 to 40 %", "more than 40 %"):
        assert edge in genant


def test_no_note_is_lost():
    shown = sum(len(notes(stage)) for stage in StageName) + sum(len(c.statements) for c in concepts())
    assert shown == len(table("teach_notes.csv"))
    assert all(None not in row and None not in row.values() for row in table("teach_notes.csv"))


def test_pairs_differ_and_can_be_built():
    assert len({pair.key for pair in pairs()}) == len(pairs()) >= 5
    for pair in pairs():
        assert pair.left != pair.right
        assert pair.ask.endswith("?")
        left, right = simulate(pair.left), simulate(pair.right)
        a, b = left.measure(pair.left_stage), right.measure(pair.right_stage)
        both = [(getattr(a, name), getattr(b, name)) for name in MEASURED if name != "genant_grade"]
        apart = [abs(x - y) for x, y in both if x is not None and y is not None]  # neighbours are not shown
        parts = set(left.clip.actors) ^ set(right.clip.actors)
        breaches = [[path.clearances.breaches for path in run.access] for run in (left, right)]
        assert max(apart) > 0.5 or parts or breaches[0] != breaches[1], f"{pair.key} shows the same twice"
