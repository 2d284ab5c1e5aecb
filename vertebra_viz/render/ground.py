"""Soft shadow of the intact bone on an invisible floor below it, as in the player's ``shadow.js``."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from PIL import Image, ImageFilter

from vertebra_viz.catalogue.looks import THEMES
from vertebra_viz.clip.clip import Floats

CELL_MM = 1.0
MARGIN_MM = 34.0
BELOW_MM = 3.0  # distance of the floor below the bone's lowest point
# upper limit of a layer above the floor in mm, blur and darkness of its shadow: higher bone casts a wider, fainter shadow
LAYERS = ((7.0, 4.0, 0.62), (17.0, 10.0, 0.5), (np.inf, 16.0, 0.42))
CLOSE_CELLS = 5  # width of the filter that closes the gaps between vertices


class Ground:
    """The floor with the shadow.

    Attributes
    ----------
    actor : pv.Actor
        Visible from above only.
    """

    def __init__(self, plotter: pv.Plotter, bone: Floats) -> None:
        low, high = bone.min(axis=0), bone.max(axis=0)
        extent = high[:2] - low[:2] + 2.0 * MARGIN_MM
        middle = 0.5 * (low + high)
        plane = pv.Plane(
            center=(middle[0], middle[1], low[2] - BELOW_MM), i_size=float(extent[0]), j_size=float(extent[1])
        )
        dark = shadow(bone[:, :2] - (middle[:2] - 0.5 * extent), bone[:, 2] - low[2], extent)
        pixels = np.zeros((*dark.shape, 4), dtype=np.uint8)
        pixels[..., 3] = np.round(255.0 * THEMES["light"].shadow * dark)[::-1]  # anterior row first
        texture = pv.Texture(pixels)  # type: ignore[no-untyped-call]
        texture.interpolate = True
        self.actor = plotter.add_mesh(
            plane, texture=texture, lighting=False, culling="back", reset_camera=False, render=False
        )
        self.actor.prop.color = "white"
        self.actor.SetForceTranslucent(True)


def shadow(places: Floats, heights: Floats, extent: Floats) -> Floats:
    """Return the shadow (rows, columns), 0 to 1, of points at ``places`` (n, 2) and ``heights`` (n,), mm; row 0 is posterior."""
    columns, rows = (int(np.ceil(edge / CELL_MM)) for edge in extent)
    light = np.ones((rows, columns))
    above = -np.inf
    for below, blur, dark in LAYERS:
        here = (heights > above) & (heights <= below)
        above = below
        cover = np.zeros((rows, columns), dtype=np.uint8)
        column, row = (places[here] / CELL_MM).astype(int).T
        cover[row, column] = 255
        closed = Image.fromarray(cover).filter(ImageFilter.MaxFilter(CLOSE_CELLS))
        light *= 1.0 - dark / 255.0 * np.asarray(closed.filter(ImageFilter.GaussianBlur(blur)), dtype=float)
    return 1.0 - light
