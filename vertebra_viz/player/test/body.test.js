/** The opening shot's file: a person and the vertebrae of its spine, whole, in a case's world. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { PlayerError } from "../src/core/errors.js";
import { LEVELS, OUTLINE } from "../src/three/body/outline.js";
import { joined, readBody } from "../src/three/body/surfaces.js";

const file = readFileSync(new URL("../opening/standing.bin", import.meta.url));
const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
const { levels, person, bones } = readBody(buffer);

test("it is small, and has all levels from T4 to L5", () => {
  assert.ok(gzipSync(file, { level: 9 }).length <= 80_000);
  assert.deepEqual([...bones.keys()], Object.keys(LEVELS));
  assert.deepEqual(Object.keys(levels), Object.keys(LEVELS));
  assert.equal(bones.size, 14);
});

test("every surface is closed, and alike on both sides", () => {
  for (const { points, triangles } of [person, ...bones.values()]) {
    const met = new Map();
    for (let i = 0; i < triangles.length; i += 3) {
      for (let k = 0; k < 3; k += 1) {
        const [a, b] = [triangles[i + k], triangles[i + ((k + 1) % 3)]];
        const edge = `${Math.min(a, b)} ${Math.max(a, b)}`;
        met.set(edge, (met.get(edge) ?? 0) + (a < b ? 1 : -1));
      }
    }
    assert.ok([...met.values()].every((sum) => sum === 0)); // each edge as often one way as the other
    const across = points.filter((_, i) => i % 3 === 0);
    assert.equal(Math.max(...across), -Math.min(...across));
  }
});

test("the person stands on the floor, and the spine is inside of it, head above feet", () => {
  const up = person.points.filter((_, i) => i % 3 === 2);
  assert.ok(Math.abs(Math.min(...up)) < 25 && Math.max(...up) > 1650 && Math.max(...up) < 1800);
  const heights = Object.values(levels).map(([, height]) => height);
  assert.deepEqual(heights, [...heights].sort((a, b) => b - a));
  assert.ok(OUTLINE.startsWith("M") && OUTLINE.endsWith("Z"));
});

test("the case's level has its middle where the case has it, upright", () => {
  const mesh = /** @type {any} */ (bones.get("L1"));
  const { position, mark } = joined([{ mesh, place: levels.L1, mark: 1 }], levels.L1).attributes;
  for (let i = 0; i < position.count; i += 97) {
    const [x, y, z] = mesh.points.subarray(3 * i, 3 * i + 3);
    const there = [position.getX(i), position.getY(i), position.getZ(i)];
    for (const [k, value] of [-x, z, y].entries()) assert.ok(Math.abs(there[k] - value) < 1e-3);
    assert.equal(mark.getX(i), 1);
  }
});

test("a file that is not whole is refused", () => {
  assert.throws(() => readBody(buffer.slice(0, 9000)), PlayerError);
  assert.throws(() => readBody(new ArrayBuffer(2)), PlayerError);
});
