import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import readout


def test_figures_read_the_same_everywhere():
    assert readout.number(22.64, "mm") == "22.6\u00a0mm"
    assert readout.number(-0.04, "mm") == "0.0\u00a0mm"
    assert readout.number(-3.66, "°") == "−3.7°"
    assert readout.change(2.21, "mm") == "+2.2\u00a0mm"


def test_change_since_the_fracture_begins_when_it_is_complete(simulation):
    fractured = simulation.measure("fracture")
    before = readout.heights(simulation.measure(3.5), fractured)
    after = readout.heights(simulation.measure("set"), fractured)
    assert {row["change"] for row in before} == {""}
    gain = simulation.outcome.restored_anterior_height_mm
    assert after[0]["change"] == readout.change(gain, "mm")


def test_every_percentage_of_the_outcome_names_its_denominator(simulation):
    front = readout.outcome(simulation)[0]
    intact, fractured = (simulation.measure(s).anterior_height_mm for s in ("intact", "fracture"))
    gain = simulation.outcome.restored_anterior_height_mm
    for line, (name, whole) in zip(
        front["details"],
        [
            ("lost height", intact - fractured),
            ("fractured height", fractured),
            ("intact height", intact),
        ],
        strict=True,
    ):
        share = readout.number(100 * gain / whole, "%")
        assert line == f"{share} of the {name} ({readout.number(whole, 'mm')})"


def test_without_treatment_there_is_no_outcome_and_no_needle():
    run = simulate(Case(treatment={"kind": "none"}))
    assert readout.outcome(run) == []
    assert readout.needles(run.access) == []
    assert [row["key"] for row in readout.volumes(run.measure("fracture"), treated=False)] == [
        "body_volume_ml"
    ]


def test_assumptions_are_those_of_the_case():
    told = {entry["label"]: entry["value"] for entry in readout.assumed(Case())}
    assert told["Fracture age"] == "recent"
    assert told["Lost on deflation"].startswith("45")


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (Case(), "L1, older woman, wedge grade 2, bipedicular kyphoplasty"),
        (Case(fracture={"kind": "none"}), "L1, older woman, no fracture"),
    ],
)
def test_a_case_in_words(case, words):
    assert readout.title(case) == words
