"""The bone in the highest quality tier, compared with the triangles that are measured."""

import base64
import json

import numpy as np
import pytest

from tests.player.npm import needs_npm, node

pytestmark = needs_npm

MOST_MM = 0.05  # that the picture may be off what is measured
PER_PIXEL_MM = 1 / 35  # as near as hands go, in a window of 1180 × 820

# of each stage's end: where the drawn vertices are, and the triangles as measured and as drawn
SCRIPT = """
(async () => {
  const from = (name) => import(`./src/${name}.js`);
  const [{ Clip }, { Part, readParts }, { rounded }] = await Promise.all(["core/clip", "three/parts", "three/rounded"].map(from));
  const file = require("fs").readFileSync(process.argv[1]);
  const clip = Clip.fromBuffer(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const bone = (await readParts(clip)).get("bone");
  const geometry = rounded(bone.geometry, bone.toWorld.elements[0]);
  const drawn = new Part("bone", "", "bone", geometry, bone.toWorld);
  const text = (array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString("base64");
  console.log(JSON.stringify({
    measured: bone.geometry.attributes.position.count,
    split: bone.geometry.index.count / 3,
    index: text(geometry.index.array),
    moments: clip.stages.map(({ end_s }) => text(drawn.positions(clip.weights("bone", end_s)))),
    still: clip.stages.map(({ end_s }) => text(bone.positions(clip.weights("bone", end_s)))),
  }));
})();
"""


def array(text, kind):
    numbers = np.frombuffer(base64.b64decode(text), kind).reshape(-1, 3)
    return numbers.astype(np.int64) if kind == "<u4" else numbers


@pytest.fixture(scope="module")
def bone(default_glb):
    told = json.loads(node(SCRIPT, default_glb))
    index = array(told["index"], "<u4")
    return {
        "measured": told["measured"],
        "coarse": index[: told["split"]],
        "fine": index[told["split"] :],
        "moments": [array(text, "<f4") for text in told["moments"]],
        "still": [array(text, "<f4") for text in told["still"]],
    }


def edges(triangles):
    return np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])


def ends_of_middles(bone):
    """Of each added vertex, the two measured ones between which it is drawn (n, 2): they are numbered as edges come."""
    coarse = bone["coarse"][:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2)
    coarse = coarse[coarse[:, 0] < coarse[:, 1]]
    kept = np.sort(edges(bone["fine"]), axis=1)
    return coarse[~np.isin(coarse @ [1 << 32, 1], kept @ [1 << 32, 1])]


def test_measured_vertices_stay_and_the_drawn_surface_keeps_near_them(bone):
    ends = ends_of_middles(bone)
    assert len(ends) == len(bone["moments"][0]) - bone["measured"] > 1000
    a, b = ends.T
    for drawn, still in zip(bone["moments"], bone["still"], strict=True):
        np.testing.assert_array_equal(drawn[: bone["measured"]], still)
        # a point of a piece of a triangle is raised by no more than the middles at its corners
        raised = np.linalg.norm(drawn[bone["measured"] :] - (drawn[a] + drawn[b]) / 2, axis=1)
        assert raised.max() <= MOST_MM


def test_nothing_tears(bone):
    sides = edges(bone["fine"]).astype(np.int64)
    there, back = (np.sort(each @ [1 << 32, 1]) for each in (sides, sides[:, ::-1]))
    assert (np.diff(there) > 0).all()
    np.testing.assert_array_equal(there, back)


def bends_px(points, triangles, towards):
    """Return the deviation of each corner of the silhouette from a round one, px; without overlapping turns."""
    corners = points[triangles]
    faces = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]) @ towards > 0
    sides = edges(triangles)
    order = np.lexsort(np.sort(sides, axis=1).T)
    first, second = order[::2], order[1::2]
    here = np.tile(faces, 3)
    outline = sides[first[here[first] != here[second]]]
    across = np.cross(towards, [0.0, 0.0, 1.0] if abs(towards[2]) < 0.9 else [1.0, 0.0, 0.0])
    plane = points @ np.stack([across, np.cross(towards, across)], axis=1)
    both = np.concatenate([outline, outline[:, ::-1]])
    both = both[np.argsort(both[:, 0], kind="stable")]
    spots, begins, counts = np.unique(both[:, 0], return_index=True, return_counts=True)
    spots, begins = spots[counts == 2], begins[counts == 2]
    before = plane[spots] - plane[both[begins, 1]]
    after = plane[both[begins + 1, 1]] - plane[spots]
    turn = np.abs(
        np.arctan2(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0], (before * after).sum(axis=1))
    )
    shorter = np.minimum(np.linalg.norm(before, axis=1), np.linalg.norm(after, axis=1)) / PER_PIXEL_MM
    seen = (turn < 1.0) & (shorter > 1.0)
    return (shorter * turn / 8)[seen]


def test_corners_of_the_silhouette_are_smaller_than_half_a_pixel(bone):
    sides = [
        np.array(side) / np.linalg.norm(side) for side in ([1, 0.01, 0.02], [0.01, 0.02, 1], [0.7, 0.4, 0.6])
    ]
    of = {
        name: np.concatenate([bends_px(bone["moments"][1].astype(float), bone[name], side) for side in sides])
        for name in ("coarse", "fine")
    }
    assert np.mean(of["coarse"] > 0.5) > 0.15
    assert np.mean(of["fine"] > 0.5) < 0.05
