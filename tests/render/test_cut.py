"""A cut face has the same area as the section of its surface, computed by an independent library."""

import numpy as np
import pytest
import trimesh

from vertebra_viz import Case, Kyphoplasty, simulate
from vertebra_viz.clip.clip import Actor, Clip, Landmarks, Track
from vertebra_viz.render.cut import CutFace, CutPlane
from vertebra_viz.render.cutaway import Cutaway


def section_area(points, triangles, plane):
    """Return the area of a plane's section through a surface, by Green's theorem on trimesh's section."""
    mesh = trimesh.Trimesh(points, triangles, process=False)
    ends, faces = trimesh.intersections.mesh_plane(mesh, plane.normal, plane.origin, return_faces=True)
    ahead = np.cross(plane.normal, mesh.face_normals[faces])
    way = np.sign((ahead * (ends[:, 1] - ends[:, 0])).sum(axis=1))
    a, b = ends[:, 0] - plane.origin, ends[:, 1] - plane.origin
    return float(0.5 * (way * (np.cross(a, b) @ plane.normal)).sum())


def ball(radius, part):
    mesh = trimesh.creation.icosphere(subdivisions=5, radius=radius)
    still = Track(np.array([0.0]), np.zeros((1, 0)))
    faces = np.asarray(mesh.faces, dtype=np.int32)
    return Actor(part, np.asarray(mesh.vertices), faces, np.zeros((0, len(mesh.vertices), 3)), (), still)


def test_ring_of_two_balls():
    nowhere = Landmarks(np.zeros((6, 3), dtype=np.int32), np.zeros((6, 3)))
    clip = Clip((), {"outer": ball(10.0, "bone"), "hole": ball(6.0, "cavity")}, nowhere)
    plane = CutPlane(np.array([3.0, 0.0, 0.0]), np.array([1.0, 0.0, 0.0]))
    face = CutFace(clip, plane, "outer", "hole")
    points = {name: actor.base for name, actor in clip.actors.items()}
    face.move(points)
    assert face.mesh.area == pytest.approx(np.pi * (91.0 - 27.0), rel=0.01)
    face.move({"outer": points["outer"]})
    assert face.mesh.area == pytest.approx(np.pi * 91.0, rel=0.01)


@pytest.mark.parametrize("when", ["intact", "fracture", 11.0, "inflation", "deflation", "set"])
def test_cut_bone(scene, run, when):
    cutaway: Cutaway = scene._cutaway
    cutaway.move(run.clip.time(when))
    points = run.clip.at(when)
    area = {
        name: section_area(points[name], run.clip.actors[name].triangles, cutaway.plane)
        for name in ("bone", "cancellous", "cavity")
        if name in points
    }
    assert cutaway.shell.mesh.area == pytest.approx(area["bone"] - area["cancellous"], rel=0.01)
    assert cutaway.inside.mesh.area == pytest.approx(area["cancellous"] - area.get("cavity", 0.0), rel=0.01)


def test_the_cut_goes_through_needle_and_balloon(scene, run):
    plane = scene._cutaway.plane
    path = run.access[0]
    for point in (path.entry, path.tip):
        assert abs((point - plane.origin) @ plane.normal) < 1e-9
    balloon = run.clip.at("inflation")["balloon"]
    lobe = balloon[np.sign(balloon[:, 0]) == np.sign(path.tip[0])]
    aside = (lobe - plane.origin) @ plane.normal
    assert 0.25 < np.mean(aside < 0.0) < 0.75


def test_faces_look_at_the_viewer_of_the_lateral_view(scene):
    assert scene._cutaway.plane.normal[0] > 0.8  # what is kept is the patient's right, away from the viewer


@pytest.mark.parametrize("approach", ["unipedicular-left", "unipedicular-right"])
def test_the_cut_opens_a_single_balloon_and_faces_the_viewer(approach):
    run = simulate(Case(level="L3", treatment=Kyphoplasty(approach=approach)))
    plane = CutPlane.of(run)
    assert plane.normal[1] <= 0.0  # the face does not turn backwards
    aside = (run.clip.at("inflation")["balloon"] - plane.origin) @ plane.normal
    assert 0.25 < np.mean(aside < 0.0) < 0.75
