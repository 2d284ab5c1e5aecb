"""Code a surface's triangles as triangle strips, in which each vertex after the second forms a triangle with the two before.

Most corners of a strip are new vertices, or are at a few typical positions in the strip beside it. A small symbol for each
corner says which, and most symbols are equal, so they compress well. Vertices are numbered in the order in which strips use
them, so that a vertex can be predicted from three earlier ones (`vertebra_viz.export.glb.predicted`). The player's
``core/strips.js`` decodes the strips.

The bytes are: the number of strips and the number of corners coded by vertex number (two ``uint32``), the length of each
strip, a symbol for each corner (see `NEW`, `PLACES` and `NUMBERED`), and the vertex numbers.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtkIdTypeArray, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkFiltersCore import vtkStripper

from vertebra_viz.clip.clip import Ints
from vertebra_viz.export.glb.predicted import small_numbers
from vertebra_viz.export.glb.result_cache import ResultCache

LONGEST = 1000  # vertices in a strip; the length must fit into two bytes
# A corner is a NEW vertex; or it is found by taking the corner ``back`` places before it, going to an earlier place where
# that vertex occurred (``occurrences`` times back), and from there ``further`` places on; or it is coded by its number.
# Ordered by frequency on bones.
NEW = 0
PLACES = (  # back, occurrences, further
    (2, 1, 2),
    (1, 1, 2),
    (1, 2, 2),
    (1, 1, -2),
    (2, 2, 2),
    (2, 1, -2),
    (1, 2, -2),
    (2, 2, -2),
)
NUMBERED = 1 + len(PLACES)
NO_INDEX = 65535  # reserved: the largest 16-bit number is the primitive restart index
CACHE_SIZE = 64  # cached surfaces, of at most 0.2 MB each: a case of three levels has 30


@dataclass(frozen=True)
class Strips:
    """A surface as strips.

    Attributes
    ----------
    vertices : (n,) original index of each vertex, in the order of the strips
    parents : (3, n) earlier vertices; ``first + second - third`` predicts this vertex
    triangles : number of triangles
    coded : the coded strips, as bytes
    """

    vertices: Ints
    parents: NDArray[np.unsignedinteger[Any]]
    triangles: int
    coded: bytes


def index_type(vertices: int) -> type[np.unsignedinteger[Any]]:
    """Return the integer type for indices of that many vertices."""
    return np.uint16 if vertices < NO_INDEX else np.uint32


_cache: ResultCache[Strips] = ResultCache(CACHE_SIZE)


def strips_of(triangles: Ints, vertices: int) -> Strips:
    """Return a surface's triangles (m, 3) with that many vertices as strips: every triangle once, orientation unchanged."""
    return _cache.get((triangles, np.array(vertices)), lambda: _strips_of(triangles, vertices))


def _strips_of(triangles: Ints, vertices: int) -> Strips:
    lengths, corners = _joined(triangles, vertices)
    if not np.array_equal(
        _in_order(_triangles_of(lengths, corners), vertices), _in_order(triangles, vertices)
    ):
        # neighbouring triangles have opposite orientation: make a strip of each single triangle
        lengths, corners = np.full(len(triangles), 3), triangles.ravel().astype(np.int64)
    met, first = np.unique(corners, return_index=True)
    order = np.concatenate([met[np.argsort(first)], np.setdiff1d(np.arange(vertices), met)])
    number = np.empty(vertices, dtype=np.int64)
    number[order] = np.arange(vertices)
    corners = number[corners]
    new = np.zeros(len(corners), dtype=bool)
    new[first] = True
    return Strips(
        vertices=order.astype(np.int32),
        parents=_parents(lengths, corners, new, vertices).astype(index_type(vertices)),
        triangles=len(triangles),
        coded=_coded(lengths, corners, new, vertices),
    )


