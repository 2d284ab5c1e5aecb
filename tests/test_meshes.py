"""The reference meshes in the repository are what the program builds today."""

from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
import trimesh

from devtools.reference import SUFFIXES, references

FOLDER = Path(__file__).parents[1] / "meshes"
TOLERANCE_MM = 0.001


@pytest.fixture(scope="module")
def built():
    return dict(references())


def test_every_reference_is_there_and_nothing_else(built):
    expected = {f"{name}{suffix}" for name in built for suffix in SUFFIXES}
    assert {path.name for path in FOLDER.iterdir()} == expected | {"README.md"}


def test_they_are_regenerated_the_same(built):
    for name, [bone] in built.items():
        kept = pv.read(FOLDER / f"{name}.vtp")
        assert np.array_equal(kept.regular_faces, bone.triangles), (
            f"{name}: run the command in meshes/README.md"
        )
        assert np.abs(kept.points - bone.points).max() < TOLERANCE_MM, name
        corners = trimesh.load(FOLDER / f"{name}.stl", process=False).triangles
        assert np.abs(corners - bone.points[bone.triangles]).max() < TOLERANCE_MM, name


def test_they_are_closed_and_of_one_piece(built):
    for name in built:
        mesh = trimesh.load(FOLDER / f"{name}.stl")
        assert mesh.is_watertight
        assert mesh.body_count == 1
        assert mesh.euler_number == 0  # genus 1
        assert mesh.volume > 0


def test_a_fracture_moves_the_points_of_its_intact_bone(built):
    for level in ("T8", "T12", "L1", "L3"):
        intact, wedge = built[f"{level}_intact"][0], built[f"{level}_wedge2"][0]
        assert np.array_equal(intact.triangles, wedge.triangles)
        moved = np.linalg.norm(wedge.points - intact.points, axis=1)
        assert 4 < moved.max() < 14  # about a third of the front's height
        assert (moved < 1e-9).mean() > 0.2  # the arch stays
