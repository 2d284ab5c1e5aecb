"""Needles, balloon, cavity, cement and leak keep to their places, judged by an independent library (manifold3d)."""

import manifold3d
import numpy as np
import pytest
import trimesh
from hypothesis import given

from tests.strategies import allowed_cases, few, simulated
from tests.true_distances import rear_y
from vertebra_viz import Case, CaseError, Kyphoplasty, simulate
from vertebra_viz.anatomy.lobes import geosphere, solve
from vertebra_viz.case.case import FractureAge, Level, Profile
from vertebra_viz.case.treatment import Approach
from vertebra_viz.clip.canal import canal
from vertebra_viz.clip.measure import cement_to_posterior_wall_mm, volume_mm3
from vertebra_viz.instruments.access import OUTER_DIAMETER_MM
from vertebra_viz.treatments import lift_law


def manifold(run, name, when):
    points, triangles = run.clip.at(when)[name], run.clip.actors[name].triangles
    return manifold3d.Manifold(manifold3d.Mesh(points.astype(np.float32), triangles.astype(np.uint32)))


def test_geosphere_is_closed_round_and_the_volume_of_its_frequency():
    points, triangles = geosphere(8)
    assert points.shape == (642, 3)
    assert triangles.shape == (1280, 3)
    np.testing.assert_allclose(np.linalg.norm(points, axis=1), 1.0)
    assert volume_mm3(points, triangles) == pytest.approx(4 / 3 * np.pi, rel=0.02)


def test_solver_finds_a_known_volume_and_says_when_there_is_not_enough_room():
    assert solve(lambda s: s**3, 8.0, 0.3, 6.0) == pytest.approx(2.0, rel=1e-4)
    assert solve(lambda s: min(s, 2.0) ** 3, 27.0, 0.5, 6.0) == 6.0


@few(8)
@given(allowed_cases(treatments=["kyphoplasty"]))
def test_nothing_crosses_anything(case):
    """Balloon and cement inside the body, leak outside the bone, lobes apart, cannula clear of balloon and cement."""
    run = simulated(case)
    clip = run.clip
    inflation = clip.stage("inflation")
    for share in (0.35, 0.6, 0.8, 1.0):
        t = inflation.start_s + share * (inflation.end_s - inflation.start_s)
        balloon = manifold(run, "balloon", t)
        assert balloon.num_tri() > 0  # the library accepts it as a closed solid
        assert (balloon - manifold(run, "body", t)).volume() < 1.0
        assert (balloon ^ manifold(run, "cannula", t)).volume() < 0.01
    cement, bone = manifold(run, "cement", "set"), manifold(run, "bone", "set")
    assert (cement - bone).volume() < 1.0
    assert (cement ^ manifold(run, "cannula", clip.stage("set").start_s)).volume() < 0.01
    leaked = run.measure("set").leaked_volume_ml
    if leaked:
        outside = (manifold(run, "leak", "set") - bone).volume() / 1000
        assert outside == pytest.approx(leaked, rel=1e-3, abs=1e-3)


@few(12)
@given(allowed_cases(treatments=["kyphoplasty"]))
def test_requested_volumes_come_back_and_nothing_is_lost(case):
    run = simulated(case)
    treatment, stages = case.treatment, {m.stage: m for m in run.measurements}
    sides = 2 if treatment.approach is Approach.BIPEDICULAR else 1
    if treatment.balloon_volume_ml is not None:
        wanted = sides * treatment.balloon_volume_ml
        assert stages["inflation"].balloon_volume_ml == pytest.approx(wanted, rel=0.005)
    if treatment.cement_volume_ml is not None:
        assert stages["set"].injected_volume_ml == pytest.approx(treatment.cement_volume_ml, rel=0.001)
    for m in run.measurements:
        assert m.injected_volume_ml == pytest.approx(m.cement_volume_ml + m.leaked_volume_ml, rel=1e-3)
        assert m.cement_fill_percent == pytest.approx(100 * m.cement_volume_ml / m.body_volume_ml)


