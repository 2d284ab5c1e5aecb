"""Numbers in words, against what is measured."""

from copy import deepcopy
from dataclasses import asdict

from vertebra_viz import Case, simulate
from vertebra_viz.app.logic import readout
from vertebra_viz.catalogue.quantities import CLEARANCES, QUANTITIES, REPORTED
from vertebra_viz.clip.measure import cement_to_posterior_wall_mm
from vertebra_viz.export.report import report
from vertebra_viz.sentences.numbers import change, shown

HEIGHT = QUANTITIES["anterior_height_mm"]


def test_figures_read_the_same_everywhere():
    assert shown(HEIGHT, 22.64) == "22.6\u00a0mm"
    assert shown(HEIGHT, -0.04) == "0.0\u00a0mm"
    assert shown(QUANTITIES["wedge_angle_deg"], -3.66) == "−3.7°"
    assert change(HEIGHT, 2.21) == "+2.2\u00a0mm"


def test_change_since_the_fracture_begins_when_it_is_complete(simulation):
    fractured = simulation.measure("fracture")
    before = readout.heights(simulation.measure(3.5), fractured)
    after = readout.heights(simulation.measure("set"), fractured)
    assert {row["change"] for row in before} == {""}
    gain = simulation.outcome.restored_anterior_height_mm
    assert after[0]["change"] == change(HEIGHT, gain)


def test_what_lying_down_gave_back_is_no_part_of_what_the_operation_did():
    run = simulate(Case.parse({"treatment": {"posture_lift": 0.3}}))
    since = [run.measure(stage) for stage in ("fracture", "posture")]
    lain, end = (readout.heights(run.measure(stage), *since)[0]["change"] for stage in ("posture", "set"))
    assert lain == change(HEIGHT, report(run)["postural_gain_mm"])
    assert end == change(HEIGHT, run.outcome.restored_anterior_height_mm)


def test_without_treatment_there_is_no_needle():
    run = simulate(Case(treatment={"kind": "none"}))
    assert readout.needles(report(run)) == []
    assert [row["key"] for row in readout.volumes(run.measure("fracture"), treated=False)] == [
        "body_volume_ml"
    ]


def test_every_clearance_is_told_and_where_cement_ends(simulation):
    *needles, cement = readout.needles(report(simulation))
    for entry, path in zip(needles, simulation.access, strict=True):
        free = [shown(CLEARANCES[key], mm) for key, mm in asdict(path.clearances).items()]
        assert [line.rpartition(": ")[2] for line in entry["details"][: len(free)]] == free
        assert not entry["breach"]
    distance = cement_to_posterior_wall_mm(simulation.clip, "set")
    assert cement["value"].startswith(shown(REPORTED["cement_to_posterior_wall_mm"], distance))


def test_a_breach_is_told_with_its_amount_and_the_rest_beside_it(simulation):
    torn = deepcopy(report(simulation))
    first = torn["access"][0]
    first["clearances"] |= {"medial_wall_mm": -1.2, "lateral_wall_mm": None, "canal_mm": -0.4}
    first["breaches"] = ["medial_wall", "canal"]
    entry = readout.needles(torn)[0]
    assert entry["breach"]
    assert entry["details"][:2] == [
        "breach: 1.2\u00a0mm through the left pedicle's inner wall",
        "breach: 0.4\u00a0mm into the canal",
    ]
    assert not any("outer wall" in line for line in entry["details"])  # not on the way: no distance
