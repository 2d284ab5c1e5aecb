"""Leaks: no volume is lost, each lies at its route, and none is inside the bone."""

import re

import manifold3d
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import HIGHEST_GRADE, PROMISES, grade
from tests.strategies import allowed_cases, few, simulated, with_leak
from vertebra_viz import Case, CaseError, simulate
from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.case.treatment import MODELS, LeakRoute, Operation
from vertebra_viz.clip.measure import volume_mm3
from vertebra_viz.evidence.notices import risks
from vertebra_viz.export.glb.extras import extras
from vertebra_viz.export.page import page
from vertebra_viz.export.page_options import PageOptions
from vertebra_viz.export.report import report
from vertebra_viz.instruments.tube import tube
from vertebra_viz.words import text

OPERATIONS = [kind for kind, model in MODELS.items() if issubclass(model, Operation)]
HIDDEN_MM3 = 2.0  # of a leak of several mL: where a straight edge cuts a corner of the bone
HIDDEN_SHARE = 1e-3  # of a larger one, as of any leak's volume


def leaking(route, volume_ml=0.2, level="L1", endplate="superior", **treatment):
    treatment = {"leak_route": route, "leak_volume_ml": volume_ml} | treatment
    return simulate(Case.parse({"level": level, "fracture": {"endplate": endplate}, "treatment": treatment}))


def solid(run, name, when="set"):
    points, triangles = run.clip.at(when)[name], run.clip.actors[name].triangles
    return manifold3d.Manifold(manifold3d.Mesh(points.astype(np.float32), triangles.astype(np.uint32)))


def over_the_plate_mm(run, where, up):
    """Heights (n,) of points (n, 3) over the body's upper (under its lower) face, by rays on its triangles."""
    body = run.meshes("set")["body"]
    ways = np.array([0.0, 0.0, 60.0 * up])
    faces = [body.ray_trace(p * (1, 1, 0), p * (1, 1, 0) + ways)[0][-1, 2] for p in where]
    return up * (where[:, 2] - faces)


@few(5)
@given(allowed_cases(treatments=OPERATIONS), st.data())
def test_nothing_is_lost_whatever_the_way(case, data):
    case = case.model_copy(update={"treatment": data.draw(with_leak(case.treatment))})
    run = simulated(case)
    last, treatment = run.measurements[-1], case.treatment
    asked = treatment.leak_volume_ml
    if treatment.cement_volume_ml is not None:
        assert last.injected_volume_ml == pytest.approx(treatment.cement_volume_ml, rel=1e-3)
    if asked > 2e-3 * last.injected_volume_ml:
        assert last.leaked_volume_ml > 0.999 * asked - 1e-4 * last.injected_volume_ml
    if "leak" not in run.clip.actors:
        return
    outside, bone = solid(run, "leak"), solid(run, "bone")
    assert outside.num_tri() > 0  # the library takes it for a closed solid
    assert outside.volume() / 1000.0 == pytest.approx(last.leaked_volume_ml, rel=1e-3)
    hidden_mm3 = max(HIDDEN_MM3, HIDDEN_SHARE * outside.volume())
    assert (outside ^ bone).volume() < hidden_mm3
    fill = run.clip.stage("fill")
    if treatment.leak_route is LeakRoute.FRONT or text("caption-overflows") in fill.caption:
        return  # in front it seeps out of the wall itself
    growing = fill.end_s - 0.08 * (fill.end_s - fill.start_s)
    assert (solid(run, "leak", growing) ^ solid(run, "bone", growing)).volume() < HIDDEN_MM3


@pytest.mark.parametrize("kind", OPERATIONS)
@pytest.mark.parametrize("route", list(LeakRoute))
def test_what_leaks_comes_off_what_stays_inside(kind, route):
    plain = simulate(Case.parse({"treatment": {"kind": kind, "cement_volume_ml": 3.5}})).measurements[-1]
    less = leaking(route, 0.4, kind=kind, cement_volume_ml=3.5).measurements[-1]
    assert less.injected_volume_ml == pytest.approx(plain.injected_volume_ml, rel=1e-3)
    assert less.leaked_volume_ml == pytest.approx(0.4, rel=1e-3)
    assert less.cement_volume_ml == pytest.approx(plain.cement_volume_ml - 0.4, rel=1e-3)
    assert plain.leaked_volume_ml == 0.0


def test_without_a_leak_the_way_means_nothing():
    usual = simulate(Case())
    for route in LeakRoute:
        other = simulate(Case.parse({"treatment": {"leak_route": route}}))
        assert other.measurements == usual.measurements
        assert "leak" not in other.clip.actors
        assert [s.caption for s in other.clip.stages] == [s.caption for s in usual.clip.stages]


