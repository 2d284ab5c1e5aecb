"""An independent reader of the arrays of a compact .glb, written from the format's description, to check the writer."""

from __future__ import annotations

import numpy as np

CODING = "VERTEBRA_VIZ_coding"
SIZE = {5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4}
TYPES = {5120: np.int8, 5121: np.uint8, 5122: np.int16}
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
    """Return the decoded buffer to which the views of ``document`` refer."""
    surfaces, follows = {}, {}
    for mesh in document["meshes"]:
        (primitive,) = mesh["primitives"]
        count = document["accessors"][primitive["attributes"]["POSITION"]]["count"]
        surfaces.setdefault(primitive["indices"], count)
        for name, accessor in primitive["attributes"].items():
            follows.setdefault(accessor, (primitive["indices"], name, primitive["attributes"]["POSITION"]))
        for each in primitive.get("targets", []):
            for accessor in each.values():
                follows.setdefault(accessor, (primitive["indices"], "", primitive["attributes"]["POSITION"]))
    coded, parents, triangles, read = Coded(binary), {}, {}, {}
    whole = bytearray(document["buffers"][1]["byteLength"])
    order = sorted(range(len(document["accessors"])), key=lambda index: index in follows)  # vertices' last
    for index in order:
        accessor = document["accessors"][index]
        view = document["bufferViews"][accessor["bufferView"]]
        size, columns = SIZE[accessor["componentType"]], COLUMNS[accessor["type"]]
        if index in surfaces:
            triangles[index], parents[index] = strips(coded, accessor["count"] // 3, surfaces[index], size)
            data = triangles[index].astype(f"<u{size}").tobytes()
        elif index in follows:
            indices, name, positions = follows[index]
            off = coded.numbers(accessor["count"] * columns, size).reshape(columns, -1).T
            said = accessor.get("extensions", {}).get(CODING, {})
            if "affine" in said:
                rows = off + moves(read[positions], said["affine"])
            elif name == "NORMAL":
                rows = off + normals(read[positions], triangles[indices])
            else:
                rows = vertices(off, parents[indices], size)
            read[index] = rows.astype(TYPES[accessor["componentType"]])
            padded = np.zeros((accessor["count"], view["byteStride"]), np.uint8)
            padded[:, : columns * size] = read[index].view(np.uint8).reshape(accessor["count"], -1)
            data = padded.tobytes()
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


def vertices(off: np.ndarray, parents: np.ndarray, size: int) -> np.ndarray:
    """Return rows that are predicted from three earlier rows."""
    rows, end = off.tolist(), 1 << (8 * size)
    for at, row in enumerate(rows[1:], start=1):
        first, second, third = (rows[parent] for parent in parents[at])
        row[:] = [(off + a + b - c) % end for off, a, b, c in zip(row, first, second, third, strict=True)]
    return np.array(rows, dtype=np.int64).reshape(off.shape)


def moves(positions: np.ndarray, affine: list[float]) -> np.ndarray:
    """Return integer displacements that are predicted by an affine function of the positions."""
    x, y, z = positions.T.astype(float)
    return np.stack(
        [np.floor(a * x + b * y + c * z + d + 0.5) for a, b, c, d in np.reshape(affine, (3, 4))], 1
    ).astype(int)


def normals(positions: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Return normals that are predicted from integer positions; 127 is 1.0."""
    a, b, c = positions[triangles].astype(np.int64).transpose(1, 0, 2)
    facing, total = np.cross(b - a, c - a), np.zeros((len(positions), 3), np.int64)
    for corner in triangles.T:
        np.add.at(total, corner, facing)
    x, y, z = total.T.astype(float)
    length = np.maximum(np.sqrt(x * x + y * y + z * z), 1.0)
    return np.floor(127 * (np.stack([x, y, z], 1) / length[:, None]) + 0.5).astype(np.int64)
