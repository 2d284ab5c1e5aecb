"""Mesh files name their coordinate system where 3D Slicer reads it; formats without parts hold one surface by default."""

from pathlib import Path

import pytest
import pyvista as pv
import trimesh
from vtkmodules.vtkIOGeometry import vtkOBJReader, vtkSTLReader
from vtkmodules.vtkIOPLY import vtkPLYReader
from vtkmodules.vtkIOXML import vtkXMLPolyDataReader

from devtools.reference import SUFFIXES
from vertebra_viz.export.mesh_files import WRITERS


def read(path):
    """What VTK's reader, which 3D Slicer uses, finds in a file's header or field data."""
    reader = {".stl": vtkSTLReader, ".ply": vtkPLYReader, ".obj": vtkOBJReader, ".vtp": vtkXMLPolyDataReader}[
        path.suffix
    ]()
    reader.SetFileName(str(path))
    reader.Update()
    if path.suffix == ".stl":
        return reader.GetHeader()
    if path.suffix == ".obj":
        return reader.GetComment()
    if path.suffix == ".ply":
        comments = reader.GetComments()
        return "\n".join(comments.GetValue(k) for k in range(comments.GetNumberOfValues()))
    return "SPACE=" + reader.GetOutput().GetFieldData().GetAbstractArray("SPACE").GetValue(0)


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("part", ["bone", "all"])  # a long list of parts must not push it out of a header
def test_every_format_says_that_it_is_ras(default_run, tmp_path, suffix, part):
    assert "SPACE=RAS" in read(default_run.export(tmp_path / f"run{suffix}", at="fill", part=part))


def test_so_do_the_references_in_the_repository():
    folder = Path(__file__).parents[2] / "meshes"
    files = [path for path in folder.iterdir() if path.suffix in SUFFIXES]
    assert files
    assert not [path.name for path in files if "SPACE=RAS" not in read(path)]


@pytest.mark.parametrize("suffix", ["vtp", "vtk"])
def test_so_do_meshes_that_a_user_saves(default_run, tmp_path, suffix):
    default_run.meshes("set")["cement"].save(tmp_path / f"cement.{suffix}")
    kept = pv.read(tmp_path / f"cement.{suffix}").field_data
    assert (list(kept["SPACE"]), list(kept["units"])) == (["RAS"], ["mm"])


@pytest.mark.parametrize("suffix", ["stl", "ply"])
def test_what_cannot_keep_parts_apart_holds_the_bone(default_run, tmp_path, suffix):
    mesh = trimesh.load(default_run.export(tmp_path / f"l1.{suffix}"))
    points, triangles = default_run.clip.at("set")["bone"], default_run.clip.actors["bone"].triangles
    assert mesh.body_count == 1
    assert mesh.volume == pytest.approx(trimesh.Trimesh(points, triangles).volume, rel=1e-5)
    everything = trimesh.load(default_run.export(tmp_path / f"all.{suffix}", part="all"))
    assert everything.volume > 1.5 * mesh.volume  # one in another, and so only on request


@pytest.mark.parametrize("suffix", ["vtp", "obj"])
def test_what_keeps_parts_apart_holds_all(default_run, tmp_path, suffix):
    path = default_run.export(tmp_path / f"l1.{suffix}")
    assert path.read_bytes() == default_run.export(tmp_path / f"all.{suffix}", part="all").read_bytes()


def test_the_help_says_which():
    from vertebra_viz.cli.commands import app

    flags = {each.name: each.parameter.help for each in app["export"].assemble_argument_collection()}
    assert "default: the bone in stl and ply, all in vtp and obj" in flags["--part"]
