"""The faces of a disc equal those of a complete search, and are computed once for two intact bones."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import few
from vertebra_viz import Case, Fracture, NoTreatment, simulate
from vertebra_viz.anatomy.parametric import AverageBones, parametric_bone
from vertebra_viz.case.case import Level, Profile
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.spine import disc_faces, neighbour


def dense(points, triangles, where, up):
    """The places by a table of all points and all triangles that may matter."""
    corners = points[triangles]
    low, high = where.min(axis=0) - 3.0, where.max(axis=0) + 3.0
    normal_z = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])[:, 2]
    flat = corners[:, :, :2]
    near = ((flat.max(axis=1) >= low) & (flat.min(axis=1) <= high)).all(axis=1)
    near &= normal_z > 0.0 if up else normal_z < 0.0
    number = np.flatnonzero(near)
    a, b, c = flat[number].swapaxes(0, 1)
    p = where[:, None]

    def area(u, v):
        return (u[..., 0] - p[..., 0]) * (v[..., 1] - p[..., 1]) - (u[..., 1] - p[..., 1]) * (
            v[..., 0] - p[..., 0]
        )

    weights = np.stack([area(b, c), area(c, a), area(a, b)], axis=2)
    weights /= weights.sum(axis=2, keepdims=True)
    z = (weights * corners[number, :, 2]).sum(axis=2)
    best = np.where((weights >= -1e-9).all(axis=2), (1.0 if up else -1.0) * z, -np.inf).argmax(axis=1)
    rows = np.arange(len(where))
    return triangles[number[best]], weights[rows, best]


def sheets(rng, count, up):
    """Some uneven sheets of triangles, the first facing up or down and others either way, with corners on x = 0."""
    size = 9
    x, y = np.meshgrid(np.linspace(-12, 12, size), np.linspace(-10, 14, size), indexing="ij")
    at = np.arange(size * size).reshape(size, size)
    a, b, c, d = at[:-1, :-1].ravel(), at[1:, :-1].ravel(), at[:-1, 1:].ravel(), at[1:, 1:].ravel()
    faces = np.concatenate([np.stack([a, b, c], axis=1), np.stack([b, d, c], axis=1)]).astype(np.int32)
    points, triangles = [], []
    for number in range(count):
        moved = np.where(x == 0.0, 0.0, x + rng.uniform(-1.4, 1.4, x.shape))
        sheet = [moved, y + rng.uniform(-1.4, 1.4, y.shape), rng.uniform(-6, 6, x.shape)]
        points.append(np.stack(sheet, axis=-1).reshape(-1, 3))
        turned = not up if number == 0 else rng.random() < 0.4
        triangles.append(size * size * number + (faces[:, ::-1] if turned else faces))
    return np.concatenate(points), np.concatenate(triangles)


@few(20)
@given(st.integers(0, 10_000), st.integers(1, 4), st.booleans())
def test_places_are_those_of_a_table_of_all_points_and_triangles(seed, count, up):
    rng = np.random.default_rng(seed)
    points, triangles = sheets(rng, count, up)
    where = rng.uniform(-11, 13, (60, 2))  # some of them beside every triangle
    where[:15, 0] = 0.0
    where[15:20] = points[rng.integers(len(points), size=5), :2]
    found = disc_faces.project_to_triangles(points, triangles, where, up=up)
    vertices, weights = dense(points, triangles, where, up)
    assert np.array_equal(found.vertices, vertices)
    assert np.array_equal(found.weights, weights)


BONES = [(level, profile) for level in Level for profile in Profile]
QUICK = (Level.L5, Profile.OLDER_WOMAN)  # one neighbour alone


@pytest.mark.parametrize(
    ("level", "profile"),
    [pytest.param(*each, marks=() if each == QUICK else pytest.mark.slow) for each in BONES],
)
def test_a_discs_places_are_those_of_the_table(level, profile, monkeypatch):
    asked = []

    def noted(points, triangles, where, up):
        asked.append((points, triangles, where, up))
        return project(points, triangles, where, up=up)

    project = disc_faces.project_to_triangles
    monkeypatch.setattr(disc_faces, "project_to_triangles", noted)
    bone, average = parametric_bone(level, profile, 1.0, ShapeOverrides()), AverageBones(profile, 1.0)
    for above in (True, False):
        beside = neighbour.neighbour_of(bone, level, average, above=above)
        if beside is None:
            continue
        lower, upper = (bone, beside) if above else (beside, bone)
        disc_faces.disc_faces.__wrapped__(disc_faces.PosedBone(lower), disc_faces.PosedBone(upper))
    assert len(asked) == (2 if level == Level.L5 else 4)
    for each in asked:
        found = project(*each[:3], up=each[3])
        vertices, weights = dense(*each)
        assert np.array_equal(found.vertices, vertices)
        assert np.array_equal(found.weights, weights)
        assert found.weights.min() > -1e-6  # every point has a triangle under it


def test_halving_several_times_at_once_ends_where_halving_one_by_one_does():
    """Also where what is asked is not true up to one place and false from there."""
    parts = 2**disc_faces.HALVINGS
    within = np.random.default_rng(3).random((parts - 1, 200)) < 0.6
    ends = []
    for column in within.T:
        low, high = 0, parts
        while high - low > 1:
            at = (low + high) // 2
            low, high = (at, high) if column[at - 1] else (low, at)
        ends.append(low)
    assert disc_faces.halved(within).tolist() == ends


def test_the_footprint_is_found_by_twenty_halvings():
    """A ball of 20 mm and one of 15: the smaller one's wall, less the inset, to a step of the last halving."""

    def ball(radius):
        return lambda points: np.hypot(points[:, 0], points[:, 1]) - radius

    ends = np.array([[[0, 12, 0], [0, -12, 0]], [[0, 12, 8], [0, -12, 8]]], dtype=float)
    where = disc_faces.footprint((ball(20.0), ball(15.0)), ends)
    reach = np.hypot(*where[-disc_faces.SPOKES :].T)
    assert (disc_faces.ROUNDS * disc_faces.HALVINGS) == 20
    assert np.abs(reach - (15.0 - disc_faces.INSET_MM)).max() <= disc_faces.FARTHEST_MM / 2**20


