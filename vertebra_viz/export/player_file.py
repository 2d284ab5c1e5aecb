"""Locations of the built player and of the opening shot's data file."""

from __future__ import annotations

from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import text


def player_file() -> Traversable:
    """Return the player's script; its name contains the version, so that a page never loads another version's player."""
    name = f"vertebra-player-{version('vertebra-viz')}.js"
    path = files("vertebra_viz").joinpath("player", "dist", name)
    if not path.is_file():
        raise CaseError(text("player-missing", file=name))
    return path


def opening_file() -> Traversable:
    """Return the opening shot's data file, the same for every case; `devtools/opening.py` writes it."""
    return files("vertebra_viz").joinpath("player", "opening", "standing.bin")
