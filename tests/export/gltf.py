"""A small reader of .glb files, written from the glTF specification alone, to check the writer."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass

import numpy as np

from export.coded import CODING, decoded

TYPES = {5120: np.int8, 5121: np.uint8, 5122: np.int16, 5123: np.uint16, 5125: np.uint32, 5126: np.float32}
WIDTH = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}


def in_order(triangles: np.ndarray) -> np.ndarray:
    """Triangles the way round they are, each from its least corner on, and sorted."""
    first = triangles.argmin(axis=1)[:, None]
    turned = np.take_along_axis(triangles, (first + np.arange(3)) % 3, axis=1)
    return turned[np.lexsort(turned.T)]


@dataclass
class Gltf:
    document: dict
    binary: bytes

    @classmethod
    def read(cls, data: bytes) -> Gltf:
        magic, version, length = struct.unpack("<4sII", data[:12])
        assert (magic, version, length) == (b"glTF", 2, len(data))
        size, kind = struct.unpack("<I4s", data[12:20])
        assert kind == b"JSON"
        start = 20 + size
        binary_size, kind = struct.unpack("<I4s", data[start : start + 8])
        assert kind == b"BIN\0"
        assert start + 8 + binary_size == len(data)
        document, binary = json.loads(data[20:start]), data[start + 8 :]
        if CODING in document.get("extensionsRequired", []):
            binary = decoded(document, binary)
        return cls(document, binary)

    def uncoded(self) -> bytes:
        """Return the file without our coding, for other readers."""
        document = self.document | {"buffers": [{"byteLength": len(self.binary)}]}
        views = [view | {"buffer": 0} for view in document["bufferViews"]]
        known = [each for each in document["extensionsUsed"] if each != CODING]
        document |= {"bufferViews": views, "extensionsUsed": known, "extensionsRequired": known}
        text = json.dumps(document).encode()
        chunks = ((b"JSON", text + b" " * (-len(text) % 4)), (b"BIN\0", self.binary))
        body = b"".join(struct.pack("<I4s", len(data), kind) + data for kind, data in chunks)
        return struct.pack("<4sII", b"glTF", 2, 12 + len(body)) + body

    @property
    def extras(self) -> dict:
        return self.document["scenes"][0]["extras"]

    def array(self, index: int) -> np.ndarray:
        accessor = self.document["accessors"][index]
        view = self.document["bufferViews"][accessor["bufferView"]]
        kind, width = np.dtype(TYPES[accessor["componentType"]]), WIDTH[accessor["type"]]
        stride = view.get("byteStride", kind.itemsize * width)
        rows = np.frombuffer(self.binary, np.uint8, view["byteLength"], view.get("byteOffset", 0))
        rows = rows.reshape(-1, stride)[: accessor["count"], : kind.itemsize * width]
        values = np.ascontiguousarray(rows).view(kind).reshape(-1, width)
        if accessor.get("normalized"):
            return np.maximum(values / np.iinfo(kind).max, -1.0)
        return values

    def node(self, name: str) -> tuple[int, dict]:
        return next((i, n) for i, n in enumerate(self.document["nodes"]) if n["name"] == name)

    def primitive(self, name: str) -> dict:
        (primitive,) = self.document["meshes"][self.node(f"{name}-surface")[1]["mesh"]]["primitives"]
        return primitive

    def channel(self, name: str, path: str) -> tuple[np.ndarray, np.ndarray, str] | None:
        """Return times, values and interpolation of the animation of a node's property, or None."""
        index = self.node(name)[0]
        for animation in self.document.get("animations", []):
            for channel in animation["channels"]:
                if channel["target"] == {"node": index, "path": path}:
                    sampler = animation["samplers"][channel["sampler"]]
                    times, values = self.array(sampler["input"]).ravel(), self.array(sampler["output"])
                    return times.astype(float), values.reshape(len(times), -1), sampler["interpolation"]
        return None

    def points_mm(self, name: str, t: float) -> np.ndarray:
        """Positions (n, 3) at ``t``, morphed as a viewer does, brought back to mm, RAS+."""
        primitive, leaf = self.primitive(name), self.node(f"{name}-surface")[1]
        points = self.array(primitive["attributes"]["POSITION"]).astype(float)
        found = self.channel(f"{name}-surface", "weights")
        if found:
            times, values, _ = found
            weights = [np.interp(t, times, column) for column in values.T]
            for weight, target in zip(weights, primitive["targets"], strict=True):
                points = points + weight * self.array(target["POSITION"])
        metres = points * leaf.get("scale", [1, 1, 1]) + leaf.get("translation", [0, 0, 0])
        return 1000.0 * metres @ np.array([[-1, 0, 0], [0, 0, 1], [0, 1, 0]])

    def shown(self, name: str, t: float) -> bool:
        """Whether the step animation of its scale shows a node at ``t``."""
        found = self.channel(name, "scale")
        if found is None:
            return self.node(name)[1].get("scale", [1, 1, 1]) == [1, 1, 1]
        times, values, interpolation = found
        assert interpolation == "STEP"
        scale = values[max(0, np.searchsorted(times, np.float32(t), side="right") - 1)]
        assert set(scale) in ({0.0}, {1.0})
        return bool(scale[0])
