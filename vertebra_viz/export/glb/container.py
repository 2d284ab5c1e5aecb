"""The GLB container: arrays go in, accessors come out, and at the end one binary file of two chunks.

The binary chunk holds the arrays as glTF has them, or, for our own player, coded: a buffer that is not there stands for
what they are once they are read, and `CODING`, which is required then, says that the chunk holds them in another form. One
array follows the other in the order of the accessors: first strips, which `vertebra_viz.export.glb.strips` describes, and
what is as it is; then what belongs to vertices, as it differs from what `vertebra_viz.export.glb.foretold` says. `player/src/core/coded.js` reads them.
"""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vertebra_viz.export.glb.foretold import from_parents, small_numbers
from vertebra_viz.export.glb.strips import Strips, index_type

CODING = "VERTEBRA_VIZ_coding"
MAGIC, VERSION = 0x46546C67, 2
JSON_CHUNK, BIN_CHUNK = 0x4E4F534A, 0x004E4942
COMPONENT = {
    np.dtype(kind): code
    for kind, code in (("i1", 5120), ("u1", 5121), ("i2", 5122), ("u2", 5123), ("u4", 5125), ("f4", 5126))
}
SHAPE = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
VERTICES, INDICES = 34962, 34963  # what a buffer view is for


class Container:
    """Collects arrays as buffer views and accessors of one binary chunk; what comes twice is stored once.

    Parameters
    ----------
    coded : bool
        Whether for our own player alone.
    """

    def __init__(self, *, coded: bool) -> None:
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []
        self._coded = coded
        self._parts: list[bytes] = []
        self._of_vertices: list[bytes] = []  # those that are coded
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
        foretold: NDArray[Any] | None = None,
        said: dict[str, Any] | None = None,
    ) -> int:
        """Store an array (k,) or (k, c) and return its accessor; vertex attributes are padded to four bytes.

        Where there are ``strips``, it belongs to their vertices, in their order, and is coded: as it differs from
        what is ``foretold`` (k, c), or else from what vertices before foretell; ``said`` is what a reader needs for it.
        """
        table = array.reshape(len(array), -1)
        apart = np.ascontiguousarray(table.T)  # columns take a tenth of the time that rows take
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
        if said is not None:
            accessor["extensions"] = {CODING: said}
        if strips is not None:
            data = small_numbers(
                apart - (from_parents(apart, strips.parents) if foretold is None else foretold.T)
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
        """The accessor of what has that kind and content, if there is one; else the next one is its."""
        known = self._stored.setdefault((kind, content), len(self.accessors))
        return known if known < len(self.accessors) else None

    def _append(self, accessor: dict[str, Any], data: bytes, stride: int, target: int | None) -> int:
        """Add an array whose rows take ``stride`` bytes once it is read."""
        length = stride * accessor["count"]
        view = {"buffer": int(self._coded), "byteOffset": self._length, "byteLength": length}
        if target is not None:
            view["target"] = target
        if target == VERTICES:
            view["byteStride"] = stride
        if not self._coded:
            data += bytes(-len(data) % 4)
        (self._of_vertices if self._coded and target == VERTICES else self._parts).append(data)
        self._length += length + -length % 4
        self.accessors.append({"bufferView": len(self.views), **accessor})
        self.views.append(view)
        return len(self.accessors) - 1

    def finish(self, document: dict[str, Any]) -> tuple[bytes, bytes]:
        """Return the file, ``document`` with the collected arrays, in two pieces: the second is coded numbers of vertices."""
        plain, numbers = b"".join(self._parts), b"".join(self._of_vertices)
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
