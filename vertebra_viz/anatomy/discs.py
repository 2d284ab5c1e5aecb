"""How high the discs are: a distance between two vertebrae, so no part of either one's dimensions."""

from vertebra_viz.anatomy.morphometry import PROFILES, table


def disc_height_mm(level: str, scale: float) -> float:
    """Height of the disc below ``level``, mm.

    Parameters
    ----------
    level : str
        ``T4`` to ``L5``.
    scale : float
        Multiplies it, as it does the vertebra's lengths.
    """
    return table()[level, PROFILES[0], "disc_height_mm"] * scale
