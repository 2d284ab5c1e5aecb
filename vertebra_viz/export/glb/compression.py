"""A compact .glb as it travels inside a page: without loss, in well under half the bytes after gzip.

Triangles are told by the steps from each to its neighbours, and vertices by how far they are from where three vertices
before foretell them: small numbers, low bytes apart from high ones, which gzip packs far better than the arrays
themselves. The file must come in the order of `vertebra_viz.export.glb.traversal`; what does not is carried as it is.
`player/src/core/compressed.js` turns it into the very same .glb again.
"""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.clip.clip import Ints
from vertebra_viz.export.glb.container import COMPONENT, SHAPE
from vertebra_viz.export.glb.traversal import Traversal, traverse

MAGIC = b"VVZ1"
HEAD_BYTES = 12 + 8  # of the file, and of its first chunk
CHUNK_BYTES = 8
AS_IS, TRAVERSED = b"\0", b"\1"

_KINDS = {code: np.dtype(name) for name, code in COMPONENT.items()}
_COLUMNS = {shape: columns for columns, shape in SHAPE.items()}


def compress(glb: bytes) -> bytes:
    """Return a .glb of `glb_bytes` in the player's form: what stands before its arrays, then each mesh, then the rest."""
    (described,) = struct.unpack_from("<I", glb, 12)
    start = HEAD_BYTES + described + CHUNK_BYTES
    document = json.loads(glb[HEAD_BYTES : HEAD_BYTES + described])
    arrays = _Arrays(document, glb[start:])
    parts = [MAGIC, struct.pack("<II", len(glb), start), glb[:start]]
    known: dict[int, Traversal | None] = {}
    for mesh in document["meshes"]:
        (primitive,) = mesh["primitives"]
        accessor = primitive["indices"]
        vertices = document["accessors"][primitive["attributes"]["POSITION"]]["count"]
        if accessor not in known:
            known[accessor] = _traversal(arrays.take(accessor)[:, 0], vertices)
            found = known[accessor]
            parts += [AS_IS, arrays.plain(accessor)] if found is None else [TRAVERSED, found.symbols]
        followed = known[accessor]
        if followed is None:
            continue
        for attributes in (primitive["attributes"], *primitive.get("targets", [])):
            parts += [
                _foretold(arrays.take(each), followed) for each in attributes.values() if arrays.has(each)
            ]
    parts += [
        arrays.plain(accessor) for accessor in range(len(document["accessors"])) if arrays.has(accessor)
    ]
    return b"".join(parts)


class _Arrays:
    """The arrays of a file, each to be taken once."""

    def __init__(self, document: dict[str, Any], binary: bytes) -> None:
        self._accessors, self._views, self._binary = document["accessors"], document["bufferViews"], binary
        self._taken: set[int] = set()

    def has(self, accessor: int) -> bool:
        """Whether nobody took it yet."""
        return accessor not in self._taken

    def take(self, accessor: int) -> NDArray[Any]:
        """Return an array (n, columns), without padding."""
        wanted = self._accessors[accessor]
        kind, columns = _KINDS[wanted["componentType"]], _COLUMNS[wanted["type"]]
        rows = np.frombuffer(self.plain(accessor), dtype=np.uint8).reshape(wanted["count"], -1)
        return np.ascontiguousarray(rows[:, : kind.itemsize * columns]).view(kind)

    def plain(self, accessor: int) -> bytes:
        """Return the bytes of an array with its padding."""
        self._taken.add(accessor)
        view = self._views[self._accessors[accessor]["bufferView"]]
        return self._binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]


def _traversal(indices: NDArray[Any], vertices: int) -> Traversal | None:
    """Return how the triangles are visited, if that is the order in which they stand."""
    triangles: Ints = indices.astype(np.int32).reshape(-1, 3)
    found = traverse(triangles, vertices)
    if found is None or not np.array_equal(found.triangles, triangles):
        return None
    return found


def _foretold(values: NDArray[Any], followed: Traversal) -> bytes:
    """Return what each row differs by from what is foretold, near zero without sign, byte by byte and column by column."""
    bits = 8 * values.dtype.itemsize
    whole = values.astype(np.int64)
    first, second, third = (whole[parents] for parents in followed.parents.T)
    foretold = first + second - third
    foretold[0] = 0
    off = whole - foretold
    half = 1 << (bits - 1)
    off = ((off + half) & ((1 << bits) - 1)) - half
    unsigned = (off << 1) ^ (off >> 63)
    return b"".join(
        ((column >> shift) & 0xFF).astype(np.uint8).tobytes()
        for shift in range(0, bits, 8)
        for column in unsigned.T
    )
