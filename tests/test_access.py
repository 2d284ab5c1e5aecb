"""Needle paths: allowed directions, and clearances compared with an independent library (trimesh)."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
import trimesh
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import HIGHEST_GRADE, LONGEST_SENTENCE, PROMISES, grade, longest_sentence
from tests.strategies import few
from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.anatomy.morphometry import dimensions
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.case import Level, Profile
from vertebra_viz.fracture.displacement import collapse
from vertebra_viz.instruments.access import OUTER_DIAMETER_MM, access_path
from vertebra_viz.instruments.skin import INCISION_MM, SOFT_TISSUE_MM, skin_entry
from vertebra_viz.render.materials import PARTS
from vertebra_viz.sentences.needles import route_words

ONE = {"kind": "vertebroplasty", "approach": "unipedicular-left"}


def needle(level="L1", **treatment):
    (path,) = simulate(Case(level=level, treatment=ONE | treatment)).access
    return path


@few(6)
@given(st.sampled_from(["T8", "T12", "L1", "L3", "L5"]), st.floats(-4.0, 11.0), st.floats(0.5, 3.0))
def test_turning_towards_the_midline_costs_inner_wall_and_canal(level, angle, more):
    before = needle(level, needle_angle_deg=angle).clearances
    after = needle(level, needle_angle_deg=angle + more).clearances
    assert after.medial_wall_mm < before.medial_wall_mm
    assert after.lateral_wall_mm > before.lateral_wall_mm
    assert after.canal_mm < before.canal_mm


@few(6)
@given(st.sampled_from(["T8", "L1", "L4"]), st.floats(-9.0, 9.0))
def test_pushing_deeper_costs_the_front_exactly_so_much_and_nothing_else(level, deeper):
    planned, pushed = needle(level), needle(level, needle_depth_mm=deeper)
    free = pushed.clearances
    assert free.front_cortex_mm == pytest.approx(planned.clearances.front_cortex_mm - deeper, abs=1e-9)
    assert free.medial_wall_mm == pytest.approx(planned.clearances.medial_wall_mm, abs=1e-9)
    assert free.canal_mm == pytest.approx(planned.clearances.canal_mm, abs=1e-9)
    np.testing.assert_allclose(pushed.tip - planned.tip, deeper * planned.direction, atol=1e-9)


def test_as_planned_is_the_same_clip_to_the_last_bit():
    plain, held = simulate(Case()), simulate(Case(treatment={"needle_angle_deg": 0, "needle_depth_mm": 0.0}))
    for name, actor in plain.clip.actors.items():
        np.testing.assert_array_equal(actor.base, held.clip.actors[name].base)
    assert not any(actor.warns for actor in plain.clip.actors.values())
    assert [stage.caption for stage in plain.clip.stages] == [stage.caption for stage in held.clip.stages]


@pytest.mark.parametrize("angle", [2.0, 4.0, 5.0, 7.0])
def test_the_way_to_the_canal_is_what_an_independent_library_measures(angle):
    case = Case(treatment=ONE | {"needle_angle_deg": angle})
    (path,) = simulate(case).access
    bone = vertebra(dimensions(case.level, case.profile, case.scale, case.shape))
    solid = trimesh.Trimesh(bone.points, bone.triangles, process=False)
    half = 0.5 * np.array([bone.shape.canal_width_mm, bone.shape.canal_depth_mm])
    middle = np.array([0.0, bone.posterior_wall_y_mm - half[1]])
    near = np.linalg.norm((bone.points[:, :2] - middle) / half, axis=1) < 1.15
    wall = solid.submesh([near[bone.triangles].all(axis=1)], append=True)
    length = np.linalg.norm(path.tip - path.entry)
    axis = path.entry + np.linspace(0.0, length, 400)[:, None] * path.direction
    _, distance, _ = trimesh.proximity.closest_point(wall, axis)
    # the wall's vertices are up to 1.3 mm apart: if the distance is large enough, only they are compared
    assert path.clearances.canal_mm == pytest.approx(distance.min() - path.outer_radius_mm, abs=0.06)


HELD = [
    {"needle_angle_deg": angle, "needle_depth_mm": depth}
    for angle in (-8.0, 0.0, 5.0, 9.0)
    for depth in (-8.0, 0.0, 9.0)
]


@pytest.mark.parametrize("kind", ["kyphoplasty", "vertebroplasty"])
@pytest.mark.parametrize("held", HELD, ids=str)
def test_a_breach_is_negative_and_red_and_said_or_none_of_them(kind, held):
    run = simulate(Case(treatment={"kind": kind, "approach": "unipedicular-left", **held}))
    (path,) = run.access
    free = {name: mm for name, mm in vars(path.clearances).items() if mm < 0.0}
    red = {name for name, actor in run.clip.actors.items() if actor.look == "breach"}
    said = "A team would stop" in run.clip.stage("access").caption
    assert bool(free) == bool(red) == said == bool(run.report()["access"][0]["breach_words"])
    if free.keys() & {"medial_wall_mm", "lateral_wall_mm", "canal_mm"}:
        assert red == {"needle", "cannula"}
    elif free:
        assert red == {"needle"}  # through the front goes the thin one only


def test_the_sentence_names_side_and_structure():
    def said(**treatment):
        return simulate(Case(treatment=treatment)).clip.stage("access").caption

    one = {"approach": "unipedicular-right"}
    assert "The right tube breaks into the canal. A team would stop and place it" in said(
        **one, needle_angle_deg=9.0
    )
    assert "Both tubes break into the canal. A team would stop and place them" in said(needle_angle_deg=9.0)
    # a body that sank less has been pushed forward less
    mild = simulate(Case(fracture={"grade": 1}, treatment={**one, "needle_depth_mm": 10.0}))
    assert "The right needle breaks through the front of the bone." in mild.clip.stage("access").caption
    assert "through the outer wall of the pedicle" in said(**one, needle_angle_deg=-12.0)


def test_why_a_needle_goes_beside_the_pedicle_is_said_with_both_widths():
    run = simulate(Case(level="T4", scale=0.8, treatment={"cannula_gauge": 8}))
    path, data = run.access[0], run.report()["access"][0]
    assert path.route == "extrapedicular"
    words = f"The pedicle is {path.pedicle_width_mm:.1f} mm wide and the tube 4.2 mm."
    assert words in run.clip.stage("access").caption
    assert words in data["route_words"]
    assert data["clearances"]["lateral_wall_mm"] is None
    json.dumps(run.report(), allow_nan=False)


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.25])
@pytest.mark.parametrize("level", list(Level))
def test_a_plan_breaks_through_nothing_whatever_the_size_and_the_tube(level, scale):
    for profile in Profile:
        case = Case(level=level, profile=profile, scale=scale)
        bone = vertebra(dimensions(level, profile, scale, case.shape))
        broken = collapse(bone, case.losses, case.fracture.endplate, case.fracture.kind, case.fracture.tilt)
        for gauge in OUTER_DIAMETER_MM:
            for midline in (False, True):
                path = access_path(bone, broken, "left", gauge, midline=midline)
                assert path.clearances.breaches == (), (profile, gauge, midline)


@pytest.mark.parametrize("count", [1, 2])
def test_a_pedicle_wide_enough_but_without_a_straight_way_is_told_as_that(count):
    paths = simulate(Case()).access[:count]
    wide = [
        replace(path, route="extrapedicular", pedicle_width_mm=2 * path.outer_radius_mm + 0.3)
        for path in paths
    ]
    words = route_words(tuple(wide))
    assert "too little room for a straight way" in words
    assert grade(words) <= HIGHEST_GRADE, words
    assert longest_sentence(words) <= LONGEST_SENTENCE
    narrow = simulate(Case(level="T4", scale=0.8, treatment={"cannula_gauge": 8}))
    assert "too little room" not in narrow.clip.stage("access").caption


def test_needles_that_would_meet_or_miss_the_body_are_refused_in_one_line():
    with pytest.raises(
        CaseError, match=r"^treatment.needle_angle_deg: 15.0 is not allowed; .*would meet"
    ) as refused:
        simulate(Case(treatment={"needle_angle_deg": 15.0}))
    most_deg = float(re.search(r"at most ([\d.]+) here", str(refused.value))[1])
    left, right = simulate(Case(treatment={"needle_angle_deg": most_deg})).access
    assert left.tip[0] < 0.0 < right.tip[0]
    with pytest.raises(CaseError, match="would meet"):
        simulate(Case(treatment={"needle_angle_deg": most_deg + 0.1}))
    with pytest.raises(CaseError, match=r"^treatment.needle_angle_deg: -15.0 is not allowed; .*no room"):
        simulate(Case(level="T8", treatment={"needle_angle_deg": -15.0}))


@few(5)
@given(
    st.sampled_from(list(Level)),
    st.sampled_from(["kyphoplasty", "vertebroplasty", "cavity-creation", "implant"]),
    st.sampled_from(["bipedicular", "unipedicular-left", "unipedicular-right"]),
    st.floats(-15.0, 15.0),
    st.floats(-10.0, 10.0),
)
def test_however_it_is_held_it_is_built_and_contained_or_refused(level, kind, approach, angle, depth):
    treatment = {"kind": kind, "approach": approach, "needle_angle_deg": angle, "needle_depth_mm": depth}
    try:
        run = simulate(Case(level=level, treatment=treatment))
    except CaseError as error:
        assert str(error).startswith("treatment.needle_")
        return
    points = run.clip.at("set")
    body = trimesh.Trimesh(points["body"], run.clip.actors["body"].triangles, process=False)
    cement = trimesh.Trimesh(points["cement"], run.clip.actors["cement"].triangles, process=False)
    assert cement.is_watertight
    assert cement.volume > 0.0
    outside = trimesh.boolean.difference([cement, body], engine="manifold")
    assert outside.volume < 1.0
    last = run.measure("set")
    assert last.injected_volume_ml == pytest.approx(last.cement_volume_ml + last.leaked_volume_ml)


@pytest.mark.parametrize("level", ["T4", "L1", "L5"])
@pytest.mark.parametrize("angle", [0.0, -4.0])
def test_the_skin_is_closed_cut_1_cm_and_the_instruments_go_through_its_cut(level, angle):
    treatment = {"kind": "vertebroplasty", "approach": "unipedicular-left", "needle_angle_deg": angle}
    run = simulate(Case(level=level, treatment=treatment))
    actor = run.clip.actors["skin"]
    skin = trimesh.Trimesh(actor.base, actor.triangles, process=False)
    assert skin.is_watertight
    assert skin.volume > 0.0
    bone = trimesh.Trimesh(
        *(getattr(run.clip.actors["bone"], n) for n in ("base", "triangles")), process=False
    )
    assert skin.bounds[1, 1] < bone.bounds[0, 1]  # behind all of the bone
    (path,) = run.access
    middle = skin_entry(path)
    assert path.entry[1] - middle[1] == pytest.approx(SOFT_TISSUE_MM)
    inner = actor.base[np.linalg.norm(actor.base - middle, axis=1) < 6.0]
    assert np.ptp(inner[:, 2]) == pytest.approx(INCISION_MM, abs=0.1)
    access = run.clip.stage("access")
    for share in (0.05, 0.3, 0.6, 0.85):
        points = run.clip.at(access.start_s + share * (access.end_s - access.start_s))
        for name in ("needle", "cannula"):
            tool = trimesh.Trimesh(points[name], run.clip.actors[name].triangles, process=False)
            assert trimesh.boolean.intersection([tool, skin], engine="manifold").volume < 1e-6
    hub = run.clip.at("fill")["cannula"][:, 1].min()
    assert hub < skin.bounds[0, 1]  # reaches out of it
    assert run.report()["access"][0]["skin"]["from_midline_mm"] == pytest.approx(abs(middle[0]))


def test_every_look_has_its_colour():
    assert {"breach", "skin"} <= PARTS.keys()


@pytest.mark.parametrize(
    "case",
    [
        {"treatment": {"needle_angle_deg": 9.0}},
        {"treatment": {"approach": "unipedicular-left", "needle_angle_deg": -12.0, "needle_depth_mm": 8.0}},
        {
            "treatment": {"approach": "unipedicular-left", "needle_angle_deg": 3.0, "cannula_gauge": 8},
            "level": "T5",
        },
        {"level": "T4", "scale": 0.8, "treatment": {"cannula_gauge": 8}},
    ],
    ids=["canal", "outer wall and front", "narrow", "beside"],
)
def test_what_is_said_of_a_needle_reads_like_the_rest(case):
    caption = simulate(Case.parse(case)).clip.stage("access").caption
    assert grade(caption) <= HIGHEST_GRADE, caption
    assert longest_sentence(caption) <= LONGEST_SENTENCE
    assert not any(word in caption.lower() for word in PROMISES)


@pytest.mark.parametrize("kind", ["kyphoplasty", "implant"])
@pytest.mark.parametrize(
    "off", [{"needle_depth_mm": 10.0}, {"needle_depth_mm": -10.0}, {"needle_angle_deg": -4.0}]
)
def test_a_needle_in_the_wrong_place_never_lifts_more_than_the_plan(kind, off):
    planned = simulate(Case.parse({"treatment": {"kind": kind}}))
    wrong = simulate(Case.parse({"treatment": {"kind": kind} | off}))
    best = planned.outcome.restored_anterior_height_mm
    assert wrong.outcome.restored_anterior_height_mm <= best + 0.01
