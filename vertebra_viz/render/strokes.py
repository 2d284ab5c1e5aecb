"""Lines and dots at 3D positions, drawn over the picture; their width scales with the picture's size."""

from __future__ import annotations

from collections.abc import Sequence

import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkCoordinate, vtkPolyDataMapper2D

from vertebra_viz.render.sizes import scaled


class Stroke:
    """A mesh's lines and vertices, drawn in 2D over the picture.

    Parameters
    ----------
    mesh : pv.PolyData
        The mesh, which may be moved later.
    colour : (float, float, float)
        RGB, 0 to 1.
    width, dot : float
        Width of its lines and diameter of its vertices, in pixels of a picture 800 px high.

    Attributes
    ----------
    actor : vtkActor2D
    """

    def __init__(
        self, mesh: pv.PolyData, colour: tuple[float, float, float], width: float, dot: float = 1.0
    ) -> None:
        self._width, self._dot = width, dot
        where = vtkCoordinate()
        where.SetCoordinateSystemToWorld()
        mapper = vtkPolyDataMapper2D()
        mapper.SetInputData(mesh)
        mapper.SetTransformCoordinate(where)
        self.actor = vtkActor2D()
        self.actor.SetMapper(mapper)
        self.actor.GetProperty().SetColor(*colour)

    def fit(self, size: Sequence[int]) -> None:
        """Scale the widths to a picture of ``size`` (width, height) in px."""
        look = self.actor.GetProperty()
        look.SetLineWidth(scaled(self._width, size))
        look.SetPointSize(scaled(self._dot, size))
