"""The case inside a page: shorter than the .glb, and the same .glb, byte by byte, once the player has read it."""

import gzip
import json

import numpy as np
import pytest

from tests.export.gltf import Gltf
from tests.player.conftest import PLAYER
from tests.player.npm import node
from vertebra_viz import Case, Vertebroplasty, simulate
from vertebra_viz.export.glb import compress, glb_bytes
from vertebra_viz.export.glb.compression import AS_IS
from vertebra_viz.export.glb.traversal import traverse

UNPACK = """
    const { readFileSync, writeFileSync } = require("fs");
    import(process.argv[1]).then(({ plainGlb }) => {
      const told = process.argv.slice(2).map((path) => {
        const { buffer } = new Uint8Array(readFileSync(path));
        try {
          writeFileSync(`${path}.glb`, new Uint8Array(plainGlb(buffer)));
          return "read";
        } catch (error) {
          return error.code;
        }
      });
      console.log(JSON.stringify(told));
    });
"""


@pytest.fixture(scope="module")
def traversed(default_run) -> bytes:
    """The default case as it is compressed."""
    return glb_bytes(default_run, traversed=True)


def unpacked(folder, *files: bytes) -> list[bytes | str]:
    """What the player makes of each file, or the code of its error."""
    paths = [folder / f"{i}.case" for i in range(len(files))]
    for path, data in zip(paths, files, strict=True):
        path.write_bytes(data)
    told = json.loads(node(UNPACK, (PLAYER / "src/core/compressed.js").as_uri(), *paths))
    return [
        path.with_suffix(".case.glb").read_bytes() if code == "read" else code
        for path, code in zip(paths, told, strict=True)
    ]


def bare(document: dict, binary: bytes) -> bytes:
    """A .glb of those chunks."""
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    chunks = [(b"JSON", text), (b"BIN\0", binary)]
    body = b"".join(len(data).to_bytes(4, "little") + kind + data for kind, data in chunks)
    return b"glTF" + (2).to_bytes(4, "little") + (12 + len(body)).to_bytes(4, "little") + body


def three_at_an_edge() -> bytes:
    """Three triangles that share one edge, which no traversal tells."""
    corners = np.array([[0, 1, 2], [0, 1, 3], [0, 1, 4]], np.uint16).tobytes()
    points = np.pad(np.arange(15, dtype=np.int16).reshape(5, 3), ((0, 0), (0, 1))).tobytes()
    return bare(
        {
            "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1}]}],
            "accessors": [
                {"bufferView": 0, "componentType": 5122, "count": 5, "type": "VEC3"},
                {"bufferView": 1, "componentType": 5123, "count": 9, "type": "SCALAR"},
            ],
            "bufferViews": [
                {"byteOffset": 0, "byteLength": 40, "byteStride": 8},
                {"byteOffset": 40, "byteLength": 18},
            ],
        },
        points + corners + bytes(2),
    )


def test_the_player_reads_the_very_glb_and_refuses_what_is_not_whole(traversed, tmp_path):
    leaking = simulate(Case(treatment=Vertebroplasty(cement_volume_ml=5.0)))
    files = [traversed, glb_bytes(leaking, traversed=True), three_at_an_edge()]
    packed = [compress(data) for data in files]
    assert unpacked(tmp_path, *packed, files[0]) == [*files, files[0]]  # a plain file stays what it is
    broken = [packed[0][:-1], packed[0][:30_000], packed[0] + b"\0"]
    assert unpacked(tmp_path, *broken) == ["corrupt"] * len(broken)


def test_each_surface_of_a_usual_case_is_traversed(traversed):
    file = Gltf.read(traversed)
    for mesh in file.document["meshes"]:
        (primitive,) = mesh["primitives"]
        corners = file.array(primitive["indices"]).reshape(-1, 3)
        count = file.document["accessors"][primitive["attributes"]["POSITION"]]["count"]
        found = traverse(corners, count)
        assert found is not None, mesh["name"]
        np.testing.assert_array_equal(found.vertices, np.arange(count))
        np.testing.assert_array_equal(found.triangles, corners)


def test_both_orders_hold_the_same_triangles(default_glb, traversed):
    layers, met = Gltf.read(default_glb.read_bytes()), Gltf.read(traversed)
    for mesh in layers.document["meshes"]:
        found = [triangles(file, mesh["name"]) for file in (layers, met)]
        np.testing.assert_array_equal(*found, err_msg=mesh["name"])


def triangles(file: Gltf, name: str) -> np.ndarray:
    """Each triangle by all that its corners have, the least corner first, and all of them sorted."""
    primitive = file.primitive(name)
    columns = [primitive["attributes"], *primitive.get("targets", [])]
    rows = np.hstack([file.array(each) for held in columns for each in held.values()])
    distinct, number = np.unique(rows, axis=0, return_inverse=True)
    corners = number.ravel()[file.array(primitive["indices"]).reshape(-1, 3)]
    first = corners.argmin(axis=1)
    turned = np.stack([corners[np.arange(len(corners)), (first + k) % 3] for k in range(3)], axis=1)
    return distinct[turned[np.lexsort(turned.T)]]


def test_a_case_takes_well_under_half_the_bytes(default_glb, traversed):
    short, long = (len(gzip.compress(data, 9)) for data in (compress(traversed), default_glb.read_bytes()))
    assert short <= 0.5 * long


@pytest.mark.parametrize(
    ("triangles", "vertices"),
    [([[0, 1, 2], [0, 1, 3]], 4), ([[0, 1, 2]], 4)],
    ids=["an edge run the same way twice", "a vertex of no triangle"],
)
def test_what_no_traversal_tells_is_carried_as_it_is(triangles, vertices):
    assert traverse(np.array(triangles), vertices) is None
    assert AS_IS in compress(three_at_an_edge())
