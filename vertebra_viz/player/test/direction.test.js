// How stages are seen is a function of time alone: without jumps, the same whichever way time came there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DIRECTIONS, EASE_S } from "../src/generated/directions.js";
import { STAGES } from "../src/generated/stages.js";
import { directionOf, lookOf, shotAt, standpointOf } from "../src/three/direction.js";
import { Framing, towards } from "../src/three/frame.js";
import { between } from "../src/three/standpoint.js";
import { Vector3 } from "three";

const names = STAGES;
const stages = names.map((name, i) => ({ name, start_s: 3 * i, end_s: 3 * (i + 1), caption: "" }));
const BOX = /** @type {[number, number, number][]} */ ([[-30, -50, -20], [30, 20, 15]]);
const frame = new Framing(
  /** @type {any} */ ({ points: new Float32Array([-30, -20, -50, 30, 15, 20]), low: new Vector3(-30, -20, -50), high: new Vector3(30, 15, 20) }),
  { body_centre_mm: [0, 0, 0], entry_mm: null, needle: null, subjects: { bones: BOX, stack: BOX, bodies: [[-20, -15, -12], [20, 15, 12]] } },
);
/** @param {number} t @param {boolean} [still] */
const shot = (t, still = false) => shotAt(stages, Math.max(0, Math.ceil(t / 3) - 1), t, still);

/** The eye, world mm. @param {number} t */
function eye(t) {
  const { target, distance, ...stand } = standpointOf(shot(t), frame, (at, target, points) => frame.distance(at, target, 0.13, 0.1, points));
  return towards(stand).multiplyScalar(distance).add(target);
}

test("the camera never jumps, and stands still once a stage's direction is reached", () => {
  const step = 1 / 60;
  for (let t = step; t < 3 * stages.length; t += step) {
    const moved = eye(t).distanceTo(eye(t - step));
    assert.ok(moved < 16, `${moved} mm at ${t} s`); // of some 400 to what is looked at
    const into = t % 3;
    if (into - step > EASE_S) assert.equal(moved, 0);
  }
});

test("what opens does so little by little, and out of whole bone", () => {
  /** @param {number} t how far it is open, and how it is drawn */
  const look = (t) => lookOf(shot(t));
  for (let t = 1 / 60; t < 3 * stages.length; t += 1 / 60) {
    const [before, after] = [look(t - 1 / 60), look(t)];
    // of two styles that follow each other at least one is drawn as whole bone
    if (before.style !== after.style) for (const each of [before, after]) assert.ok(each.style === "bone" || each.closed > 0.9, `${t} s`);
    else assert.ok(Math.abs(before.closed - after.closed) < 0.08, `${t} s`);
    assert.ok(Math.abs(before.lit - after.lit) < 0.05, `${t} s`);
  }
  for (const { name, end_s } of stages) assert.deepEqual(look(end_s), { style: DIRECTIONS[name].style, closed: 0, lit: DIRECTIONS[name].lit });
});

test("where nothing is to move, each stage is seen as its own from its first moment on", () => {
  for (const { start_s, end_s } of stages) assert.deepEqual(shot(start_s + 0.01, true), { ...shot(end_s), from: shot(end_s).to });
});

test("a file says how its stages are seen; one of an earlier version is seen as the catalogue says", () => {
  const own = { ...directionOf(stages[3]), azimuth_deg: -54 };
  assert.equal(directionOf({ ...stages[3], direction: own }), own);
  assert.equal(directionOf(stages[3]).style, DIRECTIONS.access.style);
  assert.equal(directionOf(/** @type {any} */ ({ ...stages[3], name: "unheard-of" })).style, "bone");
  const old = new Framing(/** @type {any} */ ({ points: [], low: new Vector3(-1, -1, -1), high: new Vector3(1, 1, 1) }), { body_centre_mm: [1, 2, 3], entry_mm: null, needle: null });
  assert.deepEqual(old.subject("bodies").middle, new Vector3(-1, 3, 2));
  assert.equal(old.subject("bones").middle, old.centre);
});

test("a camera goes the short way round", () => {
  const at = (/** @type {number} */ azimuth_deg, distance = 100) => ({ azimuth_deg, elevation_deg: 0, distance, target: new Vector3() });
  assert.equal(between(at(170), at(-170), 0.5).azimuth_deg, 180);
  assert.equal(between(at(0, 100), at(0, 400), 0.5).distance, 200);
});

test("a direction of a file that makes no sense is the catalogue's", () => {
  const said = directionOf({ ...stages[0] });
  const told = { ...said, nearer: 1.5 };
  assert.equal(directionOf({ ...stages[0], direction: told }), told);
  const wrong = [5, null, {}, { style: "sparkle" }, { view: "nowhere" }, { azimuth_deg: "x" }, { nearer: 0 }, { lit: NaN }, { ghosted: null }];
  for (const each of wrong) {
    const direction = /** @type {any} */ (typeof each === "object" && each && Object.keys(each).length ? { ...told, ...each } : each);
    assert.equal(directionOf({ ...stages[0], direction }), said, JSON.stringify(each));
  }
});
