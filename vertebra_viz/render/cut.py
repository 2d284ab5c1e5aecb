"""The cut face: where the plane of the first needle meets bone, marrow space, cavity and cement.

The plane stands upright and holds the needle's shaft, so a lateral view looks straight at pedicle, needle and
one balloon; half-way between two balloons there would be nothing in the cut. Each face is the section of closed
surfaces, outer ones less the holes in them, recomputed for every moment (about 3 ms) from the moved triangles.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyvista as pv
from vtkmodules.vtkCommonDataModel import vtkPlane
from vtkmodules.vtkFiltersCore import vtkCutter
from vtkmodules.vtkFiltersGeneral import vtkContourTriangulator

from vertebra_viz.case.case import BackWall
from vertebra_viz.clip.clip import Clip, Floats, Ints
from vertebra_viz.run import Run


@dataclass(frozen=True)
class CutPlane:
    """Where to cut: a point (3,) mm, and the unit normal (3,) towards what is kept, the patient's right."""

    origin: Floats
    normal: Floats

    @classmethod
    def of(cls, simulation: Run) -> CutPlane:
        """Plane of the first needle; mid-sagittal where none is planned, and where the back wall is what one looks for.

        A needle from the right would turn the face away from the viewer: then the plane is sagittal through its tip.
        """
        sagittal = np.array([1.0, 0.0, 0.0])
        if not simulation.access or simulation.case.fracture.back_wall is BackWall.PUSHED_IN:
            return cls(simulation.clip.actors["body"].base.mean(axis=0), sagittal)
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
        """The plane as VTK wants it."""
        plane = vtkPlane()
        plane.SetOrigin(*self.origin)
        plane.SetNormal(*self.normal)
        return plane

    def coordinates(self, points: Floats) -> Floats:
        """Position (n, 2) in the plane, mm: along `forward`, and up."""
        return np.stack([points @ self.forward, points[:, 2]], axis=1)


class CutFace:
    """The section of one closed surface, less the one that makes a hole in it.

    Attributes
    ----------
    mesh : pv.PolyData
        Triangles of the face; the same object at every moment.
    outline : pv.PolyData
        Its edges, as lines.
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
        self._points = np.asarray(self._solid.points)  # a plain view on the mesh's own memory
        self._cutter = vtkCutter()
        self._cutter.SetCutFunction(plane.vtk())
        self._cutter.SetInputData(self._solid)
        self._fill = vtkContourTriangulator()
        self._fill.SetInputConnection(self._cutter.GetOutputPort())
        self.mesh, self.outline = pv.PolyData(), pv.PolyData()

    def move(self, points: dict[str, Floats]) -> None:
        """Cut the surfaces at their present ``points`` (by actor); one that does not exist yet makes no hole."""
        for name, where in self._places.items():
            # a surface drawn into one point meets no plane
            self._points[where] = points.get(name, self._points[0])
        self._solid.GetPoints().Modified()
        self._fill.Update()
        self.mesh.ShallowCopy(self._fill.GetOutput())
        self.outline.ShallowCopy(self._cutter.GetOutput())