RISING_OR_FALLING = [
    "anterior_height_mm",
    "middle_height_mm",
    "posterior_height_mm",
    "wedge_angle_deg",
    "body_volume_ml",
    "balloon_volume_ml",
    "cavity_volume_ml",
    "cement_volume_ml",
    "injected_volume_ml",
    "leaked_volume_ml",
]


@few(5)
@given(allowed_cases(treatments=["kyphoplasty"]))
def test_within_a_stage_every_number_goes_one_way(case):
    run = simulated(case)
    for stage in run.clip.stages:
        found = [run.measure(t) for t in np.linspace(stage.start_s, stage.end_s, 13)]
        for name in RISING_OR_FALLING:
            steps = np.diff([getattr(m, name) for m in found])
            assert (steps > -2e-4).all() or (steps < 2e-4).all(), (stage.name, name)


def test_two_lobes_never_share_any_bone():
    run = simulate(Case(treatment=Kyphoplasty(balloon_volume_ml=3.4, cement_volume_ml=12.0)))
    points, triangles = run.clip.at("set")["cement"], run.clip.actors["cement"].triangles
    half, faces = len(points) // 2, triangles[: len(triangles) // 2]
    left, right = (
        manifold3d.Manifold(manifold3d.Mesh(p.astype(np.float32), t.astype(np.uint32)))
        for p, t in ((points[:half], faces), (points[half:], faces[:, ::-1]))
    )
    assert (left ^ right).volume() == 0.0
    assert left.min_gap(right, 5.0) > 0.1
    assert left.volume() + right.volume() == pytest.approx((left + right).volume(), rel=1e-3)


def test_cement_goes_front_to_back_and_stays_clear_of_the_posterior_quarter():
    run = simulate(Case())
    fill = run.clip.stage("fill")
    before, after = (run.clip.at(fill.start_s + k * (fill.end_s - fill.start_s)) for k in (0.45, 1.0))
    early, late = before["cement"], after["cement"]
    assert early[:, 1].min() > late[:, 1].min() + 1.0
    # first to the hollow's front end; what goes farther is the tongues that press into the bone later
    assert early[:, 1].max() == pytest.approx(before["cavity"][:, 1].max(), abs=0.5)
    assert 0.5 < late[:, 1].max() - early[:, 1].max() < 3.0
    marks = run.clip.landmarks.positions(run.clip.at("set")["bone"])
    back, front = marks[4:, 1].mean(), marks[:2, 1].mean()
    assert late[:, 1].min() > back + 0.25 * (front - back)
    # the wall is hollow towards the canal, so the distance to it is less than to where the body ends beside it
    before_canal = late[np.abs(late[:, 0]) < canal(run.clip).half_width_mm, 1]
    ends = run.clip.at("set")["body"][:, 1].min()
    assert 4.0 < cement_to_posterior_wall_mm(run.clip, "set") < before_canal.min() - ends
    assert cement_to_posterior_wall_mm(run.clip, "deflation") is None


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("level", list(Level))
def test_default_instruments_keep_their_distance_at_every_level(level, profile):
    run = simulate(Case(level=level, profile=profile))
    for path in run.access:
        assert path.clearances.breaches == ()
        assert 2.0 <= path.clearances.posterior_wall_mm <= 5.0
        assert path.clearances.front_cortex_mm > 1.0
    left, right = run.access
    assert left.side == "left"
    assert left.tip[0] < 0.0 < right.tip[0]  # needles stay on their own sides: they cannot meet
    assert left.entry[0] < left.tip[0]  # and converge
    np.testing.assert_allclose(left.tip * (-1, 1, 1), right.tip, atol=0.2)


