"""Lines and dots that keep their width on the screen, drawn over the picture at places in the patient."""

from __future__ import annotations

import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkCoordinate, vtkPolyDataMapper2D


def stroke(
    mesh: pv.PolyData, colour: tuple[float, float, float], width: float, dot: float = 1.0
) -> vtkActor2D:
    """Draw the lines of ``mesh`` ``width`` pixels wide, and its vertices ``dot`` pixels, in a colour (RGB, 0 to 1)."""
    where = vtkCoordinate()
    where.SetCoordinateSystemToWorld()
    mapper = vtkPolyDataMapper2D()
    mapper.SetInputData(mesh)
    mapper.SetTransformCoordinate(where)
    actor = vtkActor2D()
    actor.SetMapper(mapper)
    look = actor.GetProperty()
    look.SetColor(*colour)
    look.SetLineWidth(width)
    look.SetPointSize(dot)
    return actor
