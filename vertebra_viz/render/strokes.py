"""Lines and dots drawn over the picture at 3D positions; their width is a share of the picture's size."""

from __future__ import annotations

from collections.abc import Sequence

import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkCoordinate, vtkPolyDataMapper2D

from vertebra_viz.render.sizes import scaled


class Stroke:
    """The lines and the vertices of a mesh.

    Parameters
    ----------
    mesh : pv.PolyData
        What is drawn; may be moved afterwards.
    colour : (float, float, float)
        RGB, 0 to 1.
    width, dot : float
        Of its lines and of its vertices, pixels in a picture 800 px high.

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
        """Draw as wide as goes with a picture of ``size`` (width and height in px)."""
        look = self.actor.GetProperty()
        look.SetLineWidth(scaled(self._width, size))
        look.SetPointSize(scaled(self._dot, size))
