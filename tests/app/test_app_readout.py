from dataclasses import asdict, replace
from types import SimpleNamespace

import pytest

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import readout
from vertebra_viz.export.report import assumptions
from vertebra_viz.measure import cement_to_posterior_wall_mm
from vertebra_viz.procedure.lift_law import MOBILITY


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
    assert readout.needles(run) == []
    assert [row["key"] for row in readout.volumes(run.measure("fracture"), treated=False)] == [
        "body_volume_ml"
    ]


def test_assumptions_are_those_of_the_report(simulation):
    shown = readout.assumed(simulation)
    assert [entry["key"] for entry in shown] == [item["name"] for item in assumptions(simulation)]
    told = {entry["key"]: entry["value"] for entry in shown}
    assert told["lift_mobility"] == readout.number(100 * MOBILITY["recent"], "%")
    assert told["posture"] == "lying"
    assert told["deflation_loss"].startswith("45")
    each = simulation.measure("inflation").balloon_volume_ml / 2
    assert told["balloon_volume_ml"] == readout.number(each, "mL")
    assert told["cement_volume_ml"] == readout.number(simulation.measure("set").injected_volume_ml, "mL")


def test_every_clearance_is_told_and_where_cement_ends(simulation):
    *needles, cement = readout.needles(simulation)
    for entry, path in zip(needles, simulation.access, strict=True):
        free = asdict(path.clearances).values()
        assert [line.split(" ")[0] for line in entry["details"]] == [readout.number(mm, "mm") for mm in free]
        assert not entry["breach"]
    distance = cement_to_posterior_wall_mm(simulation.clip, "set")
    assert cement["value"].startswith(readout.number(distance, "mm"))


def test_a_breach_is_told_with_its_amount_and_the_rest_beside_it(simulation):
    path = simulation.access[0]
    torn = replace(path, clearances=replace(path.clearances, medial_wall_mm=-1.2, canal_mm=-0.4))
    [entry, _] = readout.needles(SimpleNamespace(access=(torn,), clip=simulation.clip))
    assert entry["breach"]
    assert entry["details"][0] == "breach: 1.2\u00a0mm through the left pedicle's inner wall"
    assert entry["details"][1] == "breach: 0.4\u00a0mm into the canal"
    assert len(entry["details"]) == 4


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (Case(), "L1, older woman, wedge grade 2, bipedicular kyphoplasty"),
        (Case(fracture={"kind": "none"}), "L1, older woman, no fracture"),
    ],
)
def test_a_case_in_words(case, words):
    assert readout.title(case) == words
