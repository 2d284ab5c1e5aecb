"""The textbook case lands where the literature puts it, and its numbers agree with each other.

Ranges: the published series (Duman 2026, Masharawi, JOSR 2023, FREE,
Rotter 2010, Winkelmann 2018 and others); they are tests of our settings, not of medicine.
"""

import json
from dataclasses import asdict

import numpy as np
import pytest
import trimesh

from vertebra_viz import Case, NoTreatment, simulate

STAGES = ("intact", "fracture", "access", "inflation", "deflation", "fill", "set")


@pytest.fixture(scope="module")
def stages(default_run):
    return {m.stage: m for m in default_run.measurements}


def test_intact_heights_are_those_of_an_older_womans_l1(stages):
    assert 22.0 <= stages["intact"].posterior_height_mm <= 25.0
    assert 21.0 <= stages["intact"].anterior_height_mm <= 24.0
    assert 0.0 < stages["intact"].wedge_angle_deg < 4.0
    assert stages["intact"].genant_grade == 0


def test_the_wedge_is_a_grade_2_wedge(stages):
    intact, broken = stages["intact"], stages["fracture"]
    assert 0.62 <= broken.beck_index <= 0.70
    assert broken.beck_index == pytest.approx(broken.anterior_height_mm / broken.posterior_height_mm)
    assert 13.0 <= broken.wedge_angle_deg <= 20.0
    assert broken.posterior_height_mm == pytest.approx(intact.posterior_height_mm, rel=0.05)
    assert broken.genant_grade == 2


def test_the_balloon_lifts_and_deflation_takes_part_of_it_back(stages):
    before, peak, after = (stages[s].anterior_height_mm for s in ("fracture", "inflation", "deflation"))
    assert peak > after > before
    assert (
        0.06 <= (peak - after) / before <= 0.18
    )  # Rotter 2010: 11.7 ± 6.2 % of the height before the operation
    assert stages["inflation"].balloon_volume_ml == pytest.approx(4.8, rel=0.005)


def test_net_gains_agree_with_each_other_and_with_the_trials(default_run):
    net = default_run.outcome
    assert 2.0 <= net.restored_anterior_height_mm <= 2.4
    assert 2.0 <= net.restored_middle_height_mm <= 4.4
    assert 2.0 <= net.wedge_correction_deg <= 4.8
    assert abs(net.restored_posterior_height_mm) < 0.5
    # the same tilt, seen as an angle and as millimetres over the depth between the landmarks
    marks = default_run.clip.landmarks.positions(default_run.clip.at("set")["bone"])
    depth = marks[0, 1] - marks[4, 1]
    tilt = np.degrees((net.restored_anterior_height_mm - net.restored_posterior_height_mm) / depth)
    assert net.wedge_correction_deg == pytest.approx(tilt, abs=0.5)


def test_percent_is_of_what_was_lost(default_run, stages):
    lost = stages["intact"].anterior_height_mm - stages["fracture"].anterior_height_mm
    gained = stages["set"].anterior_height_mm - stages["fracture"].anterior_height_mm
    assert default_run.outcome.restored_anterior_percent_of_lost == pytest.approx(100 * gained / lost)
    assert 25.0 < default_run.outcome.restored_anterior_percent_of_lost < 50.0  # never all of it


def test_cement_is_a_plausible_part_of_the_restored_body(stages):
    assert 4.0 <= stages["set"].cement_volume_ml <= 5.5
    assert 12.0 <= stages["set"].cement_fill_percent <= 24.0
    assert stages["set"].leaked_volume_ml == 0.0


def test_no_grade_once_an_instrument_is_in(stages):
    for name, m in stages.items():
        assert (m.genant_grade is None) == (name not in {"intact", "fracture"})


def test_the_gain_counts_from_the_last_stage_before_access(default_run, stages):
    """One posture for all: nothing moves between the fracture and the end of access."""
    assert asdict(stages["access"]) | {"stage": 0, "t": 0, "genant_grade": 0} == (
        asdict(stages["fracture"]) | {"stage": 0, "t": 0, "genant_grade": 0}
    )
    assert default_run.outcome.wedge_correction_deg == pytest.approx(
        stages["access"].wedge_angle_deg - stages["set"].wedge_angle_deg
    )


