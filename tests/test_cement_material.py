"""Cement as a material: its curves pass through the published values, and times of the run map to the right minutes."""

import manifold3d
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import allowed_cases, few, simulated
from vertebra_viz import Case, NoTreatment, simulate
from vertebra_viz.app.logic.cement_curve import HEIGHT, WIDTH, line, moments
from vertebra_viz.case.treatment import MODELS
from vertebra_viz.filling.cement_material import material

MINUTES = np.linspace(0.0, 20.0, 2001)
CURVE = [material(m) for m in MINUTES]
OPERATIONS = [kind for kind in MODELS if kind != "none"]


@given(st.floats(0.0, 20.0), st.floats(0.0, 20.0))
def test_cement_only_ever_gets_stiffer(a, b):
    a, b = sorted((a, b))
    assert 0.0 <= material(a).stiffness_gpa <= material(b).stiffness_gpa <= 1.9


def test_it_begins_and_ends_at_the_stiffness_of_a_liquid_and_of_hard_cement():
    assert CURVE[0].stiffness_gpa < 0.001
    assert CURVE[-1].stiffness_gpa == pytest.approx(1.9, abs=0.5 * 0.01)


def test_its_core_is_as_hot_as_was_measured_and_no_longer():
    """49 to 112 °C ex vivo, above 50 °C for up to 8 minutes (Belkoff 2003); room before, the body's warmth after."""
    heat = np.array([m.temperature_c for m in CURVE])
    assert heat[0] == pytest.approx(22.0, abs=0.1)
    assert 49.0 <= heat.max() <= 112.0
    assert 0.0 < (heat > 50.0).mean() * 20.0 <= 8.0
    assert heat[-1] == pytest.approx(37.0, abs=0.1)
    assert np.abs(np.diff(heat)).max() < 0.5  # smooth: less than half a degree in 0.6 s


def test_its_phases_last_as_long_as_was_read():
    """At 22 °C 5.1 ± 0.7 min liquid and 3.4 ± 0.3 a paste; hard about 11 min after it is warm; all within 10 to 20."""
    names = [m.phase for m in CURVE]
    begins = {name: MINUTES[names.index(name)] for name in dict.fromkeys(names)}
    assert list(begins) == ["liquid", "paste", "setting", "hard"]
    assert begins["paste"] == pytest.approx(5.1, abs=0.02)
    assert begins["setting"] - begins["paste"] == pytest.approx(3.4, abs=0.02)
    assert 10.0 <= begins["hard"] <= 20.0
    assert material(begins["hard"]).stiffness_gpa > 0.95 * 1.9


@pytest.mark.parametrize("kind", OPERATIONS)
def test_it_is_mixed_before_the_hollow_is_empty_goes_in_as_a_paste_and_ends_hard(kind):
    run = simulate(Case.parse({"treatment": {"kind": kind}}))
    fill = run.clip.stage("fill")
    assert run.cement("fracture") is None
    assert run.cement(fill.start_s).minutes == pytest.approx(5.1)
    for share in (0.01, 0.5, 0.99):
        assert run.cement(fill.start_s + share * (fill.end_s - fill.start_s)).phase == "paste"
    assert run.cement("set").phase == "hard"
    assert run.cement("set").minutes == 20.0
    if kind in {"kyphoplasty", "implant"}:
        assert run.cement("inflation").phase == "liquid"  # mixed while the balloon is still up


def test_without_cement_there_is_nothing_to_say():
    assert simulate(Case(treatment=NoTreatment())).cement("follow-up") is None
    assert moments(simulate(Case(treatment=NoTreatment())).report()) == []


def test_weeks_later_it_has_long_been_hard_and_no_minute_is_told():
    run = simulate(Case.parse({"treatment": {"follow_up_loss": 0.4}}))
    assert run.cement("set").minutes == 20.0
    assert run.cement("follow-up") is None
    said = moments(run.report())
    assert said[0] == {}
    assert said[4 * int(run.clip.stage("set").start_s)]["minutes"] > 0.0
    assert said[-1] == {"long_hard": True}


def test_the_page_looks_up_what_the_curves_say():
    run = simulate(Case())
    said = moments(run.report())
    assert len(said) == 4 * run.clip.duration_s + 1
    assert said[0] == {}
    assert said[-1]["x"] == WIDTH
    at = said[4 * 18]
    assert at["temperature_c"] == pytest.approx(run.cement(18.0).temperature_c, abs=0.01)
    for quantity in ("temperature_c", "stiffness_gpa"):
        points = np.array([[float(n) for n in pair.split(",")] for pair in line(quantity).split()])
        assert (points >= 0.0).all()
        assert (points <= (WIDTH, HEIGHT)).all()


@pytest.mark.parametrize("kind", OPERATIONS)
@pytest.mark.parametrize("cement_ml", [3.0, 12.0])  # nothing leaks, and a part does
def test_it_goes_in_a_little_at_a_time_with_a_pause_after_each(kind, cement_ml):
    run = simulate(Case.parse({"treatment": {"kind": kind, "cement_volume_ml": cement_ml}}))
    fill = run.clip.stage("fill")
    times = np.linspace(fill.start_s, fill.end_s, 241)[1:]
    inside = np.array([run.measure(t).cement_volume_ml for t in times])
    assert (run.measure("set").leaked_volume_ml > 0.1) == (cement_ml > 3.0)
    assert (np.diff(inside) > -1e-9).all()
    growing = np.diff(inside) > 1e-6 * inside[-1]
    assert np.flatnonzero(np.diff(growing.astype(int)) == 1).size + int(growing[0]) == 4
    assert "An X-ray after each bit." in fill.caption


@few(4)
@given(allowed_cases(treatments=OPERATIONS))
def test_it_is_inside_the_body_after_every_little(case):
    run = simulated(case)
    fill = run.clip.stage("fill")
    for share in (0.2, 0.4, 0.55, 0.65, 0.85):
        when = fill.start_s + share * (fill.end_s - fill.start_s)
        points, actors = run.clip.at(when), run.clip.actors
        cement, body = (
            manifold3d.Manifold(
                manifold3d.Mesh(points[name].astype(np.float32), actors[name].triangles.astype(np.uint32))
            )
            for name in ("cement", "body")
        )
        assert (cement - body).volume() < 1.0
