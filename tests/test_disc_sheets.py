"""The largest sheet of cement that a disc takes lies over its endplate, whatever the outline of that is."""

import numpy as np
import pytest
import trimesh

from vertebra_viz.anatomy.discs import disc_height_mm
from vertebra_viz.anatomy.parametric import parametric_bone
from vertebra_viz.case.case import Profile
from vertebra_viz.case.shape import ShapeOverrides
from vertebra_viz.filling import leak_paths


@pytest.mark.parametrize("up", [1.0, -1.0])
@pytest.mark.parametrize("level", ["T4", "T6", "L5"])  # hearts, the smallest of all, and an ellipse
def test_the_largest_sheet_stays_over_the_endplate_and_thinner_than_the_disc(level, up):
    bone = parametric_bone(level, Profile.ADULT, 1.0, ShapeOverrides())
    disc_mm = disc_height_mm(level, 1.0)
    path = leak_paths.disc_path(bone, up, disc_mm, np.copy)
    sheet = path.points(path.largest)
    body = trimesh.Trimesh(bone.body_points, bone.body_triangles, process=False)
    places, ray, _ = body.ray.intersects_location(sheet * (1, 1, 0), np.tile([0, 0, up], (len(sheet), 1)))
    face = np.full(len(sheet), -np.inf)
    np.maximum.at(face, ray, up * places[:, 2])
    over = up * sheet[:, 2] - face
    assert over.min() > 0.2
    assert over.max() < 0.85 * disc_mm
