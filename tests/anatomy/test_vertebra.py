import numpy as np
import pytest

from vertebra_viz.anatomy.morphometry import LEVELS, PROFILES, dimensions
from vertebra_viz.anatomy.regions import Region
from vertebra_viz.anatomy.vertebra import vertebra
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.clip.measure import volume_mm3 as volume

from .meshes import angles, area, euler_characteristic, is_closed, pieces, signed_distance

# worked out from the published dimensions in morphometry.csv; for L3 also from the mean of 87 patients
BODY_VOLUMES_ML = {"T8": (12, 12), "T12": (23, 23), "L1": (28, 28), "L3": (35, 40)}


def built(level, profile="adult", **overrides):
    return vertebra(dimensions(level, profile, 1.0, ShapeOverrides(**overrides)))


@pytest.fixture(params=[(level, profile) for level in LEVELS for profile in PROFILES], ids="-".join)
def bone(request):
    return built(*request.param)


def test_bone_is_one_closed_piece_round_one_canal(bone):
    assert is_closed(bone.triangles)
    assert pieces(bone.points, bone.triangles) == 1
    assert euler_characteristic(bone.points, bone.triangles) == 0
    assert volume(bone.points, bone.triangles) > 0


def test_body_is_one_closed_ball_without_handles(bone):
    assert is_closed(bone.body_triangles)
    assert pieces(bone.body_points, bone.body_triangles) == 1
    assert euler_characteristic(bone.body_points, bone.body_triangles) == 2


def test_mesh_is_fine_and_even(bone):
    assert 15_000 <= len(bone.triangles) <= 26_000
    for points, triangles in ((bone.points, bone.triangles), (bone.body_points, bone.body_triangles)):
        corners = angles(points, triangles)
        assert corners.min() > 10
        assert corners.max() < 160


def test_measured_heights_are_the_requested_ones(bone):
    marks = bone.landmarks.positions(bone.points)
    heights = np.linalg.norm(marks[0::2] - marks[1::2], axis=1)
    assert heights[0] == pytest.approx(bone.shape.anterior_height_mm, abs=0.1)
    assert heights[2] == pytest.approx(bone.shape.posterior_height_mm, abs=0.1)
    bowls = bone.shape.superior_concavity_mm + bone.shape.inferior_concavity_mm
    assert heights[1] == pytest.approx((heights[0] + heights[2]) / 2 - bowls, abs=1.5)


def test_landmarks_are_mid_sagittal_points_of_triangles(bone):
    marks = bone.landmarks.positions(bone.points)
    assert np.abs(marks[:, 0]).max() < 1e-9
    np.testing.assert_allclose(bone.landmarks.weights.sum(axis=1), 1)
    assert bone.landmarks.weights.min() >= 0
    corners = {tuple(row) for row in np.sort(bone.triangles, axis=1).tolist()}
    assert all(tuple(sorted(row)) in corners for row in bone.landmarks.triangle_vertices.tolist())
    anterior, middle, posterior = marks[0:2], marks[2:4], marks[4:6]
    assert anterior[:, 1].min() > middle[:, 1].max() > posterior[:, 1].max()
    assert (marks[0::2, 2] > marks[1::2, 2]).all()


def test_left_mirrors_right_exactly(bone):
    mirrored = bone.points * [-1, 1, 1]
    np.testing.assert_array_equal(
        bone.points[np.lexsort(bone.points.T)], (mirrored + 0.0)[np.lexsort(mirrored.T)]
    )
    for side in ("centre", "axis", "entry"):
        left, right = (getattr(bone.pedicles[name], side) for name in ("left", "right"))
        np.testing.assert_array_equal(left * [-1, 1, 1], right)
    assert bone.pedicles["left"].centre[0] < 0 < bone.pedicles["right"].centre[0]


def test_body_lies_inside_the_bone_and_the_cancellous_inside_the_body(bone):
    assert signed_distance(bone.points, bone.triangles, bone.body_points[::9]).max() < 0.15
    whole = volume(bone.body_points, bone.body_triangles)
    inner = volume(bone.cancellous_points, bone.body_triangles)
    assert whole - inner == pytest.approx(
        area(bone.body_points, bone.body_triangles) * bone.shape.cortical_thickness_mm, rel=0.1
    )
    depth = bone.body_distance(bone.cancellous_points)
    np.testing.assert_allclose(depth, -bone.shape.cortical_thickness_mm, atol=0.35)


