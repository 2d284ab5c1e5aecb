"""How much cement lies at an endplate: exact on blocks, as another library finds on bones, and nothing before there is cement."""

import gc
import weakref

import numpy as np
import pytest
import trimesh
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from vertebra_viz import Case, simulate
from vertebra_viz.clip import contact
from vertebra_viz.clip.clip import Actor, Clip, Landmarks, Stage, Track
from vertebra_viz.export.glb.extras import extras

ALIKE = 1e-3  # of the area: a middle that is just 1 mm away may be counted by one and not by the other


def block(size, at, part, after=-np.inf):
    box = trimesh.creation.box(size).subdivide().subdivide()
    points = np.asarray(box.vertices) + at
    still = Track(np.arange(25.0), np.zeros((25, 0)))
    return Actor(
        part, points, np.asarray(box.faces, dtype=np.int32), np.zeros((0, *points.shape)), (), still, after
    )


def blocks(gap_above, gap_below, after=-np.inf):
    high = 20.0 - gap_above - gap_below
    cement = block((8.0, 6.0, high), (0.0, 1.0, 0.5 * (gap_below - gap_above)), "cement", after)
    nowhere = Landmarks(np.zeros((6, 3), dtype=np.int32), np.zeros((6, 3)))
    actors = {"body": block((30.0, 24.0, 20.0), (0.0, 0.0, 0.0), "body"), "cement": cement}
    return Clip((Stage("set", 0.0, 24.0, ""),), actors, nowhere)


@pytest.mark.parametrize(
    ("above", "below", "areas"),
    [(0.6, 3.0, (48, 0)), (0.99, 0.7, (48, 48)), (1.01, 0.5, (0, 48)), (2.0, 2.0, (0, 0))],
)
def test_a_block_touches_with_the_whole_of_its_end_or_not_at_all(above, below, areas):
    assert contact.contact_mm2(blocks(above, below), 24.0) == pytest.approx(areas)


def test_what_leans_is_measured_square_to_the_endplate():
    """A block in a body that stands askew, as a further level of a stack does."""
    clip = blocks(0.8, 5.0)
    angle = np.radians(20.0)
    turn = np.array([[1, 0, 0], [0, np.cos(angle), -np.sin(angle)], [0, np.sin(angle), np.cos(angle)]])
    leaning = {
        name: Actor(each.part, each.base @ turn.T, each.triangles, each.targets, (), each.track)
        for name, each in clip.actors.items()
    }
    leans = Clip(clip.stages, leaning, clip.landmarks)
    assert contact.contact_mm2(leans, 24.0) == pytest.approx((48.0, 0.0))


def test_there_is_none_before_there_is_cement():
    clip = blocks(0.6, 0.6, after=9.0)
    assert contact.contact_mm2(clip, 9.0) == (0.0, 0.0)
    assert contact.contact_mm2(clip, 24.0) == pytest.approx((48.0, 48.0))


def test_what_was_measured_keeps_no_clip_in_memory():
    seen = []
    for _ in range(12):
        clip = blocks(0.6, 0.6)
        assert contact.contact_mm2(clip, 24.0) == pytest.approx((48.0, 48.0))
        seen.append(weakref.ref(clip))
    del clip
    gc.collect()
    assert not any(each() for each in seen)


def nearby(run, when, up):
    """Area of cement whose middle another library finds within 1 mm of what of the body looks up (or down)."""
    points, cement = run.clip.at(when), run.clip.actors["cement"].triangles
    body = run.clip.actors["body"].triangles
    a, b, c = points["body"][body].swapaxes(0, 1)
    normal = np.cross(b - a, c - a)
    plate = body[up * normal[:, 2] > 0.5 * np.linalg.norm(normal, axis=1)]
    import pyvista as pv

    surface: vtkPolyData = pv.PolyData(points["body"], faces=np.insert(plate, 0, 3, axis=1).ravel())
    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(surface)
    corners = points["cement"][cement]
    areas = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    near = [abs(distance.EvaluateFunction(*middle)) <= contact.NEAR_MM for middle in corners.mean(axis=1)]
    return float(areas[near].sum()) / 2.0


def test_another_library_finds_as_much(default_run):
    measured = default_run.measure("set")
    for up, found in ((1, measured.cement_touches_superior_mm2), (-1, measured.cement_touches_inferior_mm2)):
        assert found > 5.0
        assert found == pytest.approx(nearby(default_run, "set", up), rel=ALIKE, abs=0.5)


def test_a_spread_into_cracks_touches_too_and_as_much_as_found():
    run = simulate(Case.parse({"level": "T12", "treatment": {"kind": "vertebroplasty"}}))
    found = run.measure("set")
    assert found.cement_touches_superior_mm2 > 20.0
    assert found.cement_touches_superior_mm2 == pytest.approx(nearby(run, "set", 1), rel=ALIKE, abs=0.5)


def test_contact_only_grows_as_cement_goes_in_and_a_moment_between_lies_between(default_run):
    clip, fill = default_run.clip, default_run.clip.stage("fill")
    times = contact.moments_s(clip)
    inside = times[(times >= fill.start_s) & (times <= fill.end_s)]
    areas = np.array([contact.contact_mm2(clip, t) for t in inside])
    assert len(inside) == 9
    assert (np.diff(areas, axis=0) >= 0.0).all()
    middle = contact.contact_mm2(clip, 0.5 * (inside[-2] + inside[-1]))
    assert middle == pytest.approx(areas[-2:].mean(axis=0))


def test_a_file_holds_what_was_measured_at_each_moment(default_run):
    kept = extras(default_run)["contact"]
    assert kept["times_s"][0] <= default_run.clip.stage("fill").start_s
    for t, upper, lower in zip(kept["times_s"], kept["superior_mm2"], kept["inferior_mm2"], strict=True):
        found = default_run.measure(t)
        assert upper == pytest.approx(found.cement_touches_superior_mm2, abs=1e-8)
        assert lower == pytest.approx(found.cement_touches_inferior_mm2, abs=1e-8)
    assert extras(simulate(Case.parse({"treatment": {"kind": "none"}})))["contact"] is None
