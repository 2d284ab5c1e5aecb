// Grain of bone: two volumes that repeat without a seam, and shafts that shade bone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BufferAttribute, BufferGeometry, Matrix4 } from "three";
import { grainTextures } from "../src/three/grain.js";
import { Part } from "../src/three/parts.js";
import { Shafts, shaftUniforms } from "../src/three/shafts.js";

test("the volumes repeat without a seam, and are level on the whole", () => {
  for (const { image } of grainTextures()) {
    const { data, width: size } = /** @type {{data: Uint8Array, width: number}} */ (image);
    const value = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ z) => data[4 * (x + size * (y + size * z)) + 3];
    let seam = 0;
    let inside = 0;
    for (let y = 0; y < size; y += 1) {
      for (let z = 0; z < size; z += 1) {
        seam += Math.abs(value(size - 1, y, z) - value(0, y, z));
        inside += Math.abs(value(15, y, z) - value(16, y, z));
      }
    }
    assert.ok(seam < 1.25 * inside, `${seam} against ${inside}`);
    const slopes = [0, 0, 0];
    for (let i = 0; i < data.length; i += 1) if (i % 4 < 3) slopes[i % 4] += (data[i] - 128) / size ** 3;
    for (const slope of slopes) assert.ok(Math.abs(slope) < 0.05);
  }
});

test("a shaft begins at its instrument's tip, wherever it has slid, and only while that is there", () => {
  // two tubes of one instrument, each along z (to the front) from its entry, 10 mm apart
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array([5, 0, -60, 5, 0, -40, -5, 0, -60, -5, 0, -45]), 3));
  geometry.morphAttributes.position = [new BufferAttribute(new Float32Array(12).fill(0).map((_, i) => (i % 3 === 2 ? 30 : 0)), 3)];
  const needle = new Part(/** @type {any} */ ("cannula"), "", "needle", geometry, new Matrix4());
  const ways = [5, -5].map((x) => ({ entry_mm: [-x, -30, 0], direction: [0, 1, 0], radius_mm: 2 }));
  const shafts = new Shafts(new Map([[needle.name, needle]]), /** @type {any} */ ({ extras: { xray: { needles: ways } } }));
  shafts.update();
  assert.equal(shaftUniforms.uShafts.value, 0);
  needle.shown = true;
  needle.influences[0] = 0.5;
  shafts.update();
  assert.equal(shaftUniforms.uShafts.value, 2);
  const [right, left] = shaftUniforms.uShaftTip.value.map((tip) => tip.toArray().map((value) => Math.round(value) + 0));
  assert.deepEqual([right, left], [[5, 0, -25], [-5, 0, -30]]);
  assert.deepEqual(shaftUniforms.uShaftOut.value[0].toArray().map((value) => value + 0), [0, 0, -1]);
});