def test_body_distance_vanishes_on_the_body(bone):
    assert np.abs(bone.body_distance(bone.body_points)).max() < 0.15
    assert bone.body_distance(np.zeros((1, 3)))[0] < -5


def test_origin_is_the_body_s_centroid(bone):
    a, b, c = (bone.body_points[bone.body_triangles[:, i]] for i in range(3))
    weights = np.einsum("ij,ij->i", a, np.cross(b, c))
    np.testing.assert_allclose(weights @ (a + b + c) / weights.sum(), 0, atol=1e-6)


def test_arrays_are_read_only(bone):
    for array in (
        bone.points,
        bone.triangles,
        bone.body_points,
        bone.body_triangles,
        bone.cancellous_points,
        bone.regions,
        bone.landmarks.weights,
        bone.pedicles["left"].centre,
    ):
        assert not array.flags.writeable


def test_every_part_is_present_and_on_its_own_side(bone):
    for region in Region:
        where = bone.points[bone.regions == region]
        assert len(where) > 20, region
        if region.name.endswith("LEFT"):
            assert where[:, 0].max() < 0.5
        if region.name.endswith("RIGHT"):
            assert where[:, 0].min() > -0.5
    assert bone.points[bone.regions == Region.SPINOUS][:, 1].max() < bone.posterior_wall_y_mm


def test_handy_scalars_agree_with_the_mesh(bone):
    marks = bone.landmarks.positions(bone.points)
    assert bone.posterior_wall_y_mm == pytest.approx(marks[4:, 1].mean(), abs=4)
    assert bone.anterior_wall_y_mm == pytest.approx(marks[:2, 1].mean(), abs=4)
    assert bone.superior_endplate_z_mm == pytest.approx(marks[2, 2])
    assert bone.inferior_endplate_z_mm == pytest.approx(marks[3, 2])
    widest = max(bone.shape.upper_endplate_width_mm, bone.shape.lower_endplate_width_mm) / 2
    assert 0.7 * widest < bone.half_width_mm < widest


def test_endplates_are_as_large_as_asked(bone):
    shape = bone.shape
    for points, width, depth in (
        (
            bone.body_points[bone.body_points[:, 2] > 0],
            shape.upper_endplate_width_mm,
            shape.upper_endplate_depth_mm,
        ),
        (
            bone.body_points[bone.body_points[:, 2] < 0],
            shape.lower_endplate_width_mm,
            shape.lower_endplate_depth_mm,
        ),
    ):
        assert np.ptp(points[:, 0]) == pytest.approx(width, rel=0.04)
        middle = points[np.abs(points[:, 0]) < 1]
        assert np.ptp(middle[:, 1]) == pytest.approx(depth, rel=0.05)


@pytest.mark.parametrize("level", BODY_VOLUMES_ML)
def test_body_volume_is_within_15_percent_of_the_table(level):
    bone = built(level)
    low, high = BODY_VOLUMES_ML[level]
    assert 0.85 * low <= volume(bone.body_points, bone.body_triangles) / 1000 <= 1.15 * high


def test_lumbar_and_thoracic_look_like_what_they_are():
    chest, loin = built("T7"), built("L2")

    def slope(bone):
        spine = bone.points[bone.regions == Region.SPINOUS]
        tip = spine[spine[:, 1] < spine[:, 1].min() + 4].mean(axis=0)
        root = spine[spine[:, 1] > spine[:, 1].max() - 4].mean(axis=0)
        return np.degrees(np.arctan2(root[2] - tip[2], root[1] - tip[1]))

    assert slope(chest) > 40
    assert slope(loin) < 25
    assert chest.points[:, 2].min() < chest.inferior_endplate_z_mm - 15
    for side in ("left", "right"):
        assert chest.pedicles[side].width_mm < loin.pedicles[side].width_mm


def test_a_built_shape_is_remembered():
    assert built("L3") is built("L3")


def test_scaling_scales_the_volume():
    small = vertebra(dimensions("L1", "adult", 0.8, ShapeOverrides()))
    usual = built("L1")
    ratio = volume(small.body_points, small.body_triangles) / volume(usual.body_points, usual.body_triangles)
    assert ratio == pytest.approx(0.8**3, rel=0.01)
