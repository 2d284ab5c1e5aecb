"""Render a simulation: window, notebook, image, movie, and the scene that a server renders.

Names are imported on first use: importing the renderer takes a second, and most callers never draw.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from vertebra_viz.catalogue.views import Style, View

if TYPE_CHECKING:
    from vertebra_viz.render.film import movie
    from vertebra_viz.render.picture import image, show
    from vertebra_viz.render.scene import Scene

__all__ = ["STYLES", "VIEWS", "Scene", "Style", "View", "image", "movie", "show"]

STYLES, VIEWS = tuple(Style), tuple(View)
_HOME = {"Scene": "scene", "image": "picture", "show": "picture", "movie": "film"}


def __getattr__(name: str) -> Any:
    """Import a name from its module on first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
