"""Culling: a distance field that leaves out distant parts has the same values near the surface as the complete one."""

import numpy as np
import pytest

from vertebra_viz.anatomy import contour as mesher
from vertebra_viz.anatomy.arch import bare_body_distance, bone_distance, build_arch
from vertebra_viz.anatomy.body import body_of
from vertebra_viz.anatomy.culling import FAR_MM, Near
from vertebra_viz.anatomy.distance import Grid
from vertebra_viz.anatomy.morphometry import LEVELS, dimensions
from vertebra_viz.anatomy.vertebra import bone_bounds
from vertebra_viz.case.shape import ShapeOverrides

BAND_MM = 3.0


@pytest.fixture(params=["T4", "T9", "T12", "L1", "L5"])
def shape(request):
    return dimensions(
        request.param, "older-woman" if request.param == "T9" else "adult", 1.0, ShapeOverrides()
    )


def samples(shape, arch, count):
    lower, upper = bone_bounds(shape, arch)
    lower[0] = 0.0
    places = np.random.default_rng(1).uniform(lower, upper, (count, 3))
    return Grid(*places.T.astype(np.float32))


@pytest.mark.parametrize("field", [bone_distance, bare_body_distance])
def test_the_values_near_the_surface_stay_to_the_bit(shape, field):
    arch = build_arch(shape)
    at = samples(shape, arch, 20_000)
    near = Near.at(at, BAND_MM + arch.blend_mm())
    whole, culled = field(shape, arch, at), field(shape, arch, near)
    band = np.abs(whole) < BAND_MM
    assert band.sum() > 500
    np.testing.assert_array_equal(culled[band], whole[band])
    assert (culled[whole > BAND_MM] >= BAND_MM).all()
    assert (culled[whole < -BAND_MM] <= -BAND_MM).all()


def test_what_was_learned_holds_for_samples_moved_by_what_was_said(shape):
    arch, moved_mm = build_arch(shape), 2.0
    at = samples(shape, arch, 20_000)
    near = Near.at(at, BAND_MM + moved_mm + arch.blend_mm())
    bone_distance(shape, arch, near)
    chosen = np.repeat(np.arange(20_000), 2)
    way = np.random.default_rng(2).normal(size=(len(chosen), 3))
    way *= 0.8 * moved_mm / np.linalg.norm(way, axis=1, keepdims=True)
    there = np.stack(at, axis=1)[chosen] + way
    there[:, 0] = np.abs(there[:, 0])
    grid = Grid(*there.T.astype(np.float32))
    whole, culled = (
        bone_distance(shape, arch, grid),
        bone_distance(shape, arch, near.moved(grid, chosen, moved_mm)),
    )
    band = np.abs(whole) < BAND_MM
    np.testing.assert_array_equal(culled[band], whole[band])


def test_a_part_is_not_asked_far_from_it(shape):
    arch = build_arch(shape)
    at = samples(shape, arch, 5_000)
    asked = []

    class Counted:
        def bounds(self):
            return body_of(shape).bounds()

        def distance(self, at):
            asked.append(at.x.size)
            return body_of(shape).distance(at)

    values = Near.at(at, 2.0).of(Counted())
    assert sum(asked) == np.count_nonzero(values != FAR_MM) < 0.5 * at.x.size


def test_a_bone_meshed_with_culling_is_the_one_meshed_without(monkeypatch):
    shape = dimensions(LEVELS[5], "adult", 0.9, ShapeOverrides())
    arch = build_arch(shape)

    def mesh():
        return mesher.contour(
            lambda at: bone_distance(shape, arch, at),
            *bone_bounds(shape, arch),
            None,
            20_000,
            arch.blend_mm(),
        )

    culled = mesh()
    monkeypatch.setattr(Near, "of", Grid.of)
    monkeypatch.setattr(Near, "joined", Grid.joined)
    whole = mesh()
    np.testing.assert_array_equal(culled.points, whole.points)
    np.testing.assert_array_equal(culled.triangles, whole.triangles)