@pytest.mark.parametrize("level", ["T4", "T9", "L1", "L4", "L5"])
@pytest.mark.parametrize(("endplate", "up"), [("superior", 1.0), ("both", 1.0), ("inferior", -1.0)])
def test_a_disc_leak_lies_in_the_disc_at_the_broken_endplate_and_is_thinner_than_it(level, endplate, up):
    run = leaking("disc", 0.3, level, endplate, cement_volume_ml=1.2)
    sheet = run.clip.at("set")["leak"]
    above = over_the_plate_mm(run, sheet[::5], up)
    before = ["T11", "T12", "L1", "L2", "L3", "L4", "L5"]
    disc = disc_height_mm(before[before.index(level) - 1] if up > 0 and level in before else level, 1.0)
    assert above.min() > 0.0
    assert above.max() < disc
    body = run.clip.at("set")["body"]
    for axis in (0, 1):  # inside the ring of the disc
        assert body[:, axis].min() < sheet[:, axis].min()
        assert sheet[:, axis].max() < body[:, axis].max()


@pytest.mark.parametrize("level", ["T4", "T9", "L1", "L5"])
@pytest.mark.parametrize("kind", ["wedge", "crush"])
def test_a_canal_leak_is_a_film_within_the_canal(level, kind):
    treatment = {"leak_route": "canal", "leak_volume_ml": 0.4, "cement_volume_ml": 1.2}
    run = simulate(Case.parse({"level": level, "fracture": {"kind": kind}, "treatment": treatment}))
    film, shape = run.clip.at("set")["leak"], run_shape(run)
    marks = run.clip.landmarks.positions(run.clip.at("set")["bone"])
    wall = marks[4:, 1].max()
    assert film[:, 1].max() < wall + 2.5  # the wall is hollow towards the canal
    assert np.ptp(film[:, 1]) < shape.canal_depth_mm / 3.0 + 2.5
    assert film[:, 1].min() > wall - shape.canal_depth_mm / 2.0
    assert np.abs(film[:, 0]).max() < shape.canal_width_mm / 2.0
    assert film[:, 2].max() < marks[:, 2].max() + 3.0
    assert film[:, 2].min() > marks[:, 2].min() - 3.0
    assert (solid(run, "leak") ^ solid(run, "bone")).volume() < 0.5


def run_shape(run):
    from vertebra_viz.anatomy.morphometry import dimensions

    case = run.case
    return dimensions(case.level, case.profile, case.scale, case.shape)


@pytest.mark.parametrize("level", ["T8", "T12", "L1", "L4"])
def test_a_vein_runs_along_the_side_of_the_waist_outside_the_bone(level):
    run = leaking("vein", 0.1, level, cement_volume_ml=1.2)
    line, body = run.clip.at("set")["leak"], run.clip.at("set")["body"]
    assert line[:, 0].max() < 0.0  # the patient's left
    assert line[:, 0].min() < 0.75 * body[:, 0].min()
    assert np.ptp(line[:, 1]) > 0.4 * np.ptp(body[:, 1])  # from the front to the back
    assert body[:, 2].min() < line[:, 2].min()
    assert line[:, 2].max() < body[:, 2].max()
    assert (solid(run, "leak") ^ solid(run, "bone")).volume() < 0.5


@pytest.mark.parametrize(("route", "place"), [("disc", "disc"), ("vein", "vein"), ("canal", "canal")])
def test_more_than_a_way_holds_is_refused_in_one_line(route, place):
    words = rf"^treatment.leak_volume_ml: 3.0 is not allowed; allowed: at most [0-9.]+ mL in the {place} of this T6$"
    with pytest.raises(CaseError, match=words):
        leaking(route, 3.0, "T6", cement_volume_ml=12.0)


def test_a_leak_of_more_than_half_is_refused_in_one_line():
    words = r"^treatment.leak_volume_ml: 1.5 is not allowed; allowed: at most 1.00 mL of the 2.0 mL injected$"
    with pytest.raises(CaseError, match=words):
        leaking("front", 1.5, cement_volume_ml=2.0)


@pytest.mark.parametrize("route", ["disc", "vein", "canal"])
def test_what_overfilling_drives_out_beyond_its_way_comes_out_of_the_front(route):
    run = leaking(route, 0.0, "T8", cement_volume_ml=6.5)
    pieces = solid(run, "leak").decompose()
    assert len(pieces) == 2
    assert max(piece.bounding_box()[4] for piece in pieces) > run.clip.at("set")["body"][:, 1].max()
    assert "The rest leaks out of the front." in run.clip.stage("fill").caption


