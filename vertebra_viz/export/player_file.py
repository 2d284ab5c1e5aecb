"""The location of the built player, and of the opening shot's file."""

from __future__ import annotations

from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

from vertebra_viz.case.errors import CaseError
from vertebra_viz.words import current, text


def player_file() -> Traversable:
    """Return the script; its name carries the version, so that a page never gets another one's player."""
    name = f"vertebra-player-{version('vertebra-viz')}.js"
    path = _built().joinpath(name)
    if not path.is_file():
        raise CaseError(text("player-missing", file=name))
    return path


def words_file() -> Traversable | None:
    """Return the script with the player's words in the language spoken now; None for English, which the player has.

    A page brings it before the player. The pseudo-language is made of English and needs none either.
    """
    path = _built().joinpath(f"words.{current().tag}.js")
    return path if path.is_file() else None


def player_code() -> str:
    """Return the player as pages in the language spoken now have it: its words come first, where they are not in it."""
    words = words_file()
    return (words.read_text(encoding="utf-8") if words else "") + player_file().read_text(encoding="utf-8")


def opening_file() -> Traversable:
    """Return what the opening shot is made of, the same for every case; `devtools/opening.py` writes it."""
    return files("vertebra_viz").joinpath("player", "opening", "standing.bin")


def _built() -> Traversable:
    return files("vertebra_viz").joinpath("player", "dist")
