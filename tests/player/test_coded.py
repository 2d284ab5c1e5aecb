"""The compact, coded .glb: the player decodes it exactly, and refuses a damaged one."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.coded import CODING
from tests.export.gltf import Gltf, in_order
from tests.player.conftest import PLAYER
from tests.player.npm import node
from vertebra_viz import Case, Vertebroplasty, simulate
from vertebra_viz.export.glb import glb_bytes
from vertebra_viz.export.glb.container import VERTICES, Container
from vertebra_viz.export.glb.predicted import normals_from_positions
from vertebra_viz.export.glb.strips import strips_of

READ = """
    const { readFileSync, writeFileSync } = require("fs");
    import(process.argv[1]).then(({ readGlb }) => {
      const told = process.argv.slice(2).map((path) => {
        try {
          const { bin } = readGlb(new Uint8Array(readFileSync(path)).buffer);
          writeFileSync(`${path}.bin`, bin);
          return "read";
        } catch (error) {
          return `${error.code}: ${error.message}`;
        }
      });
      console.log(JSON.stringify(told));
    });
"""
CORRUPT = "corrupt: This case file cannot be shown: a part of it is missing."


def read_by_player(folder, *files: bytes) -> list[bytes | str]:
    """Return the player's decoded buffer for each file, or its error."""
    paths = [folder / f"{i}.glb" for i in range(len(files))]
    for path, data in zip(paths, files, strict=True):
        path.write_bytes(data)
    told = json.loads(node(READ, (PLAYER / "src/core/glb.js").as_uri(), *paths))
    return [
        path.with_suffix(".glb.bin").read_bytes() if line == "read" else line
        for path, line in zip(paths, told, strict=True)
    ]


def packed(triangles, *arrays: np.ndarray) -> bytes:
    """A coded file of one surface, whose vertices have those arrays."""
    file = Container(coded=True)
    corners = np.array(triangles, dtype=np.int32).reshape(-1, 3)
    strips = strips_of(corners, len(arrays[0]))
    indices = file.add_strips(strips)
    positions, *others = (each[strips.vertices] for each in arrays)
    number = np.argsort(strips.vertices)
    facing = normals_from_positions(positions, number[corners])
    attributes = {"POSITION": file.add(positions, target=VERTICES, strips=strips)}
    for k, each in enumerate(others):
        attributes[f"_{k}"] = file.add(each, target=VERTICES, strips=strips)
    normals = np.clip(facing, -100, 100)  # nearly what the positions say
    attributes["NORMAL"] = file.add(normals, target=VERTICES, strips=strips, predicted=facing)
    pieces = file.finish(
        {
            "extensionsRequired": [CODING],
            "scenes": [{"extras": {"format": 2}}],
            "meshes": [{"primitives": [{"attributes": attributes, "indices": indices}]}],
        }
    )
    return b"".join(pieces)


def arrays_of(vertices: int, seed: int = 0) -> list[np.ndarray]:
    """Positions and other numbers of vertices, to the ends of what their types hold."""
    chance = np.random.default_rng(seed)
    return [
        chance.integers(np.iinfo(kind).min, np.iinfo(kind).max, (vertices, 3), kind, endpoint=True)
        for kind in (np.int16, np.int8)
    ]


def same(triangles, arrays: list[np.ndarray], data: bytes) -> None:
    """Check that every triangle is there, with its orientation and the values of its corners."""
    file = Gltf.read(data)
    (mesh,) = file.document["meshes"]
    (primitive,) = mesh["primitives"]
    there = [file.array(each) for each in primitive["attributes"].values()]
    order = strips_of(np.array(triangles, dtype=np.int32).reshape(-1, 3), len(arrays[0])).vertices
    assert sorted(order) == list(range(len(arrays[0])))
    for found, wanted in zip(there, arrays, strict=False):  # the normals last
        np.testing.assert_array_equal(found, wanted[order])
    found = order[file.array(primitive["indices"]).reshape(-1, 3)]
    np.testing.assert_array_equal(in_order(found), in_order(np.array(triangles).reshape(-1, 3)))


SURFACES = {
    "two triangles": ([[0, 1, 2], [2, 1, 3]], 4),
    "an edge run the same way twice": ([[0, 1, 2], [0, 1, 3]], 4),
    "three at an edge": ([[0, 1, 2], [0, 1, 3], [0, 1, 4]], 5),
    "two apart": ([[0, 1, 2], [3, 4, 5]], 6),
    "two at a corner": ([[0, 1, 2], [2, 3, 4]], 5),
    "the same twice": ([[0, 1, 2], [1, 2, 0]], 3),
    "both sides of one": ([[0, 1, 2], [2, 1, 0]], 3),
    "a vertex of no triangle": ([[1, 2, 4]], 6),
    "no triangle": ([], 2),
    "a closed one": ([[0, 2, 1], [0, 1, 3], [1, 2, 3], [2, 0, 3]], 4),
    "a fan": ([[0, k, k + 1] for k in range(1, 40)], 41),
    "more than short numbers tell": ([[k, k + 1, 70_000 - k] for k in range(0, 30_000, 999)], 70_001),
}


