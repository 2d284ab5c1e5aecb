"""The GLB container: arrays go in, accessors come out, and at the end one binary file of two chunks."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC, VERSION = 0x46546C67, 2
JSON_CHUNK, BIN_CHUNK = 0x4E4F534A, 0x004E4942
COMPONENT = {"int8": 5120, "uint8": 5121, "int16": 5122, "uint16": 5123, "uint32": 5125, "float32": 5126}
SHAPE = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
VERTICES, INDICES = 34962, 34963  # what a buffer view is for


class Container:
    """Collects arrays as buffer views and accessors of one binary chunk; what comes twice is stored once."""

    def __init__(self) -> None:
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []
        self._binary = bytearray()
        self._stored: dict[tuple[str, bytes], int] = {}

    def add(
        self,
        array: NDArray[Any],
        *,
        target: int | None = None,
        normalized: bool = False,
        bounds: bool = False,
    ) -> int:
        """Store an array (k,) or (k, c) and return its accessor; vertex attributes are padded to four bytes."""
        columns = 1 if array.ndim == 1 else array.shape[1]
        rows = np.ascontiguousarray(array.reshape(len(array), columns))
        kind = f"{array.dtype}{rows.shape}{target}{normalized}{bounds}"
        known = self._stored.setdefault((kind, rows.tobytes()), len(self.accessors))
        if known < len(self.accessors):
            return known
        accessor: dict[str, Any] = {
            "bufferView": len(self.views),
            "componentType": COMPONENT[array.dtype.name],
            "count": len(array),
            "type": SHAPE[columns],
        }
        if normalized:
            accessor["normalized"] = True
        if bounds:
            accessor["min"], accessor["max"] = rows.min(axis=0).tolist(), rows.max(axis=0).tolist()
        view: dict[str, Any] = {"buffer": 0, "byteOffset": len(self._binary)}
        if target is not None:
            view["target"] = target
        if target == VERTICES:
            size = array.dtype.itemsize * columns
            stride = -(-size // 4) * 4
            padded = np.zeros((len(rows), stride), dtype=np.uint8)
            padded[:, :size] = rows.view(np.uint8).reshape(len(rows), size)
            rows = padded
            view["byteStride"] = stride
        data = rows.tobytes()
        view["byteLength"] = len(data)
        self._binary += data + bytes(-len(data) % 4)
        self.views.append(view)
        self.accessors.append(accessor)
        return len(self.accessors) - 1

    def finish(self, document: dict[str, Any]) -> bytes:
        """Return the file: ``document`` with the collected arrays."""
        whole = document | {
            "buffers": [{"byteLength": len(self._binary)}],
            "bufferViews": self.views,
            "accessors": self.accessors,
        }
        text = json.dumps(whole, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
        text += b" " * (-len(text) % 4)
        chunks = [(JSON_CHUNK, text), (BIN_CHUNK, bytes(self._binary))]
        body = b"".join(struct.pack("<II", len(data), kind) + data for kind, data in chunks)
        return struct.pack("<III", MAGIC, VERSION, 12 + len(body)) + body
