"""Texture of cut bone: trabeculae and marrow, as a seamless tile.

The network is an illustration, not measured: real trabeculae are a tenth of a millimetre thick, far finer than the mesh.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.catalogue.looks import LOOKS, MARROW, rgb
from vertebra_viz.catalogue.parts import Part
from vertebra_viz.catalogue.xray import ARCH_SHELL_MM
from vertebra_viz.clip.clip import Floats

TILE_MM = 24.0
PIXELS = 480
CELLS = (14, 30)  # pores per tile, vertically and forward: 1.7 × 0.8 mm; vertical trabeculae carry the load
STRUT_MM = 0.15
MARROW_RGB, STRUT_RGB, CORTEX_RGB = (
    255.0 * np.array(rgb(colour))
    for colour in (MARROW, LOOKS[Part.CANCELLOUS].colour, LOOKS[Part.BONE].colour)
)
DEEP, LIT = 0.35, 0.16  # strength of the struts' shadow on the marrow, and of the light on their edges
SPECKLE, LUMP = 0.04, 8  # contrast of a filling's grain, and width of its coarser grains in pixels
FAR_MM = 2.0  # distances from the outline are limited to this
COARSE_MM, FINE_MM = 0.5, 0.12  # pixels of the grid for distances, and of the texture


@lru_cache(maxsize=1)
def network() -> Floats:
    """Return the strut density (PIXELS, PIXELS), from 0 (marrow) to 1 (bone); rows go up, columns forward.

    Struts are the walls of a Voronoi pattern on a jittered lattice: where the two nearest seeds are equally distant.
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
    return np.asarray(np.clip(1.35 - wall / STRUT_MM, 0.0, 1.0))


def colours(density: Floats) -> NDArray[np.uint8]:
    """Return the RGB (rows, columns, 3) of a tile with strut ``density`` (rows, columns), lit from above and in front."""
    mixed = MARROW_RGB + density[..., None] * (STRUT_RGB - MARROW_RGB)
    deep = 1.0 - DEEP * np.clip(0.5 * (_shifted(density, 1) + _shifted(density, 2)) - density, 0.0, 1.0)
    lit = 1.0 + LIT * np.clip(density - _shifted(density, 2), -1.0, 1.0)
    return np.asarray(np.clip(mixed * (deep * lit)[..., None], 0.0, 255.0).round().astype(np.uint8))


@lru_cache(maxsize=1)
def speckled() -> NDArray[np.uint8]:
    """Return a tile (PIXELS, PIXELS, 3) of fine grain and some pores, to multiply the colour of a cut filling with."""
    rng = np.random.default_rng(11)
    fine = rng.standard_normal((PIXELS, PIXELS))
    soft = np.mean([np.roll(fine, step, axis=(0, 1)) for step in np.ndindex(2, 2)], axis=0)
    coarse = np.kron(rng.standard_normal((PIXELS // LUMP, PIXELS // LUMP)), np.ones((LUMP, LUMP)))
    for axis in (0, 1):
        coarse = np.mean([np.roll(coarse, step, axis=axis) for step in range(LUMP)], axis=0)
    pores = np.clip(0.3 * (coarse - 1.1), 0.0, 0.12)
    light = 255.0 * np.clip(1.0 - SPECKLE + SPECKLE * (soft + 0.5 * coarse) - pores, 0.0, 1.0)
    return np.repeat(light.round().astype(np.uint8)[..., None], 3, axis=2)


def _shifted(tile: Floats, pixels: int) -> Floats:
    """Return the tile shifted diagonally: each pixel gets the value ``pixels`` above and in front, towards the light."""
    return np.roll(tile, (-pixels, -pixels), axis=(0, 1))


def arch_picture(outline: Floats, low: Floats, high: Floats, body_from: float) -> NDArray[np.uint8]:
    """Return the texture of the cut arch: cortex along the outline, trabeculae inside. The arch never moves.

    Parameters
    ----------
    outline : (s, 2, 2) line segments of the section, in the plane, mm
    low, high : (2,) corners of the texture in the plane, mm
    body_from : coordinate in front of which the body begins; its shell is drawn by its own surfaces
    """
    columns, rows = (np.arange(a, b, COARSE_MM) for a, b in zip(low, high, strict=True))
    distance = _distance(outline, low, (len(rows), len(columns)))
    fine_columns, fine_rows = (np.arange(a, b, FINE_MM) for a, b in zip(low, high, strict=True))
    distance = np.stack([np.interp(fine_columns, columns, line) for line in distance])
    distance = np.stack([np.interp(fine_rows, rows, line) for line in distance.T], axis=1)
    inside = np.clip((distance - ARCH_SHELL_MM) / 0.25, 0.0, 1.0)
    inside[:, fine_columns > body_from] = 0.0
    row, column = ((c / TILE_MM * PIXELS).astype(int) % PIXELS for c in (fine_rows, fine_columns))
    marrow = colours(network())[np.ix_(row, column)].astype(np.float64)
    return np.asarray((CORTEX_RGB + inside[..., None] * (marrow - CORTEX_RGB)).astype(np.uint8))


def _distance(outline: Floats, low: Floats, shape: tuple[int, int]) -> Floats:
    """Return the distance in mm of coarse pixels (rows, columns) from the outline, limited to `FAR_MM`."""
    length = np.linalg.norm(outline[:, 1] - outline[:, 0], axis=1)
    steps = max(2, int(np.ceil(length.max() / (0.5 * COARSE_MM))))
    share = np.linspace(0.0, 1.0, steps)[:, None, None]
    dots = (outline[:, 0] + share * (outline[:, 1] - outline[:, 0])).reshape(-1, 2)
    reach = int(np.ceil(FAR_MM / COARSE_MM))
    near = np.stack(np.meshgrid(*2 * [np.arange(-reach, reach + 1)]), axis=-1).reshape(-1, 2)
    pixel = np.round((dots - low) / COARSE_MM).astype(int)[:, None] + near
    pixel = np.clip(pixel, 0, np.array(shape[::-1]) - 1)
    far = np.hypot(*np.moveaxis(low + pixel * COARSE_MM - dots[:, None], -1, 0))
    distance = np.full(shape, FAR_MM)
    np.minimum.at(distance, (pixel[..., 1], pixel[..., 0]), far)
    return distance