def test_every_surface_comes_back_and_the_player_reads_the_very_same(tmp_path):
    files = {}
    for name, (triangles, vertices) in SURFACES.items():
        arrays = arrays_of(vertices)
        files[name] = packed(triangles, *arrays)
        if vertices < 1000:
            same(triangles, arrays, files[name])
    for name, read in zip(files, read_by_player(tmp_path, *files.values()), strict=True):
        assert read == Gltf.read(files[name]).binary, name


@given(
    st.lists(st.lists(st.integers(0, 11), min_size=3, max_size=3, unique=True), max_size=40),
    st.integers(0, 2**32 - 1),
)
@settings(max_examples=60, deadline=None)
def test_any_triangles_come_back(triangles, seed):
    arrays = arrays_of(12, seed)
    same(triangles, arrays, packed(triangles, *arrays))


def test_the_player_reads_whole_cases(default_run, tmp_path):
    leaking = simulate(Case(treatment=Vertebroplasty(cement_volume_ml=5.0)))
    files = [glb_bytes(run) for run in (default_run, leaking)]
    assert read_by_player(tmp_path, *files) == [Gltf.read(data).binary for data in files]


def bare(document: dict, binary: bytes) -> bytes:
    """A .glb of those chunks."""
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    chunks = [(b"JSON", text), (b"BIN\0", binary)]
    body = b"".join(len(data).to_bytes(4, "little") + kind + data for kind, data in chunks)
    return b"glTF" + (2).to_bytes(4, "little") + (12 + len(body)).to_bytes(4, "little") + body


@pytest.fixture(scope="module")
def small():
    """Document and binary chunk of a small coded file."""
    triangles, vertices = SURFACES["a fan"]
    data = packed(triangles, *arrays_of(vertices))
    length = int.from_bytes(data[12:16], "little")
    return json.loads(data[20 : 20 + length]), data[28 + length :]


LENGTHS = (
    (b"\xfe", b"\xff"),
    (b"\xff\xfe", b"\xff\xff"),
)  # the longest; and by turns one with a sign, so that they cancel out


def test_damage_ends_in_one_line_and_costs_nothing(small, tmp_path):
    document, binary = small
    assert len(read_by_player(tmp_path, bare(document, binary))[0]) == document["buffers"][1]["byteLength"]
    damaged = [(document, part) for part in (b"", binary[:20], binary[:-8], binary + bytes(4))]
    for at, value in (
        (0, 255),
        (3, 255),
        (4, 255),
        (7, 255),
        (8, 255),
    ):  # so many strips, so many numbers, so long
        damaged.append((document, binary[:at] + bytes([value]) + binary[at + 1 :]))
    damaged += [(document, binary[:8] + bytes(len(binary) - 8))]  # strips without length
    many = 100_000  # a reader that only counts in the end is at it for minutes
    for low, high in LENGTHS:
        lengths = low * (many // len(low)) + high * (many // len(high))
        symbols = bytes([0]) + bytes([9]) * (2 * many + 63)  # one new vertex, and it again and again
        damaged.append((document, many.to_bytes(4, "little") + bytes(4) + lengths + symbols))

    def changed(kind: str, index: int, **values) -> dict:
        other = json.loads(json.dumps(document))
        other[kind][index] |= values
        return other

    damaged += [
        (changed(kind, index, **values), binary)
        for kind, index, values in (
            ("buffers", 1, {"byteLength": 2**40}),
            ("buffers", 1, {"byteLength": 4}),
            ("buffers", 1, {"byteLength": "many"}),
            ("accessors", 0, {"count": 2**31}),
            ("accessors", 0, {"count": 3.5}),
            ("accessors", 1, {"count": 40}),
            ("accessors", 1, {"count": -1}),
            ("accessors", 1, {"type": "MAT4"}),
            ("accessors", 1, {"componentType": 1}),
            ("bufferViews", 1, {"byteOffset": 1}),
            ("bufferViews", 1, {"byteOffset": 2**30}),
            ("bufferViews", 1, {"byteLength": 2**30}),
            ("bufferViews", 1, {"byteStride": 0}),
            ("meshes", 0, {"primitives": []}),
        )
    ]
    empty = {"bufferView": 0, "componentType": 5123, "count": 0, "type": "SCALAR"}
    crowd = [{"primitives": [{"attributes": {"POSITION": 1}, "indices": 2 + k}]} for k in range(40)]
    damaged.append(
        ({**document, "meshes": crowd, "accessors": document["accessors"][:2] + [empty] * 40}, binary)
    )
    damaged.append(({**document, "accessors": document["accessors"][::-1]}, binary))
    damaged.append(({**document, "accessors": None}, binary))
    told = read_by_player(tmp_path, *(bare(*each) for each in damaged))
    assert told == [CORRUPT] * len(damaged)


def test_whatever_bytes_there_are_no_index_points_outside(small, tmp_path):
    document, binary = small
    chance = np.random.default_rng(7)
    files = []
    for _ in range(60):
        bytes_ = np.frombuffer(binary, np.uint8).copy()
        bytes_[chance.integers(8, 200, 3)] = chance.integers(0, 12, 3)
        files.append(bare(document, bytes_.tobytes()))
    vertices = document["accessors"][1]["count"]
    end = document["bufferViews"][0]["byteLength"]
    for read in read_by_player(tmp_path, *files):
        assert read == CORRUPT or np.frombuffer(read[:end], np.uint16).max() < vertices
