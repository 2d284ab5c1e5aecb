"""Disc heights: distances between two vertebrae, so not among the dimensions of either."""

from vertebra_viz.anatomy.morphometry import PROFILES, table


def disc_height_mm(level: str, scale: float) -> float:
    """Return the height of the disc below ``level``, mm.

    Parameters
    ----------
    level : str
        ``T4`` to ``L5``.
    scale : float
        Factor of the height, as of the vertebra's lengths.
    """
    return table()[level, PROFILES[0], "disc_height_mm"] * scale
