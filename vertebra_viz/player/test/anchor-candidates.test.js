// Where a label's line ends depends on a surface, and not on the order in which a file has its vertices.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BufferAttribute, BufferGeometry, Matrix4 } from "three";
import { halvesOf } from "../src/three/anchor-candidates.js";
import { Part } from "../src/three/parts.js";
import { foremost } from "../src/three/points.js";

/** Alike on both sides, with vertices in the midline; the middle of all is rounding. */
const POINTS = [-3, 1, 2, 3, 1, 2, 0, 5, 0, 0, -5, 1, -1.3, 0, 4, 1.3, 0, 4, 0, 0.1, 0.7, -2.1, 0.3, 0.9, 2.1, 0.3, 0.9];

/** @param {number} from which vertex comes first */
function turned(from) {
  return new Float32Array([...POINTS.slice(3 * from), ...POINTS.slice(0, 3 * from)].map((value, i) => (i % 3 ? value : value + 1e-7)));
}

/** @param {Float32Array} points @param {number} i */
const place = (points, i) => [...points.subarray(i, i + 3)].map((value) => value.toFixed(3));

test("of mirror images that reach as far the same one is taken, in whatever order they come", () => {
  for (let from = 0; from < POINTS.length / 3; from += 1) {
    const points = turned(from);
    assert.deepEqual(place(points, foremost(points, 0, -0.35, 1)), place(turned(0), foremost(turned(0), 0, -0.35, 1)));
    assert.equal(place(points, foremost(points, 0, -0.35, 1))[0], "-1.300");
  }
});

test("vertices in the midline belong to the same half, in whatever order they come", () => {
  for (let from = 0; from < POINTS.length / 3; from += 1) {
    const points = turned(from);
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", new BufferAttribute(points, 3));
    const halves = halvesOf(new Part("bone", "", "bone", geometry, new Matrix4()), points);
    const at = halves.map((half) => half.move().x.toFixed(3));
    assert.deepEqual(at, ["1.067", "-2.133"]);
  }
});