def _joined(triangles: Ints, vertices: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the length of each strip (s,), and the corners of all strips, concatenated."""
    surface, points, cells = vtkPolyData(), vtkPoints(), vtkCellArray()
    points.SetNumberOfPoints(vertices)
    surface.SetPoints(points)
    starts = np.arange(0, 3 * len(triangles) + 1, 3, dtype=np.int64)
    corners = np.ascontiguousarray(triangles, dtype=np.int64).ravel()
    cells.SetData(numpy_to_vtkIdTypeArray(starts, deep=1), numpy_to_vtkIdTypeArray(corners, deep=1))
    surface.SetPolys(cells)
    stripper = vtkStripper()
    stripper.SetMaximumLength(LONGEST)
    stripper.SetInputData(surface)
    stripper.Update()
    lengths, found = [], []
    for each in (
        stripper.GetOutput().GetStrips(),
        stripper.GetOutput().GetPolys(),
    ):  # Polys: triangles in no strip
        if each.GetNumberOfCells():
            lengths.append(np.diff(vtk_to_numpy(each.GetOffsetsArray())))
            found.append(vtk_to_numpy(each.GetConnectivityArray()))
    none = np.zeros(0, dtype=np.int64)
    return np.concatenate([none, *lengths]), np.concatenate([none, *found])


def _triangles_of(lengths: NDArray[np.int64], corners: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return every triangle (m, 3) of the strips; those at odd places are reversed, to keep the orientation."""
    place = np.arange(len(corners)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    last = np.flatnonzero(place >= 2)
    odd = place[last] % 2
    return np.stack([corners[last - 2 + odd], corners[last - 1 - odd], corners[last]], axis=1)


def _in_order(triangles: NDArray[Any], vertices: int) -> NDArray[Any]:
    """Return sorted numbers that identify triangles with their orientation, for comparing two sets of triangles."""
    if not len(triangles):
        return triangles
    a, b, c = triangles.T.astype(np.int64)
    least = np.minimum(
        np.minimum((a * vertices + b) * vertices + c, (b * vertices + c) * vertices + a),
        (c * vertices + a) * vertices + b,
    )
    return np.sort(least)


def _parents(
    lengths: NDArray[np.int64], corners: NDArray[np.int64], new: NDArray[np.bool_], vertices: int
) -> NDArray[np.int64]:
    """Return the vertices (3, n) that predict each vertex: the strip's last three, or the previous vertex three times."""
    place = np.arange(len(corners)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    at = np.flatnonzero(new)
    back = np.where(place[at] >= 3, np.array([[1], [2], [3]]), 1)
    found = np.tile(np.maximum(np.arange(vertices) - 1, 0), (3, 1))
    found[:, : len(at)] = corners[np.maximum(at - back, 0)]
    return found


def _coded(
    lengths: NDArray[np.int64], corners: NDArray[np.int64], new: NDArray[np.bool_], vertices: int
) -> bytes:
    symbols = np.full(len(corners), NUMBERED, dtype=np.uint8)
    at = np.arange(len(corners))
    order = np.argsort(corners, kind="stable")
    before = np.full(len(corners), -1)  # previous place of the same vertex
    again = corners[order[1:]] == corners[order[:-1]]
    before[order[1:][again]] = order[:-1][again]
    occurrence = {1: before, 2: np.where(before >= 0, before[before], -1)}
    open_ = ~new
    symbols[new] = NEW
    for symbol, (back, occurrences, further) in enumerate(PLACES, start=1):
        stood = np.full(len(corners), -1)
        stood[back:] = occurrence[occurrences][:-back]
        place = stood + further
        known = (stood >= 0) & (place >= 0) & (place < at)
        hit = open_ & known & (corners[np.where(known, place, 0)] == corners)
        symbols[hit] = symbol
        open_ &= ~hit
    numbers = corners[open_].astype(index_type(vertices))
    return b"".join(
        [
            struct.pack("<II", len(lengths), len(numbers)),
            small_numbers(lengths.astype(np.uint16)),
            symbols.tobytes(),
            small_numbers(np.diff(numbers, prepend=numbers.dtype.type(0))),
        ]
    )
