"""Cut faces: the sections of bone, marrow space, cavity and cement with the plane of the first needle.

The plane is vertical and contains the needle's shaft, so a lateral view shows pedicle, needle and one balloon; a plane
midway between two balloons would cut neither. Each face is the section of a closed surface, less the section of the
surface that makes a hole in it, recomputed from the moved triangles for every time (about 3 ms).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyvista as pv
from vtkmodules.vtkCommonDataModel import vtkPlane
from vtkmodules.vtkFiltersCore import vtkCutter
from vtkmodules.vtkFiltersGeneral import vtkContourTriangulator

from vertebra_viz.case.case import BackWall
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.run import Run


@dataclass(frozen=True)
class CutPlane:
    """The cutting plane: a point (3,) in mm, and the unit normal (3,) towards the half that is kept, the patient's right."""

    origin: Floats
    normal: Floats

    @classmethod
    def of(cls, simulation: Run) -> CutPlane:
        """Return the plane of the first needle; the mid-sagittal one without a needle, or to show a pushed-in back wall.

        The plane of a needle from the right would face away from the viewer, so it is the sagittal one through its tip.
        """
        sagittal = np.array([1.0, 0.0, 0.0])
        if not simulation.access or simulation.case.fracture.back_wall is BackWall.PUSHED_IN:
            return cls(simulation.clip.actors[Part.BODY].base.mean(axis=0), sagittal)
        path = simulation.access[0]
        if path.side == "right":
            return cls(path.tip, sagittal)
        normal = np.cross(path.direction, [0.0, 0.0, 1.0])
        return cls(path.tip, normal / np.linalg.norm(normal))

    @property
    def forward(self) -> Floats:
        """Horizontal unit vector (3,) in the plane, towards the front."""
        return np.cross([0.0, 0.0, 1.0], self.normal)

    def vtk(self) -> vtkPlane:
        """Return the plane as a VTK object."""
        plane = vtkPlane()
        plane.SetOrigin(*self.origin)
        plane.SetNormal(*self.normal)
        return plane

    def coordinates(self, points: Floats) -> Floats:
        """Return the coordinates (n, 2) of points in the plane, mm: along `forward`, and up."""
        return np.stack([points @ self.forward, points[:, 2]], axis=1)


class CutFace:
    """The section of one closed surface, less that of another surface inside it.

    Attributes
    ----------
    mesh : pv.PolyData
        Triangles of the face; the object stays the same at all times.
    outline : pv.PolyData
        The outline of the face, as lines.
    """

    def __init__(self, clip: Clip, plane: CutPlane, outer: str, hole: str | None = None) -> None:
        self._places: dict[str, slice] = {}
        faces: list[Ints] = []
        start = 0
        for name in (outer, hole):
            if name is None or name not in clip.actors:
                continue
            actor = clip.actors[name]
            faces.append(start + (actor.triangles[:, ::-1] if name == hole else actor.triangles))
            self._places[name] = slice(start, start + len(actor.base))
            start += len(actor.base)
        triangles = np.insert(np.concatenate(faces), 0, 3, axis=1).astype(np.int64)
        self._solid = pv.PolyData(np.zeros((start, 3)), faces=triangles.ravel())
        self._points = np.asarray(self._solid.points)  # a view of the mesh's memory
        self._cutter = vtkCutter()
        self._cutter.SetCutFunction(plane.vtk())
        self._cutter.SetInputData(self._solid)
        self._fill = vtkContourTriangulator()
        self._fill.SetInputConnection(self._cutter.GetOutputPort())
        self.mesh, self.outline = pv.PolyData(), pv.PolyData()

    def move(self, points: dict[str, Floats]) -> None:
        """Recompute the section from the moved ``points`` by actor; a surface that is missing there is left out."""
        for name, where in self._places.items():
            # collapse a missing surface to a point, so that it has no section
            self._points[where] = points.get(name, self._points[0])
        self._solid.GetPoints().Modified()
        self._fill.Update()
        self.mesh.ShallowCopy(self._fill.GetOutput())
        self.outline.ShallowCopy(self._cutter.GetOutput())
