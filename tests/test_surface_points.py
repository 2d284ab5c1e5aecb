"""Intersections of lines with a bone, and the extent of a groove along a line, compared with a search of all triangles."""

from __future__ import annotations

import numpy as np
import pytest

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.anatomy.solids import vertex_normals
from vertebra_viz.case.case import Endplate
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.clip import Floats
from vertebra_viz.fracture.crack import GROOVE_MM, GROOVE_REACH_MM, groove
from vertebra_viz.fracture.surface_points import ray_hits


@pytest.fixture(scope="module")
def bone() -> Bone:
    return parametric_bone("L1", "adult", 1.0, ShapeOverrides())


def first_hit(bone: Bone, start: Floats, end: Floats) -> float:
    """Return the share of a line at its first intersection, by solving for every triangle."""
    a, b, c = bone.points[bone.triangles].swapaxes(0, 1)
    system = np.stack([b - a, c - a, np.broadcast_to(start - end, a.shape)], axis=2)
    flat = np.abs(np.linalg.det(system)) < 1e-12
    system[flat] = np.eye(3)
    u, v, t = np.linalg.solve(system, (start - a)[..., None])[..., 0].T
    met = ~flat & (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1.0 + 1e-9) & (t > 0.0) & (t <= 1.0)
    return float(t[met].min(initial=np.inf))


def test_a_way_meets_the_first_triangle_in_it_also_in_the_midline(bone: Bone) -> None:
    rng = np.random.default_rng(14)
    ends = rng.uniform(-30.0, 30.0, (24, 3))
    ends[:6, 0] = 0.0  # along the edges of the triangles that meet there
    ends[6] = (0.2, 0.2, 0.2)  # ends inside
    starts = np.zeros_like(ends)
    corners, weights, share = ray_hits(bone.points, bone.triangles, starts, ends)
    expected = [first_hit(bone, start, end) for start, end in zip(starts, ends, strict=True)]
    assert share == pytest.approx(expected, rel=1e-9)
    assert np.isfinite(share).sum() > 15
    assert not np.isfinite(share[6])
    for way in np.flatnonzero(np.isfinite(share)):
        assert weights[way] @ bone.points[corners[way]] == pytest.approx(share[way] * ends[way], abs=1e-9)


def test_a_way_through_an_edge_always_takes_the_triangle_with_the_lower_number(bone: Bone) -> None:
    inside, outside = np.zeros((1, 3)), np.array([[0.0, 40.0, 1.3]])
    corners, weights, _ = ray_hits(bone.points, bone.triangles, inside, outside)
    turned = bone.triangles[::-1]
    others, _, _ = ray_hits(bone.points, turned, inside, outside)
    numbers = [np.flatnonzero((bone.triangles == each).all(axis=1))[0] for each in (corners[0], others[0])]
    assert numbers[0] < numbers[1]
    edge = corners[0][np.abs(weights[0]) > 1e-9]
    assert set(edge) <= set(others[0])


def test_the_surface_is_drawn_in_by_its_distance_from_the_line(bone: Bone) -> None:
    drawn = groove(bone, Endplate.SUPERIOR)
    depth = np.linalg.norm(drawn, axis=1)
    normals = vertex_normals(bone.points, bone.triangles)
    assert drawn == pytest.approx(-depth[:, None] * normals, abs=1e-12)
    assert 0.8 * GROOVE_MM < depth.max() <= GROOVE_MM
    # no steeper than its depth over its reach
    a, b = bone.triangles[:, 0], bone.triangles[:, 1]
    marks = np.unique(bone.landmarks.triangle_vertices)
    beside = np.isin(a, marks) | np.isin(b, marks)
    apart = np.linalg.norm(bone.points[a] - bone.points[b], axis=1)
    steep = np.abs(depth[a] - depth[b])[~beside] / apart[~beside]
    assert steep.max() <= GROOVE_MM / GROOVE_REACH_MM + 1e-9
    assert not depth[marks].any()
