"""Six-point morphometry: where a radiologist puts the callipers, kept as places *on* triangles.

A place is a triangle with three weights, not the nearest vertex (which would be off by half an edge), so that it can
be followed through any deformation of the mesh.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.anatomy.contour import ContourSurface

LANDMARKS = (
    "anterior_superior",
    "anterior_inferior",
    "middle_superior",
    "middle_inferior",
    "posterior_superior",
    "posterior_inferior",
)


@dataclass(frozen=True, eq=False)
class BoneLandmarks:
    """The six mid-sagittal endplate points in the order of `LANDMARKS`.

    Parameters
    ----------
    triangle_vertices : ndarray (6, 3) of int
        The corners of the triangle each point lies on.
    weights : ndarray (6, 3)
        Barycentric; each row sums to 1.
    """

    triangle_vertices: NDArray[np.int32]
    weights: NDArray[np.float64]

    def positions(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the six places, ndarray (6, 3), on a mesh with these ``points`` (n, 3)."""
        return np.asarray(np.einsum("ij,ijk->ik", self.weights, points[self.triangle_vertices]))


def find_landmarks(surface: ContourSurface) -> BoneLandmarks:
    """Find the six points on the body's outline at x = 0.

    Corners are the outline's furthest points along its diagonals; the middle ones lie half-way between the corners.
    """
    loop = _front_loop(surface)
    outline = surface.points[loop][:, 1:]
    corners = [_furthest(outline, np.array(d, dtype=float)) for d in ((1, 1), (1, -1), (-1, 1), (-1, -1))]
    spots = [corners[0], corners[1], None, None, corners[2], corners[3]]
    for slot, front, rear, top in ((2, 0, 2, True), (3, 1, 3, False)):
        y = (_place(outline, corners[front])[0] + _place(outline, corners[rear])[0]) / 2
        spots[slot] = _crossing(outline, float(y), top)
    vertices, weights = [], []
    for spot in spots:
        assert spot is not None
        i, share = spot
        a, b = int(loop[i]), int(loop[(i + 1) % len(loop)])
        vertices.append((a, b, _third(surface, a, b)))
        weights.append((1 - share, share, 0.0))
    return BoneLandmarks(np.array(vertices, dtype=np.int32), np.array(weights))


def _front_loop(surface: ContourSurface) -> NDArray[np.int64]:
    """Return the seam points of the outline that holds the foremost one, in order round it."""
    on_seam = np.zeros(len(surface.points), dtype=bool)
    on_seam[surface.seam] = True
    t = surface.triangles[: len(surface.triangles) // 2]
    edges = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
    edges = edges[on_seam[edges].all(axis=1)]
    following = dict(edges.tolist())
    first = int(surface.seam[np.argmax(surface.points[surface.seam, 1])])
    loop = [first]
    while (at := following[loop[-1]]) != first:
        loop.append(at)
    return np.array(loop, dtype=np.int64)


def _furthest(outline: NDArray[np.float64], direction: NDArray[np.float64]) -> tuple[int, float]:
    """Return the segment and the share along it of the support point, interpolated so that it moves smoothly."""
    reach = outline @ direction
    best = int(np.argmax(reach))
    before, after = (best - 1) % len(outline), (best + 1) % len(outline)
    left = float(np.linalg.norm(outline[best] - outline[before]))
    right = float(np.linalg.norm(outline[after] - outline[best]))
    # the vertex of the parabola through three points of support against length along the outline
    slope_left, slope_right = (reach[best] - reach[before]) / left, (reach[after] - reach[best]) / right
    bend = (slope_right - slope_left) / (left + right)
    shift = 0.0 if bend >= 0 else -(slope_left + bend * left) / (2 * bend)
    if shift >= 0:
        return best, float(min(shift / right, 1.0))
    return before, float(max(1 + shift / left, 0.0))


def _place(outline: NDArray[np.float64], spot: tuple[int, float]) -> NDArray[np.float64]:
    i, share = spot
    return np.asarray((1 - share) * outline[i] + share * outline[(i + 1) % len(outline)])


def _crossing(outline: NDArray[np.float64], y: float, top: bool) -> tuple[int, float]:
    ends = np.roll(outline, -1, axis=0)
    hits = np.flatnonzero((outline[:, 0] - y) * (ends[:, 0] - y) <= 0)
    heights = outline[hits, 1]
    i = int(hits[np.argmax(heights) if top else np.argmin(heights)])
    run = ends[i, 0] - outline[i, 0]
    return i, float((y - outline[i, 0]) / run) if run else 0.0


def _third(surface: ContourSurface, a: int, b: int) -> int:
    t = surface.triangles[: len(surface.triangles) // 2]
    row = t[((t == a) | (t == b)).sum(axis=1) == 2][0]
    return int(row[(row != a) & (row != b)][0])
