"""Reads the arrays of a compact .glb again, written from what the files say of themselves, to check the writer against."""

from __future__ import annotations

import numpy as np

CODING = "VERTEBRA_VIZ_coding"
SIZE = {5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4}
COLUMNS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
# symbols 1 to 8: so many occurrences of the vertex so many corners back earlier, and so far along from there
PLACES = [(1, 2, 2), (1, 1, 2), (2, 1, 2), (1, 1, -2), (2, 2, 2), (1, 2, -2), (2, 1, -2), (2, 2, -2)]


class Coded:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        self.at += count
        assert self.at <= len(self.data)
        return self.data[self.at - count : self.at]

    def numbers(self, count: int, size: int) -> np.ndarray:
        planes = np.frombuffer(self.take(count * size), np.uint8).reshape(size, count).astype(np.int64)
        unsigned = sum(plane << (8 * k) for k, plane in enumerate(planes))
        return (unsigned >> 1) ^ -(unsigned & 1)


def decoded(document: dict, binary: bytes) -> bytes:
    """The buffer that the views of ``document`` are views of."""
    surfaces, follows = {}, {}
    for mesh in document["meshes"]:
        (primitive,) = mesh["primitives"]
        count = document["accessors"][primitive["attributes"]["POSITION"]]["count"]
        surfaces.setdefault(primitive["indices"], count)
        for each in (primitive["attributes"], *primitive.get("targets", [])):
            for accessor in each.values():
                follows.setdefault(accessor, primitive["indices"])
    coded, parents = Coded(binary), {}
    whole = bytearray(document["buffers"][1]["byteLength"])
    for index, accessor in enumerate(document["accessors"]):
        view = document["bufferViews"][accessor["bufferView"]]
        size, columns = SIZE[accessor["componentType"]], COLUMNS[accessor["type"]]
        if index in surfaces:
            triangles, parents[index] = strips(coded, accessor["count"] // 3, surfaces[index], size)
            data = triangles.astype(f"<u{size}").tobytes()
        elif index in follows:
            data = vertices(
                coded, accessor["count"], columns, size, view["byteStride"], parents[follows[index]]
            )
        else:
            data = coded.take(view["byteLength"])
        assert len(data) == view["byteLength"]
        whole[view["byteOffset"] : view["byteOffset"] + len(data)] = data
    assert len(binary) - coded.at < 4
    return bytes(whole)


def strips(coded: Coded, triangles: int, vertices: int, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Triangles (m, 3), and three parents of each vertex (n, 3)."""
    count, numbered = np.frombuffer(coded.take(8), "<u4").tolist()
    lengths = coded.numbers(count, 2).tolist()
    symbols = coded.take(triangles + 2 * count)
    numbers = iter(np.cumsum(coded.numbers(numbered, size)) % (1 << (8 * size)))
    stood, before, last, parents, found = [], [], {}, [], []
    for length in lengths:
        start = len(stood)
        for place in range(length):
            at = start + place
            if symbols[at] == 0:
                vertex = len(parents)
                parents.append(
                    [stood[at - back] for back in ((1, 2, 3) if place > 2 else (1, 1, 1))]
                    if at
                    else [0, 0, 0]
                )
            elif symbols[at] <= len(PLACES):
                occurrences, back, further = PLACES[symbols[at] - 1]
                there = at - back
                for _ in range(occurrences):
                    there = before[there]
                vertex = stood[there + further]
            else:
                vertex = int(next(numbers))
            stood.append(vertex)
            before.append(last.get(vertex))
            last[vertex] = at
            if place > 1:
                a, b = stood[at - 2 : at] if place % 2 == 0 else stood[at - 2 : at][::-1]
                found.append((a, b, vertex))
    parents += [[v - 1] * 3 for v in range(len(parents), vertices)]
    return np.array(found, dtype=np.int64).reshape(-1, 3), np.array(parents, dtype=np.int64).reshape(-1, 3)


def vertices(coded: Coded, count: int, columns: int, size: int, stride: int, parents: np.ndarray) -> bytes:
    off = coded.numbers(count * columns, size).reshape(columns, count).T
    rows = off.tolist()
    for row, (first, second, third) in zip(rows[1:], parents[1:].tolist(), strict=True):
        for k in range(columns):
            row[k] += rows[first][k] + rows[second][k] - rows[third][k]
    values = np.array(rows, dtype=np.int64).reshape(count, columns).astype(f"<i{size}")
    padded = np.zeros((count, stride), np.uint8)
    padded[:, : columns * size] = values.view(np.uint8).reshape(count, -1)
    return padded.tobytes()