@pytest.mark.parametrize("level", ["T12", "L1"])
def test_bilateral_tips_end_about_8_mm_off_the_midline_with_12_to_15_degrees(level):
    for path in simulate(Case(level=level)).access:
        assert abs(path.tip[0]) == pytest.approx(8.0, abs=1.0)
        assert 11.0 < path.convergence_deg < 16.0


def test_the_needle_runs_through_the_isthmus_into_the_front_third_under_the_depressed_endplate():
    run = simulate(Case())
    bone = run.clip.at("access")["bone"]
    marks = run.clip.landmarks.positions(bone)
    for path in run.access:
        depth = (path.tip[1] - marks[4, 1]) / (marks[0, 1] - marks[4, 1])
        assert depth > 2 / 3
        roof = np.interp(depth, (0, 0.5, 1), marks[[4, 2, 0], 2])
        assert marks[1, 2] < path.tip[2] < roof
        assert path.route == "transpedicular"


def test_one_needle_goes_for_the_midline_and_says_whether_it_got_there():
    for approach, sign in (("unipedicular-left", -1.0), ("unipedicular-right", 1.0)):
        (path,) = simulate(Case(treatment={"approach": approach})).access
        assert path.entry[0] * sign > 0.0
        assert abs(path.tip[0]) < 6.0
        assert path.midline_reached == (abs(path.tip[0]) < 0.5)
        assert path.clearances.medial_wall_mm > 0.0


def test_a_pedicle_narrower_than_the_cannula_is_passed_outside():
    case = Case(level="T5", scale=0.8, treatment={"cannula_gauge": 8})
    for path in simulate(case).access:
        assert path.route == "extrapedicular"
    wide = simulate(Case(level="L3", treatment={"cannula_gauge": 8})).access[0]
    assert wide.route == "transpedicular"
    assert wide.outer_radius_mm == OUTER_DIAMETER_MM[8] / 2


def test_a_breach_is_negative_and_named():
    # an 8 gauge cannula in a T5 pedicle of 5 mm cannot keep its distance everywhere
    run = simulate(Case(level="T4", profile="adult", treatment={"cannula_gauge": 8}))
    for path in run.access:
        values = {n: getattr(path.clearances, f"{n.replace(' ', '_')}_mm") for n in path.clearances.breaches}
        assert all(v < 0 for v in values.values())
        if path.route == "transpedicular":
            assert path.clearances.breaches or path.clearances.medial_wall_mm >= 0


@pytest.mark.parametrize("kind", ["kyphoplasty", "implant"])
def test_a_balloon_that_never_meets_the_endplate_stays_inside_the_bone_it_lifts(kind):
    run = simulate(
        Case.parse(
            {"level": "L4", "fracture": {"grade": 3}, "treatment": {"kind": kind, "posture_lift": 0.4}}
        )
    )
    for stage in ("inflation", "deflation", "fill"):
        now = run.clip.stage(stage)
        for share in (0.4, 0.7, 0.95):
            at = run.clip.at(now.start_s + share * (now.end_s - now.start_s))
            body = trimesh.Trimesh(at["body"], run.clip.actors["body"].triangles, process=False)
            for name in {"balloon", "cavity", "implant"} & at.keys():
                inside = trimesh.Trimesh(at[name], run.clip.actors[name].triangles, process=False)
                assert trimesh.boolean.difference([inside, body], engine="manifold").volume < 1e-3


def test_too_large_a_balloon_is_refused_with_what_would_fit():
    with pytest.raises(
        CaseError, match=r"^treatment.balloon_volume_ml: 4.0 is not allowed; allowed: at most [0-9.]+ mL"
    ):
        simulate(Case(level="T5", treatment={"balloon_volume_ml": 4.0}))


