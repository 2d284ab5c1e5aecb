"""The room the bone stands in: background and lights, fixed to the camera so that every view is lit alike."""

from __future__ import annotations

import pyvista as pv

BACKGROUND = ("#eef1f4", "#c9d2da")  # below, above

# position about the camera (right, up, towards the viewer), colour, strength
LIGHTS = (
    ((-0.7, 0.9, 1.0), "#fff4e3", 0.78),  # key, from the upper left as in medical drawings
    ((1.0, 0.1, 0.6), "#dfeaff", 0.30),  # fill
    ((0.3, -0.8, 0.4), "#ffffff", 0.12),  # from below, so that undersides keep their form
    ((0.2, 0.8, -0.9), "#ffffff", 0.35),  # rim, from behind
)


def furnish(plotter: pv.Plotter) -> None:
    """Put background and lights into ``plotter``, which must have been made with ``lighting="none"``."""
    plotter.set_background(BACKGROUND[0], top=BACKGROUND[1])  # type: ignore[arg-type]
    plotter.remove_all_lights()
    for position, colour, strength in LIGHTS:
        light = pv.Light(position=position, color=colour, intensity=strength, light_type="camera light")
        plotter.add_light(light)
