"""Path lengths of rays inside closed surfaces, compared with exact geometry."""

import numpy as np
import pytest
import trimesh

from tests.render.beams import SIZE, ball, beam, chord, rays
from vertebra_viz.render.xray.paths import Paths, path_length_mm


@pytest.mark.parametrize("source", [(-700.0, 0.0, 0.0), (0.0, -500.0, 0.0), (-300.0, 420.0, 260.0)])
@pytest.mark.parametrize("centre", [(0.0, 0.0, 0.0), (3.0, -2.0, 5.0)])
def test_a_ball_is_as_thick_as_its_chord(source, centre):
    of = beam(source)
    expected, miss = chord(of, 20.0, centre)
    found = path_length_mm(of, *ball(20.0, centre))
    inside = miss < 0.95 * 20.0
    error = np.abs(found - expected)[inside] / expected[inside]
    assert inside.sum() > 5000
    assert error.mean() < 0.001
    assert error.max() < 0.01
    assert np.abs(found[miss > 20.0]).max() < 1e-6


def test_a_shell_is_the_outer_chord_less_the_inner():
    of = beam()
    outer, miss = chord(of, 20.0)
    expected = outer - chord(of, 17.0)[0]
    paths = Paths(of)
    paths.add(*ball(20.0))
    paths.add(*ball(17.0), -1.0)
    off_the_inner_rim = (miss < 0.95 * 17.0) | ((miss > 17.1) & (miss < 0.95 * 20.0))
    error = np.abs(paths.image() - expected)[off_the_inner_rim] / expected[off_the_inner_rim]
    assert error.mean() < 0.002
    assert error.max() < 0.01


def test_overlapping_surfaces_add_up():
    of = beam()
    one, other = ball(12.0, (0.0, -5.0, 0.0), 4), ball(9.0, (2.0, 4.0, 3.0), 4)
    both = Paths(of)
    both.add(*one, 0.3)
    both.add(*other, 2.0)
    apart = 0.3 * path_length_mm(of, *one) + 2.0 * path_length_mm(of, *other)
    np.testing.assert_allclose(both.image(), apart, atol=1e-9)
    joined = (np.concatenate([one[0], other[0]]), np.concatenate([one[1], other[1] + len(one[0])]))
    np.testing.assert_allclose(
        path_length_mm(of, *joined), path_length_mm(of, *one) + path_length_mm(of, *other), atol=1e-7
    )


def test_what_reaches_beyond_the_picture_is_cut_off_cleanly():
    near = beam(angle_deg=1.2)  # sees the middle alone
    expected, miss = chord(near, 20.0)
    assert miss.max() < 15.0
    np.testing.assert_allclose(path_length_mm(near, *ball(20.0)), expected, rtol=0.002)


def test_the_bone_against_another_hand(run):
    """Compare with rays cast by trimesh, one by one."""
    of = beam((-420.0, -150.0, 60.0), angle_deg=12.0)
    points, faces = run.clip.at("set")["bone"], run.clip.actors["bone"].triangles
    found = path_length_mm(of, points, faces)
    row, column = np.random.default_rng(3).integers((0, 0), SIZE[::-1], size=(400, 2)).T
    ways = rays(of)[row, column]
    mesh = trimesh.Trimesh(points, faces, process=False)
    where, ray, _ = trimesh.ray.ray_triangle.RayMeshIntersector(mesh).intersects_location(
        np.tile(of.source, (len(ways), 1)), ways
    )
    expected = np.zeros(len(ways))
    odd = np.bincount(ray, minlength=len(ways)) % 2 == 1
    for k in range(len(ways)):
        distances = np.sort(np.linalg.norm(where[ray == k] - of.source, axis=1))
        if not odd[k]:
            expected[k] = (distances[1::2] - distances[0::2]).sum()
    assert odd.sum() <= 2  # a ray along an edge may count it once or twice
    assert (expected > 1.0).sum() > 50  # enough of them meet bone
    np.testing.assert_allclose(found[row, column][~odd], expected[~odd], atol=0.02)


def test_behind_the_tube_is_nothing():
    of = beam()
    assert not path_length_mm(of, *ball(5.0, (-900.0, 0.0, 0.0), 2)).any()


@pytest.mark.parametrize("turn_deg", [0.0, 1.5, 20.0, 90.0])
def test_long_faces_are_as_exact_as_short_ones(turn_deg):
    """A bar of twelve triangles, seen from its end, aslant and from its side."""
    of = beam((-300.0, 0.0, 0.0), angle_deg=8.0)
    half = np.array([50.0, 4.0, 5.0])
    bar = trimesh.creation.box(2.0 * half)
    turn = trimesh.transformations.rotation_matrix(np.radians(turn_deg), [0.0, 0.3, 1.0])[:3, :3]
    found = path_length_mm(of, np.asarray(bar.vertices) @ turn.T, np.asarray(bar.faces, dtype=np.int32))
    start, ways = of.source @ turn, rays(of) @ turn  # as the bar sees them
    with np.errstate(divide="ignore"):
        first, second = (-half - start) / ways, (half - start) / ways
    enter, leave = np.minimum(first, second).max(axis=2), np.maximum(first, second).min(axis=2)
    expected = np.maximum(leave - enter, 0.0)
    assert expected.max() > 7.0
    np.testing.assert_allclose(found, expected, atol=0.12)  # both faces may bend
