"""What a cut bone shows inside: a picture of trabeculae and marrow that repeats without a seam.

The network is drawn, not measured: real trabeculae are a tenth of a millimetre thick and far below this mesh.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip import Floats

TILE_MM = 24.0
PIXELS = 384
CELLS = (16, 24)  # pores up and forward in a tile: 1.5 by 1.0 mm, for upright struts carry the load
STRUT_MM = 0.17
MARROW, STRUT = np.array([176.0, 126.0, 98.0]), np.array([244.0, 229.0, 198.0])
CORTEX = np.array([250.0, 242.0, 222.0])


@lru_cache(maxsize=1)
def network() -> Floats:
    """Strut density (PIXELS, PIXELS) from 0, marrow, to 1, bone; rows go up, columns forward.

    Struts are the walls between the cells of a jittered lattice: where the two nearest seeds are equally far.
    """
    rng = np.random.default_rng(7)
    cells = np.array(CELLS)
    jitter = rng.uniform(-0.48, 0.48, (*CELLS, 2))
    axis = (np.arange(PIXELS) + 0.5) / PIXELS
    spot = np.stack(np.meshgrid(axis * CELLS[0], axis * CELLS[1], indexing="ij"), axis=-1)
    home = np.floor(spot).astype(int)
    size = TILE_MM / cells
    first, second = np.full((2, PIXELS, PIXELS), np.inf)
    for step in np.ndindex(5, 5):
        cell = home + np.array(step) - 2
        seed = cell + 0.5 + jitter[tuple(np.moveaxis(cell % cells, -1, 0))]
        far = np.hypot(*np.moveaxis((spot - seed) * size, -1, 0))
        second = np.minimum(second, np.maximum(first, far))
        first = np.minimum(first, far)
    wall = 0.5 * (second - first)
    thickness = STRUT_MM * (0.75 + 0.35 * np.sin(2 * np.pi * (3 * axis[:, None] + 2 * axis[None, :])))
    return np.asarray(np.clip(1.35 - wall / thickness, 0.0, 1.0))


def colours(density: Floats) -> NDArray[np.uint8]:
    """RGB (…, 3) of marrow and struts at ``density`` (…)."""
    mixed = MARROW + density[..., None] * (STRUT - MARROW)
    return np.asarray(mixed.round().astype(np.uint8))


def arch_picture(
    outline: Floats,
    low: Floats,
    high: Floats,
    body_from: float,
    cortex_mm: float = 1.3,
    pixel_mm: float = 0.12,
) -> NDArray[np.uint8]:
    """Picture of the cut arch: cortex along the outline, trabeculae inside; the arch never moves, so once is enough.

    Parameters
    ----------
    outline : (s, 2, 2) segments of the section in the plane, mm
    low, high : (2,) corners of the picture in the plane, mm
    body_from : in front of this coordinate lies the body, whose shell is drawn by its own surfaces
    """
    coarse = 5 * pixel_mm  # distances are smooth: reckon them coarsely
    columns, rows = (np.arange(a, b + coarse, coarse) for a, b in zip(low, high, strict=True))
    spots = np.stack(np.meshgrid(columns, rows, indexing="xy"), axis=-1).reshape(-1, 1, 2)
    start, step = outline[:, 0], outline[:, 1] - outline[:, 0]
    share = np.einsum("psk,sk->ps", spots - start, step) / np.maximum((step**2).sum(axis=1), 1e-12)
    away = spots - start - np.clip(share, 0.0, 1.0)[..., None] * step
    distance = np.sqrt((away**2).sum(axis=-1).min(axis=1)).reshape(len(rows), len(columns))

    fine_columns, fine_rows = (np.arange(a, b, pixel_mm) for a, b in zip(low, high, strict=True))
    distance = np.stack([np.interp(fine_columns, columns, line) for line in distance])
    distance = np.stack([np.interp(fine_rows, rows, line) for line in distance.T], axis=1)
    tile = network()
    row, column = ((c / TILE_MM * PIXELS).astype(int) % PIXELS for c in (fine_rows, fine_columns))
    inside = np.clip((distance - cortex_mm) / 0.25, 0.0, 1.0)
    inside[:, fine_columns > body_from] = 0.0
    marrow = colours(tile[np.ix_(row, column)])
    return np.asarray((CORTEX + inside[..., None] * (marrow - CORTEX)).astype(np.uint8))
