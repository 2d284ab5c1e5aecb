"""The neural arch: size of pedicles and canal, the waist of the pars, articular processes with a flat face and an edge."""

import numpy as np
import pytest

from vertebra_viz.anatomy.anchors import anchors
from vertebra_viz.anatomy.arch import build_arch
from vertebra_viz.anatomy.distance import Grid, vector
from vertebra_viz.anatomy.facet import FacedPlate
from vertebra_viz.anatomy.morphometry import LEVELS, dimensions
from vertebra_viz.anatomy.regions import Region
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.shape import ShapeOverrides

UP, BACK = np.array([0.0, 0.0, 1.0]), np.array([0.0, -1.0, 0.0])


def built(level, **overrides):
    return vertebra(dimensions(level, "adult", 1.0, ShapeOverrides(**overrides)))


def run(distance, start, direction, inside):
    """Return the distance, mm, from ``start`` along ``direction`` to the first place that is not inside (or outside) the bone."""
    steps = np.arange(0.0, 40.0, 0.1)
    out = (distance(start + steps[:, None] * direction) > 0) == inside
    return float(steps[np.argmax(out)]) if out.any() else np.inf


def across(distance, centre, direction):
    # in steps of 0.1 mm
    return round(sum(run(distance, centre, sign * direction, inside=True) for sign in (1.0, -1.0)), 1)


@pytest.mark.parametrize("level", ["T5", "T6", "T10", "T11", "L1", "L4"])
def test_pedicles_are_drawn_as_wide_and_as_tall_as_asked(level):
    bone = built(level)
    pedicle = bone.pedicles["right"]
    side = np.cross(pedicle.axis, UP)
    side /= np.linalg.norm(side)
    upward = np.cross(side, pedicle.axis)
    places = [pedicle.centre + pedicle.axis * shift for shift in np.arange(-3.0, 3.1, 0.5)]
    assert min(across(bone.bone_distance, p, upward) for p in places) == pytest.approx(
        pedicle.height_mm, abs=1.0
    )
    assert min(across(bone.bone_distance, p, side) for p in places) == pytest.approx(
        pedicle.width_mm, abs=0.8
    )


@pytest.mark.parametrize("level", LEVELS)
def test_the_canal_is_as_deep_as_asked(level):
    bone = built(level)
    wall = bone.posterior_wall_y_mm
    depths = [
        5.0 + run(bone.bone_distance, np.array([0.0, wall - 5.0, z]), BACK, inside=False)
        for z in np.arange(-14.0, 10.0, 0.5)
    ]
    assert min(depths) == pytest.approx(bone.canal.depth_mm, abs=0.5)


@pytest.mark.parametrize("level", ["L2", "L4"])
def test_the_pars_is_a_waist_between_the_processes(level):
    bone = built(level)
    at = anchors(bone.shape)

    def outermost(z):
        belt = bone.points[
            (np.abs(bone.points[:, 2] - z) < 1.0) & (bone.points[:, 1] < bone.posterior_wall_y_mm - 8.0)
        ]
        return belt[:, 0].max()

    pars = at.pars[2]
    tip = bone.shape.pedicle_elevation_mm - bone.shape.inferior_process_drop_mm
    waist = min(outermost(z) for z in np.arange(pars - 3.0, pars + 3.0, 1.0))
    assert waist < max(outermost(z) for z in np.arange(tip + 3.0, pars - 3.0, 1.0))
    assert waist < outermost(bone.shape.pedicle_elevation_mm) - 5.0


def test_a_faced_plate_is_flat_with_an_edge_on_one_side_and_round_on_the_other():
    plate = FacedPlate(
        vector(0, 0, 0), vector(0, 0, 1), vector(1, 0, 0), 10.0, (-4, 4), (-4, 4), (3,) * 4, edge=1.0
    )
    _, _, normal = plate.axes()

    def distance(x, u):
        place = plate.origin + 5.0 * UP + x * plate.across + u * normal
        return float(plate.distance(Grid(*(np.array([c], dtype=np.float32) for c in place)))[0])

    assert all(abs(distance(x, -3.0)) < 1e-5 for x in (-5.9, 0.0, 5.9))
    assert abs(distance(0.0, 3.0)) < 1e-5
    assert distance(5.9, 3.0) > 0.4
    assert distance(7.0, -3.0) == pytest.approx(np.sqrt(2.0) - 1.0, abs=0.01)  # the corner, 1 mm round
    assert distance(7.5, -1e-4) == pytest.approx(distance(7.5, 1e-4), abs=1e-3)
    lower, upper = plate.bounds()
    places = np.random.default_rng(0).uniform(-12.0, 22.0, (3000, 3)).astype(np.float32)
    inside = places[plate.distance(Grid(*places.T)) < 0]
    assert (inside > lower).all()
    assert (inside < upper).all()


@pytest.mark.parametrize(
    ("level", "part", "region"),
    [
        ("T12", "superior", Region.SUPERIOR_FACET_RIGHT),
        ("L2", "superior", Region.SUPERIOR_FACET_RIGHT),
        ("L2", "inferior", Region.INFERIOR_FACET_RIGHT),
        ("L4", "inferior", Region.INFERIOR_FACET_RIGHT),
    ],
)
def test_articular_processes_have_a_face(level, part, region):
    bone = built(level)
    _, _, normal = getattr(build_arch(bone.shape), part).plates[0].axes()
    corners = bone.points[bone.triangles[(bone.regions[bone.triangles] == region).all(axis=1)]]
    areas = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    sizes = np.linalg.norm(areas, axis=1)
    facing = areas @ -normal > np.cos(np.radians(20.0)) * sizes
    assert sizes[facing].sum() > (0.26 if part == "superior" else 0.2) * sizes.sum()
