"""Cutaway style: the half of the bone towards the patient's left is removed, and the cut face shows the inside.

The cortical shell and the cancellous inside (less the cavity) have separate cut faces, so that the cut shows the cortex
as a rim, trabeculae inside it, and the cavity as a hole. Each filling (cement, balloon, tumour, …) has a cut face of its
own, in its own colour, in front of that of the bone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from vertebra_viz.catalogue.looks import BALLOON_FLUID, BALLOON_WALL, LOOKS
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Floats
from vertebra_viz.render import grain
from vertebra_viz.render.cut import CutFace, CutPlane
from vertebra_viz.render.materials import FACE, LINE, apply_look
from vertebra_viz.render.sizes import scaled
from vertebra_viz.run import Run

PEDICLE_ROOT_MM = 6.0  # how far the pedicle's trabeculae reach in front of the posterior wall
MARGIN_MM = 4.0  # margin of the arch's texture around the cut bone
# parts that have a cut face of their own; where two overlap, the later in this list is in front
FILLS = (Part.CLEFT, Part.TUMOUR, Part.LEAK, Part.BALLOON, Part.CEMENT)
FLUID = replace(FACE, colour=BALLOON_FLUID, opacity=0.6)  # contents of the balloon, translucent
BEFORE_MM = 0.02  # offset of one face from the next, towards the viewer
LINE_PX, WALL_PX = 1.6, 3.2  # width of outlines, and of the balloon's, in a picture 800 px high


class Cutaway:
    """Cut faces of one simulation, and their actors.

    Attributes
    ----------
    plane : CutPlane
    clipping : vtkPlane
        The same plane, for the mappers of the surfaces that are cut open.
    shell, inside : CutFace
        Bone less its cancellous inside; cancellous inside less the cavity.
    fills : dict
        Cut face of each filling, by part.
    actors : tuple
        All actors of this style; the scene shows or hides them.
    """

    def __init__(self, simulation: Run, plotter: pv.Plotter) -> None:
        self._clip = simulation.clip
        self.plane = CutPlane.of(simulation)
        self.clipping = self.plane.vtk()
        self.shell = CutFace(self._clip, self.plane, Part.BONE, Part.CANCELLOUS)
        self.inside = CutFace(self._clip, self.plane, Part.CANCELLOUS, Part.CAVITY)
        self.fills = {
            part: CutFace(self._clip, self.plane, part) for part in FILLS if part in self._clip.actors
        }
        bone = self._clip.actors[Part.BONE].base
        self._intact = self._clip.landmarks.positions(bone)
        flat = self.plane.coordinates(bone)
        self._corner = flat.min(axis=0) - MARGIN_MM
        self._extent = np.ptp(flat, axis=0) + 2.0 * MARGIN_MM
        self.move(0.0)
        faces = (
            self._face_actor(plotter, self.shell, self._arch()[::-1]),  # PyVista wants the top row first
            self._face_actor(plotter, self.inside, grain.colours(grain.network())),
        )
        filled = [self._fill_actor(plotter, part) for part in self.fills]
        edges = [self._outline_actor(plotter, face) for face in self.fills.values()]
        self._wall = dict(zip(self.fills, edges, strict=True)).get(Part.BALLOON)
        if self._wall:
            self._wall.prop.color = BALLOON_WALL
        for part, *both in zip(self.fills, filled, edges, strict=True):
            for actor in both:
                actor.position = tuple(-BEFORE_MM * (1 + FILLS.index(part)) * self.plane.normal)
        self._outlines = (
            self._outline_actor(plotter, self.shell),
            self._outline_actor(plotter, self.inside),
            *edges,
        )
        self.actors = (*faces, *filled, *self._outlines)

    def _face_actor(self, plotter: pv.Plotter, face: CutFace, picture: NDArray[np.uint8]) -> pv.Actor:
        actor = plotter.add_mesh(face.mesh, texture=_texture(picture), reset_camera=False, render=False)
        apply_look(actor, FACE)
        return actor

    def _fill_actor(self, plotter: pv.Plotter, part: Part) -> pv.Actor:
        actor = _add_mesh(plotter, self.fills[part].mesh)
        actor.mapper.scalar_visibility = False  # the mesh's array holds texture coordinates, not colours
        if part is Part.BALLOON:
            apply_look(actor, FLUID)
            return actor
        actor.texture = _texture(grain.speckled())
        apply_look(actor, replace(FACE, colour=LOOKS[part].colour))
        return actor

    def _outline_actor(self, plotter: pv.Plotter, face: CutFace) -> pv.Actor:
        actor = _add_mesh(plotter, face.outline)
        apply_look(actor, LINE)
        # draw the outline in front of its face
        actor.mapper.SetRelativeCoincidentTopologyLineOffsetParameters(0.0, -4.0)
        return actor

    def _arch(self) -> NDArray[np.uint8]:
        """Return the texture of the cut arch, made once from the intact bone because the arch does not move."""
        outline = self.shell.outline
        ends = self.plane.coordinates(np.asarray(outline.points))[outline.lines.reshape(-1, 3)[:, 1:]]
        root = self.plane.coordinates(self._intact[4:5])[0, 0] + PEDICLE_ROOT_MM
        return grain.arch_picture(ends, self._corner, self._corner + self._extent, root)

    def open(self, actors: Sequence[pv.Actor], cut: bool) -> None:
        """Clip ``actors`` at the plane, so that the viewer's side is removed; or, without ``cut``, remove the clipping."""
        for actor in actors:
            actor.mapper.RemoveAllClippingPlanes()
            if cut:
                actor.mapper.AddClippingPlane(self.clipping)

    def fit(self, size: Sequence[int]) -> None:
        """Scale the width of the outlines to a picture of ``size`` (width, height) in px."""
        for actor in self._outlines:
            actor.prop.line_width = scaled(WALL_PX if actor is self._wall else LINE_PX, size)

    def move(self, t: float) -> None:
        """Recompute the cut at animation time ``t`` in seconds."""
        actors = self._clip.actors
        points: dict[str, Floats] = {
            name: actors[name].at(t)
            for name in (Part.BONE, Part.CANCELLOUS, Part.CAVITY, *FILLS)
            if name in actors and actors[name].shown(t)
        }
        self.shell.move(points)
        self.inside.move(points)
        for face in self.fills.values():
            face.move(points)
            _set_texture_coordinates(
                face.mesh, self.plane.coordinates(np.asarray(face.mesh.points)) / grain.TILE_MM
            )
        flat = self.plane.coordinates(np.asarray(self.shell.mesh.points))
        _set_texture_coordinates(self.shell.mesh, (flat - self._corner) / self._extent)
        landmarks = self._clip.landmarks.positions(points[Part.BONE])
        _set_texture_coordinates(self.inside.mesh, self._uncompressed(landmarks) / grain.TILE_MM)

    def _uncompressed(self, landmarks: Floats) -> Floats:
        """Return the position (n, 2) in the plane that each point of the inside had before the body was compressed."""
        points = np.asarray(self.inside.mesh.points)

        def between(marks: Floats) -> tuple[Floats, Floats]:
            top, bottom = marks[4::-2], marks[5::-2]  # from back to front
            return np.interp(points[:, 1], top[:, 1], top[:, 2]), np.interp(
                points[:, 1], bottom[:, 1], bottom[:, 2]
            )

        roof, floor = between(landmarks)
        first_roof, first_floor = between(self._intact)
        flat = self.plane.coordinates(points)
        flat[:, 1] = first_floor + (flat[:, 1] - floor) / (roof - floor) * (first_roof - first_floor)
        return flat


def _add_mesh(plotter: pv.Plotter, mesh: pv.PolyData) -> pv.Actor:
    """Add a mesh that may still be empty, which `add_mesh` refuses, and return its actor."""
    theme = plotter.theme  # otherwise PyVista takes the user's global theme
    actor = pv.Actor(mapper=pv.DataSetMapper(mesh, theme=theme), prop=pv.Property(theme))
    plotter.add_actor(actor, reset_camera=False, render=False)
    return actor


def _texture(picture: NDArray[np.uint8]) -> pv.Texture:
    texture = pv.Texture(np.ascontiguousarray(picture))  # type: ignore[no-untyped-call]
    texture.repeat, texture.interpolate, texture.mipmap = True, True, True
    return texture


def _set_texture_coordinates(mesh: pv.PolyData, coordinates: Floats) -> None:
    if not len(coordinates):  # the face is empty at this time
        return
    mesh.point_data["picture"] = coordinates.astype(np.float32)
    mesh.GetPointData().SetActiveTCoords("picture")
