"""Where the built player is."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import vertebra_viz
from vertebra_viz.errors import CaseError


def player_file() -> Path:
    """Return the script; its name carries the version, so that a page never gets another one's player."""
    path = (
        Path(vertebra_viz.__file__).parent / "player/dist" / f"vertebra-player-{version('vertebra-viz')}.js"
    )
    if not path.is_file():
        raise CaseError(
            f"{path.name} is missing: build it with 'npm ci && npm run build' in vertebra_viz/player"
        )
    return path
