// Targets as the graphics card reads them: the file's own numbers, vertex by vertex, and where three.js would have sorted them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute, Matrix4, Vector3 } from "three";
import { Part } from "../src/three/parts.js";
import { Targets, canBeDrawn } from "../src/three/targets.js";

/** Numbers that differ, the same each time. @param {number} count @param {number} most */
function numbers(count, most) {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (1103515245 * state + 12345) % 2147483648;
    return (state % (2 * most + 1)) - most;
  });
}

/** @param {any} Kind @param {number} vertices @param {number} most @param {boolean} [padded] as the file has them */
function attribute(Kind, vertices, most, padded = true) {
  const array = new Kind(numbers((padded ? 4 : 3) * vertices, most));
  if (!padded) return new BufferAttribute(array, 3);
  return new InterleavedBufferAttribute(new InterleavedBuffer(array, 4), 3, 0);
}

/** @param {any} Kind @param {number} vertices @param {number} targets @param {boolean} padded */
function surface(Kind, vertices, targets, padded) {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", attribute(Kind, vertices, 30000, padded));
  geometry.morphAttributes.position = Array.from({ length: targets }, (_, j) => attribute(Kind, vertices, 40 * (j + 2), padded));
  geometry.morphTargetsRelative = true;
  return geometry;
}

test("every vertex of every target is where the shader looks for it", () => {
  for (const [Kind, vertices, padded] of /** @type {[any, number, boolean][]} */ ([[Int16Array, 5, true], [Int16Array, 5000, true], [Int16Array, 7, false], [Float32Array, 2049, false]])) {
    const geometry = surface(Kind, vertices, 3, padded);
    const { uniforms, defines } = new Targets(geometry, [1, 2, 3]);
    const { data, width, height, depth } = uniforms.uMoves.value.image;
    assert.equal(uniforms.uTargets.value, depth);
    assert.ok(width <= 2048 && data.constructor === Kind && Boolean(defines.FRACTIONS) === (Kind === Float32Array));
    geometry.morphAttributes.position?.forEach((target, layer) => {
      for (let i = 0; i < vertices; i += 1) {
        const at = 4 * ((layer * height + Math.floor(i / width)) * width + (i % width));
        assert.deepEqual([...data.subarray(at, at + 3)], [target.getX(i), target.getY(i), target.getZ(i)]);
      }
    });
  }
});

test("surfaces are sorted by the middle that three.js finds itself", () => {
  for (const targets of [0, 1, 4]) {
    const geometry = surface(Int16Array, 50, targets, true);
    const { geometry: drawn } = new Targets(geometry, []);
    for (const each of [drawn, geometry]) each.computeBoundingSphere();
    assert.deepEqual(drawn.boundingSphere?.center, geometry.boundingSphere?.center);
  }
});

test("a program has room for so many targets, and for more where a surface has more", () => {
  const rooms = [0, 3, 16, 17].map((count) => new Targets(surface(Int16Array, 3, count, true), []).defines.ROOM);
  assert.deepEqual(rooms, [16, 16, 16, 32]);
});

test("targets of a kind that no file of ours has cannot be drawn", () => {
  const targets = (/** @type {any} */ Kind) => surface(Kind, 3, 1, true).morphAttributes.position ?? [];
  for (const Kind of [Int8Array, Int16Array, Float32Array]) assert.ok(canBeDrawn(targets(Kind)));
  assert.ok(canBeDrawn([]));
  assert.ok(!canBeDrawn(targets(Uint16Array)));
  assert.ok(!canBeDrawn([...targets(Int16Array), attribute(Int8Array, 3, 9)]));
});

test("positions and middles are those of the vertices, moved by the weights", () => {
  const geometry = surface(Int16Array, 40, 2, true);
  const toWorld = new Matrix4().makeScale(0.01, 0.01, 0.01).setPosition(3, -2, 40);
  const part = new Part("bone", "", "bone", geometry, toWorld);
  const weights = [0.25, 0];
  const at = part.positions(weights);
  const spot = new Vector3();
  const moved = new Vector3();
  const sum = new Vector3();
  for (let i = 0; i < 40; i += 1) {
    spot.fromBufferAttribute(geometry.attributes.position, i);
    spot.addScaledVector(moved.fromBufferAttribute(/** @type {any} */ (geometry.morphAttributes.position)[0], i), weights[0]).applyMatrix4(toWorld);
    assert.deepEqual([...at.subarray(3 * i, 3 * i + 3)], [...new Float32Array(spot.toArray())]);
    sum.add(spot);
  }
  const { base, deltas } = part.middle([...Array(40).keys()]);
  assert.equal(deltas.length, 2);
  base.addScaledVector(deltas[0], weights[0]);
  assert.ok(base.distanceTo(sum.divideScalar(40)) < 1e-12);
});