def test_the_lift_law_is_monotone_saturates_and_is_the_one_documented():
    x = np.linspace(0.0, 10.0, 200)
    f = lift_law.saturation(x)
    assert (np.diff(f) >= 0).all()
    assert 1.0 <= lift_law.STEEPNESS <= 2.0
    assert lift_law.saturation(1.0) == pytest.approx(1 / 1.1)
    assert lift_law.saturation(0.25) == pytest.approx(0.125 / 0.225)
    assert 0.99 < f[-1] < 1.0
    old = lift_law.Break(np.array([5.0, 5, 1]), np.array([15.0, 15, 20]), 30.0, FractureAge.OLD)
    np.testing.assert_array_equal(lift_law.lift(old, 2.0, 2).gains_mm, 0.0)


@pytest.mark.parametrize(
    ("age", "least", "most"), [("recent", 1.5, 3.5), ("unhealed", 0.8, 2.0), ("old", 0.0, 0.0)]
)
def test_how_far_a_fracture_lifts_depends_on_its_age(age, least, most):
    run = simulate(Case(fracture={"grade": 2, "age": age}))
    assert least - 1e-6 <= run.outcome.restored_anterior_height_mm <= most + 1e-6


def test_more_balloon_lifts_more_and_deflation_gives_back_the_stated_part():
    gains = []
    for volume in (1.0, 1.6, 2.2, 2.8, 3.4):
        run = simulate(Case(treatment={"balloon_volume_ml": volume, "deflation_loss": 0.3}))
        before, peak, after = (
            run.measure(s).anterior_height_mm for s in ("fracture", "inflation", "deflation")
        )
        assert after - before == pytest.approx(0.7 * (peak - before), abs=0.02)
        gains.append(peak - before)
    steps = np.diff(gains)
    assert (steps > 0).all()
    assert steps[-1] < steps[0]  # it saturates


def test_overfilling_leaks_the_rest():
    run = simulate(Case(treatment={"cement_volume_ml": 12.0}))
    last = run.measure("set")
    assert last.leaked_volume_ml > 0.2
    assert last.cement_volume_ml + last.leaked_volume_ml == pytest.approx(12.0, rel=1e-3)
    assert simulate(Case()).measure("set").leaked_volume_ml == 0.0


def test_cement_fills_the_whole_cavity_before_it_goes_further():
    run = simulate(Case())
    cavity, cement = manifold(run, "cavity", "set"), manifold(run, "cement", "set")
    assert (cavity - cement).volume() < 0.04 * cavity.volume()
    assert cement.volume() > cavity.volume()


def test_little_cement_lies_in_the_front_of_the_cavity():
    run = simulate(Case(treatment={"cement_volume_ml": 2.0}))
    cavity, cement = run.clip.at("set")["cavity"], run.clip.at("set")["cement"]
    assert run.measure("set").cement_volume_ml == pytest.approx(2.0, rel=1e-3)
    assert cement[:, 1].mean() > cavity[:, 1].mean() + 2.0
    assert cement[:, 1].min() > cavity[:, 1].min() + 4.0


@few(6)
@given(allowed_cases(treatments=["kyphoplasty"]))
def test_distance_of_cement_to_the_posterior_wall_is_what_rays_find(case):
    run = simulated(case)
    points, triangles = run.clip.at("set"), run.clip.actors["body"].triangles
    # the rearmost need not be the nearest: the wall is hollow, and has a hole for a vein in the middle
    cement = points["cement"][np.abs(points["cement"][:, 0]) < canal(run.clip).half_width_mm]
    body = trimesh.Trimesh(points["body"], triangles, process=False)
    least = np.nanmin(cement[:, 1] - rear_y(body, cement[:, [0, 2]], wall=True))
    assert cement_to_posterior_wall_mm(run.clip, "set") == pytest.approx(least, abs=1e-3)


