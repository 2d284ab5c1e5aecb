"""The GLB container: arrays are added, each gets an accessor, and the result is one binary file of two chunks.

The binary chunk holds the arrays as glTF defines them or, for our own player, in a coded form. Then the accessors refer to a
second buffer without data, which describes the decoded arrays, and the required extension `CODING` marks it. The chunk holds
the coded arrays in the order of the accessors: first the strips (`vertebra_viz.export.glb.strips`) and arrays that are not
coded; then the vertex attributes, as differences from their prediction (`vertebra_viz.export.glb.predicted`). The player's
``core/coded.js`` decodes them.
"""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.export.glb.predicted import from_parents, small_numbers
from vertebra_viz.export.glb.strips import Strips, index_type

CODING = "VERTEBRA_VIZ_coding"
MAGIC, VERSION = 0x46546C67, 2
JSON_CHUNK, BIN_CHUNK = 0x4E4F534A, 0x004E4942
COMPONENT = {
    np.dtype(kind): code
    for kind, code in (("i1", 5120), ("u1", 5121), ("i2", 5122), ("u2", 5123), ("u4", 5125), ("f4", 5126))
}
SHAPE = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
VERTICES, INDICES = 34962, 34963  # targets of a buffer view


class Container:
    """Collects arrays as buffer views and accessors of one binary chunk; equal arrays are stored once.

    Parameters
    ----------
    coded : bool
        Whether to code the arrays, for our own player only.
    """

    def __init__(self, *, coded: bool) -> None:
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []
        self._coded = coded
        self._parts: list[bytes] = []
        self._vertex_data: list[bytes] = []  # coded vertex attributes
        self._length = 0
        self._stored: dict[tuple[str, bytes], int] = {}

    def add(
        self,
        array: NDArray[Any],
        *,
        target: int | None = None,
        normalized: bool = False,
        bounds: bool = False,
        strips: Strips | None = None,
        predicted: NDArray[Any] | None = None,
        extension: dict[str, Any] | None = None,
    ) -> int:
        """Store an array (k,) or (k, c) and return its accessor; vertex attributes are padded to four bytes.

        With ``strips``, the array is a vertex attribute in the order of the strips' vertices and is coded as the difference
        from ``predicted`` (k, c), by default from the prediction by earlier vertices; ``extension`` is the accessor's `CODING`
        extension, with data that a reader needs for the prediction.
        """
        table = array.reshape(len(array), -1)
        apart = np.ascontiguousarray(table.T)  # ten times as fast as with rows
        columns = len(apart)
        known = self._find(f"{array.dtype.str}{apart.shape}{target}{normalized}{bounds}", apart.tobytes())
        if known is not None:
            return known
        size = array.dtype.itemsize * columns
        stride = -(-size // 4) * 4 if target == VERTICES else size
        accessor: dict[str, Any] = {
            "componentType": COMPONENT[array.dtype],
            "count": len(array),
            "type": SHAPE[columns],
        }
        if normalized:
            accessor["normalized"] = True
        if bounds:
            accessor["min"], accessor["max"] = apart.min(axis=1).tolist(), apart.max(axis=1).tolist()
        if extension is not None:
            accessor["extensions"] = {CODING: extension}
        if strips is not None:
            data = small_numbers(
                apart - (from_parents(apart, strips.parents) if predicted is None else predicted.T)
            )
        else:
            padded = np.zeros((len(array), stride), dtype=np.uint8)
            padded[:, :size] = np.ascontiguousarray(table).view(np.uint8).reshape(len(array), size)
            data = padded.tobytes()
        return self._append(accessor, data, stride, target)

    def add_strips(self, strips: Strips) -> int:
        """Store the indices of a surface's triangles, coded, and return their accessor."""
        known = self._find(f"strips{len(strips.vertices)}", strips.coded)
        if known is not None:
            return known
        kind = np.dtype(index_type(len(strips.vertices)))
        accessor = {"componentType": COMPONENT[kind], "count": 3 * strips.triangles, "type": SHAPE[1]}
        return self._append(accessor, strips.coded, kind.itemsize, INDICES)

    def _find(self, kind: str, content: bytes) -> int | None:
        """Return the accessor of an equal array if there is one; otherwise register the next accessor for it."""
        known = self._stored.setdefault((kind, content), len(self.accessors))
        return known if known < len(self.accessors) else None

    def _append(self, accessor: dict[str, Any], data: bytes, stride: int, target: int | None) -> int:
        """Add an array's data, view and accessor; ``stride`` is the size of a decoded row in bytes."""
        length = stride * accessor["count"]
        view = {"buffer": int(self._coded), "byteOffset": self._length, "byteLength": length}
        if target is not None:
            view["target"] = target
        if target == VERTICES:
            view["byteStride"] = stride
        if not self._coded:
            data += bytes(-len(data) % 4)
        (self._vertex_data if self._coded and target == VERTICES else self._parts).append(data)
        self._length += length + -length % 4
        self.accessors.append({"bufferView": len(self.views), **accessor})
        self.views.append(view)
        return len(self.accessors) - 1

    def finish(self, document: dict[str, Any]) -> tuple[bytes, bytes]:
        """Return the file with ``document`` and all arrays in two pieces; the second piece is the coded vertex attributes."""
        plain, numbers = b"".join(self._parts), b"".join(self._vertex_data)
        length = len(plain) + len(numbers)
        buffers: list[dict[str, Any]] = [{"byteLength": length}]
        if self._coded:
            buffers.append({"byteLength": self._length, "extensions": {CODING: {}}})
        whole = document | {"buffers": buffers, "bufferViews": self.views, "accessors": self.accessors}
        text = json.dumps(whole, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
        text += b" " * (-len(text) % 4)
        numbers += bytes(-length % 4)
        binary = len(plain) + len(numbers)
        head = struct.pack("<IIIII", MAGIC, VERSION, 12 + 8 + len(text) + 8 + binary, len(text), JSON_CHUNK)
        return b"".join([head, text, struct.pack("<II", binary, BIN_CHUNK), plain]), numbers