class Calls:
    """Wraps a function and counts its calls."""

    def __init__(self, monkeypatch, module, name):
        self.count, self._real = 0, getattr(module, name)
        monkeypatch.setattr(module, name, self)

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self._real(*args, **kwargs)


SEVERAL = {"second": {"level": "L2", "treatment": {"kind": "none"}}}


@pytest.mark.parametrize("around", [{"neighbours": "shown"}, SEVERAL])
def test_what_breaks_a_bone_does_not_place_its_discs_anew(monkeypatch, around):
    case = {"treatment": {"kind": "none"}, **around}
    simulate(Case.parse(case | {"fracture": {"grade": 2}}))
    faces, bones = (
        Calls(monkeypatch, disc_faces, "project_to_triangles"),
        Calls(monkeypatch, neighbour, "place"),
    )
    run = simulate(Case.parse(case | {"fracture": {"grade": None, "anterior_loss": 0.3071}}))
    assert {name for name in run.clip.actors if name.startswith("disc")} >= {"disc-above", "disc-below"}
    assert (faces.count, bones.count) == (0, 0)


def test_another_shape_places_its_discs_anew_and_cuts_the_same_whole_bones(monkeypatch):
    average = AverageBones("older-woman", 1.0)
    usual = parametric_bone("L1", "older-woman", 1.0, ShapeOverrides())
    neighbour.neighbour_of(usual, "L1", average, above=True)
    other = parametric_bone("L1", "older-woman", 1.0, ShapeOverrides(anterior_height_mm=25.317))
    real, asked = AverageBones.coarse, []

    def coarse(self, *args):
        asked.append(args)
        return real(self, *args)

    monkeypatch.setattr(AverageBones, "coarse", coarse)
    above = neighbour.neighbour_of(other, "L1", average, above=True)
    assert [len(args) for args in asked] == [3]  # the one that is cut to stand clear of this bone
    faces = Calls(monkeypatch, disc_faces, "project_to_triangles")
    for _ in range(2):
        disc_faces.disc_faces(disc_faces.PosedBone(other), disc_faces.PosedBone(above))
    assert faces.count == 2


def test_what_is_remembered_of_two_bones_cannot_be_changed():
    bone = parametric_bone("L1", "older-woman", 1.0, ShapeOverrides())
    above = neighbour.neighbour_of(bone, "L1", AverageBones("older-woman", 1.0), above=True)
    found = disc_faces.disc_faces(disc_faces.PosedBone(bone), disc_faces.PosedBone(above))
    for array in (found.floor.vertices, found.roof.weights, *found.points):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_faces_lie_on_the_drawn_bone_before_it_breaks():
    """They are found on the intact bone, which is what a clip's bone is before anything moves."""
    case = Case(neighbours="shown", fracture=Fracture(grade=3), treatment=NoTreatment())
    bone = parametric_bone(case.level, case.profile, case.scale, case.shape)
    clip = simulate(case).clip
    assert np.array_equal(clip.actors["bone"].base, bone.points)
    assert np.array_equal(clip.actors["bone"].triangles, bone.triangles)
