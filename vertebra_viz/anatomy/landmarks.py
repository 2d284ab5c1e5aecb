"""Six-point morphometry: where a radiologist puts the callipers, as points *on* triangles.

In front and behind that is the crest of the rim beside the wall, where a line laid across the endplate touches it.

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

Spot = tuple[int, float]  # a segment of the outline and the share of the way along it
_BESIDE_THE_WALL = 0.25  # of the depth, in which the crest is looked for
_LEAN = 0.12
_TURNS = 3


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

    The middle ones lie half-way between the crests in front and behind.
    """
    loop = _front_loop(surface)
    outline = surface.points[loop][:, 1:]
    spots: list[Spot] = [(0, 0.0)] * 6
    for slot, up in ((0, 1.0), (1, -1.0)):
        front, rear = _crests(outline, up)
        y = (_place(outline, front)[0] + _place(outline, rear)[0]) / 2
        spots[slot::2] = front, _crossing(outline, float(y), up > 0), rear
    edges = np.array([(loop[i], loop[(i + 1) % len(loop)]) for i, _ in spots])
    weights = [(1 - share, share, 0.0) for _, share in spots]
    vertices = np.column_stack([edges, _thirds(surface, edges)])
    return BoneLandmarks(vertices.astype(np.int32), np.array(weights))


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


def _crests(outline: NDArray[np.float64], up: float) -> tuple[Spot, Spot]:
    """Return the front and the back crest of the upper (``up`` 1) or the lower rim (-1).

    The line across an endplate touches the rim at both, so its slope and the points of contact are found alternately.
    """
    share = (outline[:, 0] - outline[:, 0].min()) / np.ptp(outline[:, 0])
    slope = 0.0
    front = rear = (0, 0.0)
    for _ in range(_TURNS):
        # leaned outward a little: where a rim is flat, its crest is beside the wall
        front = _furthest(outline, np.array([_LEAN - up * slope, up]), share > 1 - _BESIDE_THE_WALL)
        rear = _furthest(outline, np.array([-_LEAN - up * slope, up]), share < _BESIDE_THE_WALL)
        run, rise = _place(outline, front) - _place(outline, rear)
        slope = float(rise / run)
    return front, rear


def _furthest(
    outline: NDArray[np.float64], direction: NDArray[np.float64], allowed: NDArray[np.bool_]
) -> Spot:
    """Return the segment and the share along it of the support point, interpolated so that it moves smoothly."""
    reach = outline @ direction
    best = int(np.argmax(np.where(allowed, reach, -np.inf)))
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


def _place(outline: NDArray[np.float64], spot: Spot) -> NDArray[np.float64]:
    i, share = spot
    return np.asarray((1 - share) * outline[i] + share * outline[(i + 1) % len(outline)])


def _crossing(outline: NDArray[np.float64], y: float, top: bool) -> Spot:
    ends = np.roll(outline, -1, axis=0)
    hits = np.flatnonzero((outline[:, 0] - y) * (ends[:, 0] - y) <= 0)
    heights = outline[hits, 1]
    i = int(hits[np.argmax(heights) if top else np.argmin(heights)])
    run = ends[i, 0] - outline[i, 0]
    return i, float((y - outline[i, 0]) / run) if run else 0.0


def _thirds(surface: ContourSurface, edges: NDArray[np.int64]) -> NDArray[np.int32]:
    """Return the third corner (m,) of the right half's first triangle at each of ``edges`` (m, 2)."""
    t = surface.triangles[: len(surface.triangles) // 2]
    ends = np.zeros(len(surface.points), dtype=np.uint8)
    ends[edges] = 1
    a, b, c = t.T
    t = t[ends[a] + ends[b] + ends[c] > 1]
    found = []
    for edge in edges:
        row = t[np.isin(t, edge).sum(axis=1) == 2][0]
        found.append(row[~np.isin(row, edge)][0])
    return np.array(found, dtype=np.int32)