@pytest.mark.parametrize(
    ("level", "least", "most"), [("T8", 10.2, 13.8), ("T12", 19.5, 26.5), ("L1", 23.8, 32.2)]
)
def test_adult_body_volumes(level, least, most):
    run = simulate(Case(level=level, profile="adult", treatment=NoTreatment()))
    assert least <= run.measure("intact").body_volume_ml <= most


def test_adult_l3_body_volume_within_15_percent_of_35_to_40():
    run = simulate(Case(level="L3", profile="adult", treatment=NoTreatment()))
    assert 0.85 * 35.0 <= run.measure("intact").body_volume_ml <= 1.15 * 40.0


def test_every_volume_is_what_an_independent_library_finds_on_the_same_triangles(default_run):
    for stage in STAGES:
        measured = default_run.measure(stage)
        points = default_run.clip.at(stage)
        for name in ("body", "balloon", "cavity", "cement"):
            if name not in points:
                assert getattr(measured, f"{name}_volume_ml") == 0.0
                continue
            solid = trimesh.Trimesh(points[name], default_run.clip.actors[name].triangles, process=False)
            assert solid.is_watertight
            assert solid.is_winding_consistent
            assert getattr(measured, f"{name}_volume_ml") == pytest.approx(solid.volume / 1000, rel=1e-9)


def test_every_surface_of_every_stage_is_closed_and_outward(default_run):
    for stage in STAGES:
        for name, points in default_run.clip.at(stage).items():
            solid = trimesh.Trimesh(points, default_run.clip.actors[name].triangles, process=False)
            assert solid.is_watertight, name
            assert solid.volume > 0.0, name


def test_measuring_sees_only_the_mesh(default_run):
    """Swell the very triangles, and the numbers follow: nothing comes from a parameter."""
    from dataclasses import replace

    from vertebra_viz.clip.measure import measure

    clip = default_run.clip
    grown = replace(
        clip,
        actors={n: replace(a, base=1.1 * a.base, targets=1.1 * a.targets) for n, a in clip.actors.items()},
    )
    for stage in ("fracture", "set"):
        a, b = measure(clip, stage), measure(grown, stage)
        assert b.anterior_height_mm == pytest.approx(1.1 * a.anterior_height_mm)
        assert b.cement_volume_ml == pytest.approx(1.1**3 * a.cement_volume_ml)
        assert b.wedge_angle_deg == pytest.approx(a.wedge_angle_deg)


def test_the_report_has_exactly_the_promised_keys(default_run):
    report = json.loads(json.dumps(default_run.report(), allow_nan=False))
    assert {"case", "stages", "outcome"} <= set(report)
    assert list(report["stages"][0]) == [
        "stage", "t", "anterior_height_mm", "middle_height_mm", "posterior_height_mm", "wedge_angle_deg",
        "local_kyphosis_deg", "beck_index", "genant_grade", "body_volume_ml", "balloon_volume_ml", "cavity_volume_ml",
        "cement_volume_ml", "injected_volume_ml", "leaked_volume_ml", "cement_fill_percent",
        "cement_touches_superior_mm2", "cement_touches_inferior_mm2",
    "canal_encroachment_mm", "canal_encroachment_percent",
    ]  # fmt: skip
    assert list(report["outcome"]) == [
        "restored_anterior_height_mm", "restored_middle_height_mm", "restored_posterior_height_mm",
        "restored_anterior_percent_of_lost", "wedge_correction_deg", "local_kyphosis_correction_deg",
        "cement_volume_ml", "leaked_volume_ml", "cement_fill_percent",
    ]  # fmt: skip
    assert [s["t"] for s in report["stages"]] == [2, 5, 9, 13, 15, 20, 23]


def test_without_treatment_there_is_no_outcome_and_without_fracture_one_stage():
    untreated = simulate(Case(treatment=NoTreatment()))
    assert untreated.outcome is None
    assert [m.stage for m in untreated.measurements] == ["intact", "fracture", "follow-up"]
    whole = simulate(Case(fracture={"kind": "none"}, treatment=NoTreatment()))
    assert [m.stage for m in whole.measurements] == ["intact"]
