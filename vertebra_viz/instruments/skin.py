"""The incision where a needle passes through the skin: straight back along its path, at an average depth.

The cut is about 1 cm long (patient pages of balloon makers). The depth of the skin is assumed: it differs much between
people, and no published figure was found, so it only marks the place, and its distances are labelled as assumed.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vertebra_viz.clip.clip import Actor, Floats, Ints, Stage, Track
from vertebra_viz.instruments.access import AccessPath

# straight back from bone to skin (assumed for a lean back, so that the tubes reach beyond it)
SOFT_TISSUE_MM = 31.0
INCISION_MM = 10.0
PATCH_RADIUS_MM, PATCH_MM = 26.0, 1.5  # radius and thickness of the piece of skin that is drawn
RINGS_MM = (
    7.0,
    16.0,
    PATCH_RADIUS_MM,
)  # rings of vertices round the cut, so that shading can vary across the piece
PLAY_MM = 0.4  # between the tube and the edges of the cut
SECTORS = 40


def skin_entry(path: AccessPath) -> Floats:
    """Return the point (3,) where the path's axis passes through the skin, mm."""
    return np.asarray(path.entry - SOFT_TISSUE_MM / path.direction[1] * path.direction)


def from_midline_mm(path: AccessPath) -> float:
    """Return the distance of the incision from the midline, mm."""
    return float(abs(skin_entry(path)[0]))


def skin_actor(paths: tuple[AccessPath, ...], begins: Stage, ends: Stage) -> dict[str, Actor]:
    """Return a piece of skin with a cut round each needle, shown as long as a tube is in place."""
    points, triangles = _patches(paths)
    still = Track(np.array([0.0]), np.zeros((1, 0)))
    none = np.zeros((0, *points.shape))
    return {"skin": Actor("skin", points, triangles, none, (), still, begins.start_s, ends.end_s)}


@lru_cache(maxsize=32)
def _patches(paths: tuple[AccessPath, ...]) -> tuple[Floats, Ints]:
    """Return the pieces of skin round all needles: points (n, 3), triangles (m, 3)."""
    pieces = [_piece(path) for path in paths]
    count = len(pieces[0][0])
    points = np.concatenate([p for p, _ in pieces])
    return points, np.concatenate([t + k * count for k, (_, t) in enumerate(pieces)]).astype(np.int32)


def skin_density(count: int) -> Floats:
    """Return the opacity (n,) of ``count`` vertices of the skin: 1 round the cut, 0 at the edge."""
    near = [1.0, *(1.0 - (ring / PATCH_RADIUS_MM) ** 0.7 for ring in RINGS_MM)]
    piece = np.repeat([*reversed(near), *near], SECTORS)
    return np.tile(piece, count // len(piece))


def _piece(path: AccessPath) -> tuple[Floats, Ints]:
    """Return points and triangles of a round plate with a vertical slit that the tube holds open."""
    across, forward, up = np.abs(path.direction)
    lean = across / forward * 0.5 * PATCH_MM
    half_width = path.outer_radius_mm / np.hypot(forward, up) + lean + PLAY_MM
    angle = np.linspace(0.0, 2.0 * np.pi, SECTORS, endpoint=False)
    round_ = np.column_stack([np.cos(angle), np.sin(angle)])
    slit = np.array([half_width, 0.5 * INCISION_MM])
    out = [slit, *(np.array([ring, ring]) for ring in RINGS_MM)]
    # rings of the plate: inward to the cut on the side of the bone, and outward again behind
    rings = [(round_ * size, 0.5 * PATCH_MM) for size in reversed(out)]
    rings += [(round_ * size, -0.5 * PATCH_MM) for size in out]
    centre = skin_entry(path)
    points = np.concatenate([centre + np.insert(flat, 1, depth, axis=1) for flat, depth in rings])
    i = np.arange(SECTORS)
    j = (i + 1) % SECTORS
    faces = []
    for ring in range(len(rings)):
        a, b = ring * SECTORS, (ring + 1) % len(rings) * SECTORS
        faces += [np.stack([a + i, b + j, a + j], axis=1), np.stack([a + i, b + i, b + j], axis=1)]
    return points, np.concatenate(faces).astype(np.int32)