@pytest.mark.parametrize(
    ("route", "endplate", "words"),
    [
        ("front", "superior", "out of the front"),
        ("disc", "superior", "into the disc above"),
        ("disc", "inferior", "into the disc below"),
        ("vein", "superior", "into a vein"),
        ("canal", "superior", "where the nerves are. It can harm them. A team would stop"),
    ],
)
def test_a_caption_says_where_it_went_in_plain_words(route, endplate, words):
    caption = leaking(route, 0.2, endplate=endplate).clip.stage("fill").caption
    assert words in caption
    assert grade(caption) <= HIGHEST_GRADE
    assert not any(word in caption.lower() for word in PROMISES)


def test_a_straight_tube_holds_what_a_tube_of_its_widths_holds_and_never_leaves_its_wall():
    wall = np.column_stack([np.zeros(200), -np.linspace(0.0, 40.0, 200), np.zeros(200)])
    across = np.tile([1.0, 0.0, 0.0], (200, 1))
    pipe = tube(wall, across)
    points = pipe.points(0.35, 2.0)
    widths = 2.0 * pipe.profile
    ring = 16 / 2.0 * np.sin(2.0 * np.pi / 16)  # area of a ring of 16 sides, of radius 1
    expected = ring * np.trapezoid(widths**2, -wall[:, 1])
    assert volume_mm3(points, pipe.triangles) == pytest.approx(expected, rel=0.01)
    assert points[:, 0].min() == pytest.approx(0.35, abs=1e-9)
    mesh = manifold3d.Manifold(manifold3d.Mesh(points.astype(np.float32), pipe.triangles.astype(np.uint32)))
    assert mesh.genus() == 0


def test_a_case_with_a_leak_goes_through_an_address_and_back():
    from vertebra_viz.case.link import from_query, to_query

    case = Case.parse({"treatment": {"leak_route": "canal", "leak_volume_ml": 0.3}})
    assert re.search(r"treatment.leak_route=canal.*treatment.leak_volume_ml=0.3", to_query(case))
    assert from_query(to_query(case)) == case


@pytest.mark.parametrize(
    ("route", "words"),
    [
        ("front", "25 of 100 people or bones"),
        ("disc", "26 of 100 people or bones"),
        ("vein", "5 of 100 people or bones"),
        ("canal", "8 of 1,000 people"),  # 26 of 3,175
    ],
)
def test_a_case_that_leaks_says_how_often_its_own_way_was_counted(route, words):
    said = [n.text for n in risks(Case.parse({"treatment": {"leak_route": route}}), leaks=True)]
    [own] = [text for text in said if text.startswith("In this picture")]
    assert words in own
    assert not [n for n in risks(Case()) if n.text.startswith("In this picture")]


def test_too_much_cement_to_the_nerves_says_in_the_file_how_often_that_was_counted():
    run = simulate(Case.parse({"treatment": {"leak_route": "canal", "cement_volume_ml": 10.5}}))
    assert run.measurements[-1].leaked_volume_ml > 0.0
    for told in (
        " ".join(risk["text"] for risk in extras(run)["risks"]),
        page(run, PageOptions(), head="", picture="p.png", data="", scripts=""),
    ):
        assert "In this picture cement leaks back to the nerves" in told
    usual = simulate(Case.parse({"treatment": {"leak_route": "canal"}}))
    assert "In this picture" not in " ".join(risk["text"] for risk in extras(usual)["risks"])


def test_the_report_says_where_it_went_and_how_much():
    run = leaking("disc", 0.3)
    assert report(run)["leak"] == {"route": "disc", "volume_ml": run.outcome.leaked_volume_ml}
    assert report(simulate(Case()))["leak"] is None


def test_what_went_into_a_gap_counts_as_injected():
    treatment = {"kind": "vertebroplasty", "leak_volume_ml": 0.9, "cement_volume_ml": 2.0}
    fracture = {"age": "unhealed", "cleft": "yes"}
    run = simulate(Case.parse({"fracture": fracture, "treatment": treatment}))
    assert run.measure("set").leaked_volume_ml == pytest.approx(0.9, rel=0.02)
    with pytest.raises(CaseError, match=r"at most 1.00 mL of the 2.0 mL injected$"):
        simulate(Case.parse({"fracture": fracture, "treatment": treatment | {"leak_volume_ml": 1.1}}))


def test_a_leak_too_small_to_be_drawn_is_refused_and_not_dropped():
    words = r"^treatment.leak_volume_ml: 0.005 is not allowed; allowed: 0, or at least 0.01 mL$"
    with pytest.raises(CaseError, match=words):
        simulate(Case(treatment={"leak_volume_ml": 0.005}))
    run = simulate(Case(treatment={"leak_volume_ml": 0.011}))
    assert run.measure("set").leaked_volume_ml == pytest.approx(0.011, rel=0.2)
