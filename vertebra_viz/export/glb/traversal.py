"""A surface's triangles in the order in which one meets them by going from each to its neighbours.

In that order two corners of nearly every triangle are known beforehand, and the third is either a new vertex or the next
one along the edge of what has been visited: a byte a triangle says which, and most of these bytes are alike. The player
repeats the steps from these bytes (`player/src/core/compressed.js`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vertebra_viz.clip.clip import Ints

NEW, BORDER, NUMBERED = 0, 1, 2  # the third corner is new; there is none; its number follows in NUMBER_BYTES
AFTER, BEFORE = (
    3,
    4,
)  # it is the next along the open edges, or the one before; two more for each that lies deeper
NUMBER_BYTES = 3
LARGEST_SYMBOL = 255
REMEMBERED = (
    32  # surfaces, of at most 1 MB: pages of one bone, or of one kind of filling, have them in common
)

Edge = tuple[int, int]


@dataclass(frozen=True)
class Traversal:
    """A surface as it is visited.

    Attributes
    ----------
    vertices : (n,) old number of each vertex, in the order in which they are met
    triangles : (m, 3) in the order in which they are met, by the new numbers
    symbols : a byte for each step, and numbers between them
    parents : (n, 3) vertices met before, from which ``first + second - third`` foretells this one
    """

    vertices: Ints
    triangles: Ints
    symbols: bytes
    parents: Ints


def traverse(triangles: Ints, vertices: int) -> Traversal | None:
    """Visit every triangle (m, 3) of a surface; None where edges are shared by more than two, or vertices by none."""
    return _traverse(np.ascontiguousarray(triangles, dtype=np.int32).tobytes(), vertices)


@lru_cache(maxsize=REMEMBERED)
def _traverse(corners: bytes, vertices: int) -> Traversal | None:
    visit = _Visit(np.frombuffer(corners, dtype=np.int32).reshape(-1, 3).tolist(), vertices)
    if not visit.sound:
        return None
    visit.run()
    if len(visit.met) != vertices:
        return None
    return Traversal(
        vertices=np.array(visit.met, dtype=np.int32),
        triangles=np.array(visit.found, dtype=np.int32),
        symbols=bytes(visit.symbols),
        parents=np.array(visit.parents, dtype=np.int32),
    )


class _Visit:
    """One visit under way: what is still open, and what was written down."""

    def __init__(self, corners: list[list[int]], vertices: int) -> None:
        self.corners = corners
        self.beyond: dict[Edge, tuple[int, int]] = {}  # the triangle with that edge, and its third corner
        for number, (a, b, c) in enumerate(corners):
            self.beyond[a, b] = number, c
            self.beyond[b, c] = number, a
            self.beyond[c, a] = number, b
        self.sound = len(self.beyond) == 3 * len(corners)
        self.visited = [False] * len(corners)
        self.number = [-1] * vertices
        self.after: list[list[int]] = [[] for _ in range(vertices)]  # where open edges from a vertex end
        self.before: list[list[int]] = [[] for _ in range(vertices)]  # where open edges to a vertex begin
        self.open: dict[Edge, int] = {}  # third corner of the visited triangle behind each open edge
        self.waiting: list[Edge] = []
        self.met: list[int] = []
        self.found: list[tuple[int, int, int]] = []
        self.parents: list[tuple[int, int, int]] = []
        self.symbols = bytearray()

    def run(self) -> None:
        for number, corners in enumerate(self.corners):
            if self.visited[number]:
                continue
            for vertex in corners:
                if self.number[vertex] < 0:
                    last = max(0, len(self.met) - 1)
                    self._meet(vertex, (last, last, last))
                else:
                    self._name(vertex)
            self._take(number, corners[0], corners[1], corners[2])
            while self.waiting:
                self._step(*self.waiting.pop())

    def _step(self, start: int, end: int) -> None:
        """Go over an edge, if it is still open, to the triangle on its other side."""
        behind = self.open.get((start, end))
        if behind is None:
            return
        if (end, start) not in self.beyond:
            self.symbols.append(BORDER)
            return
        number, third = self.beyond[end, start]
        if self.number[third] < 0:
            self._meet(third, (self.number[start], self.number[end], self.number[behind]))
        else:
            self._name_beside(third, self.after[end], self.before[start])
        self._take(number, end, start, third)

    def _meet(self, vertex: int, parents: tuple[int, int, int]) -> None:
        self.number[vertex] = len(self.met)
        self.met.append(vertex)
        self.parents.append(parents)
        self.symbols.append(NEW)

    def _name_beside(self, vertex: int, after: list[int], before: list[int]) -> None:
        for side, candidates in ((AFTER, after), (BEFORE, before)):
            if vertex in candidates:
                symbol = side + 2 * (len(candidates) - 1 - candidates.index(vertex))
                if symbol <= LARGEST_SYMBOL:
                    self.symbols.append(symbol)
                    return
        self._name(vertex)

    def _name(self, vertex: int) -> None:
        self.symbols.append(NUMBERED)
        self.symbols += self.number[vertex].to_bytes(NUMBER_BYTES, "little")

    def _take(self, number: int, a: int, b: int, c: int) -> None:
        self.visited[number] = True
        self.found.append((self.number[a], self.number[b], self.number[c]))
        self._edge(a, b, c)
        self._edge(b, c, a)
        self._edge(c, a, b)

    def _edge(self, start: int, end: int, third: int) -> None:
        """Close an edge that was open from the other side, or else open it."""
        if self.open.pop((end, start), None) is not None:
            self.after[end].remove(start)
            self.before[start].remove(end)
        else:
            self.open[start, end] = third
            self.after[start].append(end)
            self.before[end].append(start)
            self.waiting.append((start, end))
