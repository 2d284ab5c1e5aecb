"""The search for a needle's path computes nothing twice and skips what cannot matter."""

from __future__ import annotations

import numpy as np
import pytest

from vertebra_viz.anatomy.bone import Bone
from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.case.case import Endplate, FractureKind
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.fracture.displacement import collapse
from vertebra_viz.fracture.field import Displacement
from vertebra_viz.instruments import clearance
from vertebra_viz.instruments.access import access_path
from vertebra_viz.instruments.nearest import ahead, hits
from vertebra_viz.instruments.posterior_wall import posterior_wall


@pytest.fixture(scope="module")
def bone() -> Bone:
    return parametric_bone("L1", "adult", 1.04, ShapeOverrides())


def broken(bone: Bone, front: float) -> Displacement:
    return collapse(bone, (front, 0.9 * front, 0.02), Endplate.SUPERIOR, FractureKind.WEDGE)


def plan(bone: Bone, front: float) -> None:
    for side in ("left", "right"):
        access_path(bone, broken(bone, front), side, 8, midline=False)


def test_the_triangles_ahead_hold_every_one_that_a_ray_meets(bone: Bone) -> None:
    rng = np.random.default_rng(3)
    directions = np.concatenate([rng.normal(size=(20, 3)), np.eye(3), -np.eye(3)])
    for direction in directions / np.linalg.norm(directions, axis=1, keepdims=True):
        start = rng.uniform(-5.0, 5.0, 3) * (rng.uniform(size=3) < 0.7)  # some in the midline, along edges
        few = ahead(start, direction, bone.body_points, bone.body_triangles)
        assert len(few) < 0.1 * len(bone.body_triangles)
        every = bone.body_points[bone.body_triangles]
        assert np.array_equal(hits(start, direction, few), hits(start, direction, every))


def test_another_break_of_a_bone_looks_at_nothing_that_is_not_broken(bone: Bone) -> None:
    plan(bone, 0.31)
    walls = posterior_wall.cache_info().misses
    parts = (clearance._solid, clearance._canal_wall, clearance._pedicle_wall)
    misses = [each.cache_info().misses for each in parts]
    plan(bone, 0.34)
    assert [each.cache_info().misses for each in parts] == misses
    # once for two needles, and the whole wall not again
    assert posterior_wall.cache_info().misses == walls + 1


def test_a_path_is_held_against_each_wall_of_its_pedicle_once(bone: Bone) -> None:
    broken(bone, 0.37)
    before = clearance._pedicle_wall_mm.cache_info()
    plan(bone, 0.37)
    after = clearance._pedicle_wall_mm.cache_info()
    assert after.hits - before.hits == 4  # two walls, two needles: measured on the path that was planned