def test_the_catheter_ends_with_its_balloon_and_the_filler_in_the_cavity():
    run = simulate(Case())
    path = run.access[0]
    clip, inflated = run.clip, run.clip.stage("inflation")

    def deepest(name, when):
        return ((clip.at(when)[name][:, :] - path.entry) @ path.direction)[
            clip.at(when)[name][:, 0] < 0
        ].max()

    assert deepest("catheter", "inflation") <= deepest("balloon", "inflation")
    assert deepest("catheter", "inflation") > deepest("balloon", "inflation") - 3.0
    assert inflated.end_s == 13.0
    cavity = (clip.at("fill")["cavity"] - path.entry) @ path.direction
    left = clip.at("fill")["cavity"][:, 0] < 0
    assert cavity[left].min() < deepest("filler", "fill") < cavity[left].max() - 3.0


def syllables(word):
    import re

    groups = re.findall(r"[aeiouy]+", word.lower())
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and len(groups) > 1
    return max(1, len(groups) - silent)


@pytest.mark.parametrize("kind", ["wedge", "biconcave", "crush"])
@pytest.mark.parametrize("age", ["recent", "old"])
@pytest.mark.parametrize("approach", list(Approach))
def test_captions_say_what_happens_in_this_case_in_plain_words(kind, age, approach):
    import re

    run = simulate(Case(fracture={"kind": kind, "age": age}, treatment={"approach": approach}))
    said = {s.name: s.caption for s in run.clip.stages}
    assert ("wedge" in said["fracture"]) == (kind == "wedge")
    assert ("lift" in said["inflation"]) == (age == "recent")
    assert ("sinks back" in said["deflation"]) == (age == "recent")
    assert ("Two" in said["access"]) == (approach is Approach.BIPEDICULAR)
    text = " ".join(said.values())
    words, sentences = re.findall(r"[A-Za-z]+", text), len(re.findall(r"[.!?]", text))
    grade = 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    assert grade <= 6.0  # Flesch-Kincaid
    assert not re.search(
        r"safe|painless|success|predict|your bone|back to normal|prevent", text, re.IGNORECASE
    )


def test_captions_of_a_crack_and_of_no_loss_on_deflation():
    crack = simulate(Case(fracture={"grade": 0}))
    assert "keeps its height" in crack.clip.stage("fracture").caption
    assert "lift" not in crack.clip.stage("inflation").caption
    kept = simulate(Case(treatment={"deflation_loss": 0.0}))
    assert "sinks" not in kept.clip.stage("deflation").caption


@pytest.mark.parametrize("level", ["T8", "T12", "L1", "L3", "L5"])
def test_one_needle_does_not_lift_more_than_two(level):
    one, two = (
        simulate(Case(level=level, treatment={"approach": approach})).outcome.restored_anterior_height_mm
        for approach in ("unipedicular-left", "bipedicular")
    )
    assert 0.0 < one < two


def test_a_leak_is_said_in_words():
    leaking = simulate(Case(treatment={"cement_volume_ml": 12.0}))
    assert "leaks out" in leaking.clip.stage("fill").caption
    assert "leaks" not in simulate(Case()).clip.stage("fill").caption


@pytest.mark.parametrize("level", ["T5", "T9", "T12", "L1", "L3", "L5"])
def test_left_and_right_instruments_never_cross_and_stay_behind_the_front_wall(level):
    run = simulate(Case(level=level))
    access = run.clip.stage("access")
    deepest = access.start_s + 0.65 * (access.end_s - access.start_s)  # the trocar is all the way in
    for name, when in (
        ("needle", deepest),
        ("cannula", "access"),
        ("catheter", "inflation"),
        ("filler", "fill"),
    ):
        points, triangles = run.clip.at(when)[name], run.clip.actors[name].triangles
        half, faces = len(points) // 2, triangles[: len(triangles) // 2]
        left, right = (
            manifold3d.Manifold(manifold3d.Mesh(p.astype(np.float32), faces.astype(np.uint32)))
            for p in (points[:half], points[half:])
        )
        assert left.volume() > 0.0
        assert right.volume() > 0.0
        assert left.min_gap(right, 50.0) > 1.0
        assert points[:, 1].max() < run.clip.at(when)["body"][:, 1].max() - 1.0
