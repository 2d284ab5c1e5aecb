"""Plotters with background and lights; the lights are fixed to the camera, so that every view is lit alike."""

from __future__ import annotations

from threading import RLock

import pyvista as pv
from vtkmodules.vtkCommonCore import vtkLogger

from vertebra_viz.catalogue.looks import FILL_LIGHT, KEY_LIGHT, PLAIN_LIGHT, THEMES

# Held wherever a render window is opened, drawn in or closed: VTK's rendering is not thread-safe.
DRAWING = RLock()
WITHOUT_DISPLAY = ("vtkEGLRenderWindow", "vtkOSOpenGLRenderWindow")  # VTK's windows where there is no display

BACKGROUND = (THEMES["light"].below, THEMES["light"].above)

# position about the camera (right, up, towards the viewer), colour, strength
LIGHTS = (
    ((-0.7, 0.9, 1.0), KEY_LIGHT, 0.95),  # key, from the upper left as in medical drawings
    ((1.0, 0.1, 0.6), FILL_LIGHT, 0.38),  # fill
    ((0.3, -0.8, 0.4), PLAIN_LIGHT, 0.16),  # from below, so that undersides are not flat
    ((0.2, 0.8, -0.9), PLAIN_LIGHT, 0.35),  # rim, from behind
)


def theme() -> pv.themes.Theme:
    """Return PyVista's settings for all pictures, independent of the user's theme.

    Only the window's size and the notebook settings are taken from the user's theme.
    """
    ours, theirs = pv.themes.DocumentTheme(), pv.global_theme
    ours.notebook, ours.trame = theirs.notebook, theirs.trame
    ours.jupyter_backend = theirs.jupyter_backend
    ours.window_size = theirs.window_size
    return ours


def plotter(*, off_screen: bool) -> pv.Plotter:
    """Return an empty plotter, without VTK's warning that it draws off screen where there is no display.

    Parameters
    ----------
    off_screen : bool
        True: never open a window. False: PyVista decides, by PYVISTA_OFF_SCREEN.
    """
    before = vtkLogger.GetCurrentVerbosityCutoff()
    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_ERROR)
    try:
        return pv.Plotter(off_screen=off_screen or None, lighting="none", theme=theme())
    finally:
        vtkLogger.SetStderrVerbosity(before)


def can_show(plotter: pv.Plotter) -> bool:
    """Return whether ``plotter`` can show anything: it draws off screen, in a notebook, or there is a display."""
    window = plotter.render_window
    return plotter.off_screen or window is None or window.GetClassName() not in WITHOUT_DISPLAY


def add_lights(plotter: pv.Plotter) -> None:
    """Set the background of ``plotter``, and replace its lights."""
    plotter.renderers.set_background(BACKGROUND[0], top=BACKGROUND[1])
    plotter.remove_all_lights()
    for position, colour, strength in LIGHTS:
        light = pv.Light(position=position, color=colour, intensity=strength, light_type="camera light")
        plotter.add_light(light)
