"""Measuring against shapes whose answers are known, with no case anywhere near."""

import numpy as np
import pytest
import pyvista as pv

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Actor, Clip, Landmarks, Stage, Track
from vertebra_viz.clip.measure import Heights, genant_grade, heights, measure, outcome, volume_mm3


def solid(mesh):
    mesh = mesh.triangulate().clean()
    return np.asarray(mesh.points, dtype=float), mesh.regular_faces.astype(np.int32)


def cut_cone(front_mm, back_mm, radius_mm=16.0, sectors=720):
    """A cylinder cut by a tilted plane: height ``front_mm`` at +y, ``back_mm`` at -y; volume π r² (front + back)/2."""
    angle = np.linspace(0.0, 2.0 * np.pi, sectors, endpoint=False)
    x, y = radius_mm * np.cos(angle), radius_mm * np.sin(angle)
    top = 0.5 * (front_mm + back_mm) + y / radius_mm * 0.5 * (front_mm - back_mm)
    rings = [np.stack([x, y, np.zeros(sectors)], axis=1), np.stack([x, y, top], axis=1)]
    points = np.concatenate([*rings, [[0, 0, 0], [0, 0, 0.5 * (front_mm + back_mm)]]])
    i, j = np.arange(sectors), (np.arange(sectors) + 1) % sectors
    n = sectors
    faces = [
        (i, j, j + n),
        (i, j + n, i + n),
        (j, i, np.full(n, 2 * n)),
        (i + n, j + n, np.full(n, 2 * n + 1)),
    ]
    return points, np.concatenate([np.stack(f, axis=1) for f in faces]).astype(np.int32)


def six_points_on(points):
    """Landmarks at vertices: the front, middle and back of a cut cone's top and bottom."""
    n = (len(points) - 2) // 2
    front, back = n // 4, 3 * n // 4
    corners = [[front + n] * 3, [front] * 3, [2 * n + 1] * 3, [2 * n] * 3, [back + n] * 3, [back] * 3]
    return Landmarks(np.array(corners, dtype=np.int32), np.full((6, 3), 1.0 / 3.0))


def still_clip(points, triangles):
    still = Track(np.array([0.0]), np.zeros((1, 0)))
    part = Actor("bone", points, triangles, np.zeros((0, *points.shape)), (), still)
    stage = Stage(StageName.INTACT, 0.0, 2.0, "")
    return Clip((stage,), {"bone": part, "body": part}, six_points_on(points))


@pytest.mark.parametrize("centre", [(0, 0, 0), (1000, -500, 250)])
def test_volume_of_a_sphere_is_that_of_its_own_facets_wherever_it_stands(centre):
    points, triangles = solid(pv.Icosphere(radius=9.0, center=centre, nsub=5))
    assert volume_mm3(points, triangles) == pytest.approx(4 / 3 * np.pi * 9**3, rel=1e-3)
    assert volume_mm3(points, triangles[:, ::-1]) == pytest.approx(-volume_mm3(points, triangles))


def test_volume_of_a_box_is_exact():
    points, triangles = solid(pv.Box(bounds=(-2, 5, 1, 4, 0, 10)))
    assert abs(volume_mm3(points, triangles)) == pytest.approx(7 * 3 * 10, abs=1e-9)


@pytest.mark.parametrize(("front", "back"), [(24.0, 24.0), (15.0, 23.6), (26.0, 24.0)])
def test_a_cylinder_and_cut_cones_come_back(front, back):
    points, triangles = cut_cone(front, back)
    found = measure(still_clip(points, triangles), 0.0)
    assert found.anterior_height_mm == pytest.approx(front, abs=0.1)
    assert found.posterior_height_mm == pytest.approx(back, abs=0.1)
    assert found.middle_height_mm == pytest.approx((front + back) / 2, abs=0.1)
    assert found.wedge_angle_deg == pytest.approx(np.degrees(np.arctan((back - front) / 32.0)), abs=0.01)
    assert found.beck_index == pytest.approx(front / back)
    assert found.body_volume_ml == pytest.approx(np.pi * 16**2 * (front + back) / 2 / 1000, rel=1e-3)
    assert found.cement_volume_ml == found.balloon_volume_ml == found.leaked_volume_ml == 0.0


def test_heights_do_not_change_when_the_bone_is_turned_in_its_sagittal_plane():
    points, _ = cut_cone(15.0, 23.6)
    marks = six_points_on(points).positions(points)
    angle = np.radians(20)
    turn = np.array([[1, 0, 0], [0, np.cos(angle), -np.sin(angle)], [0, np.sin(angle), np.cos(angle)]])
    straight, turned = heights(marks), heights(marks @ turn.T)
    assert turned.anterior_mm == pytest.approx(straight.anterior_mm)
    assert turned.wedge_angle_deg == pytest.approx(straight.wedge_angle_deg)


@pytest.mark.parametrize(
    ("loss", "grade"), [(0.0, 0), (0.19, 0), (0.20, 1), (0.249, 1), (0.26, 2), (0.399, 2), (0.41, 3)]
)
@pytest.mark.parametrize("where", ["anterior_mm", "middle_mm", "posterior_mm"])
def test_genant_grade_follows_the_largest_loss_anywhere(loss, grade, where):
    intact = {"anterior_mm": 22.0, "middle_mm": 21.0, "posterior_mm": 23.0}
    now = {**intact, where: intact[where] * (1 - loss - 1e-12)}
    assert genant_grade(Heights(**now, wedge_angle_deg=0), Heights(**intact, wedge_angle_deg=0)) == grade


def test_a_taller_front_is_no_fracture():
    """L4 and L5 are taller in front: the grade compares with the vertebra's own intact shape, not with an index."""
    points, triangles = cut_cone(28.0, 24.0)
    assert measure(still_clip(points, triangles), 0.0).genant_grade == 0


def test_outcome_compares_with_the_stage_before_access_and_names_no_percent_of_nothing():
    points, triangles = cut_cone(20.0, 24.0)
    same = measure(still_clip(points, triangles), 0.0)
    assert outcome(same, same, same).restored_anterior_percent_of_lost is None
    assert outcome(same, same, same).restored_anterior_height_mm == 0.0
