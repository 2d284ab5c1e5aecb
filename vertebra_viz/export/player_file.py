"""Locations of the built player and of the opening shot's data file."""

from __future__ import annotations

from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import current, text


def player_file() -> Traversable:
    """Return the player's script; its name contains the version, so that a page never loads another version's player."""
    name = f"vertebra-player-{version('vertebra-viz')}.js"
    path = _dist().joinpath(name)
    if not path.is_file():
        raise CaseError(text("player-missing", file=name))
    return path


def words_file() -> Traversable | None:
    """Return the script with the player's texts in the current language; None for English, which the player contains.

    A page loads it before the player. The pseudo-language is made from English, so it needs no script either.
    """
    path = _dist().joinpath(f"words.{current().tag}.js")
    return path if path.is_file() else None


def player_code() -> str:
    """Return the player's code, preceded by its texts in the current language unless the player contains them."""
    words = words_file()
    return (words.read_text(encoding="utf-8") if words else "") + player_file().read_text(encoding="utf-8")


def opening_file() -> Traversable:
    """Return the opening shot's data file, the same for every case; `devtools/opening.py` writes it."""
    return files("vertebra_viz").joinpath("player", "opening", "standing.bin")


def _dist() -> Traversable:
    return files("vertebra_viz").joinpath("player", "dist")
