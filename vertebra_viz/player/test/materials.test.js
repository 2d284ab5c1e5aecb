// What the materials of cement, instruments and pressed bone are told of the case.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BufferAttribute, BufferGeometry, Matrix4, Vector3 } from "three";
import { Lobes } from "../src/three/lobes.js";
import { Part } from "../src/three/parts.js";
import { toolOptions } from "../src/three/tools.js";
import { wetness } from "../src/three/wet.js";

/** @param {any} name @param {any} kind @param {number[][]} points @param {boolean} [warns] */
function part(name, kind, points, warns) {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(points.flat()), 3));
  geometry.morphAttributes.position = [new BufferAttribute(new Float32Array(3 * points.length), 3)];
  const made = new Part(name, "", kind, geometry, new Matrix4(), warns);
  made.shown = true;
  return made;
}

/** Rings of a shaft from its tip backwards. @param {Vector3} tip @param {Vector3} axis */
function shaft(tip, axis) {
  const aside = new Vector3(0, 1, 0).cross(axis).normalize();
  const across = axis.clone().cross(aside);
  return [0, 5, 60, 80].flatMap((back) =>
    Array.from({ length: 8 }, (_, i) => {
      const turn = (2 * Math.PI * i) / 8;
      return tip.clone().addScaledVector(axis, -back).addScaledVector(aside, 2 * Math.cos(turn)).addScaledVector(across, 2 * Math.sin(turn)).toArray();
    }),
  );
}

test("cement flows until it sets, and is matt before the end", () => {
  const clip = /** @type {any} */ ({ stages: [{ name: "fill", start_s: 0, end_s: 5 }, { name: "set", start_s: 5, end_s: 8 }] });
  const told = [0, 5, 6, 7, 7.5, 8].map((t) => wetness(clip, t));
  assert.deepEqual([told[0], told[1], told.at(-1)], [1, 1, 0]);
  assert.deepEqual(told, told.toSorted((a, b) => b - a));
  assert.equal(wetness(/** @type {any} */ ({ stages: [] }), 3), 1);
});

test("an instrument's axes are those it was turned about, one on either side; the shafts alone are marked", () => {
  const axis = new Vector3(-0.24, -0.25, 0.94).normalize();
  const [left, right] = [new Vector3(25, 10, -40), new Vector3(-25, 10, -40)];
  const mirrored = new Vector3(-axis.x, axis.y, axis.z);
  const options = toolOptions(part("L2/cannula", "needle", [...shaft(left, axis), ...shaft(right, mirrored)]));
  const { uTip, uAxis } = /** @type {any} */ (options?.uniforms);
  for (const [i, [tip, along]] of [[left, axis], [right, mirrored]].entries()) {
    assert.ok(uTip.value[i].distanceTo(tip) < 1e-3);
    assert.ok(uAxis.value[i].distanceTo(along) < 1e-3);
  }
  assert.deepEqual(options?.defines, { TOOL: 1, MARKED: 1 });
  const one = toolOptions(part("reamer", "needle", shaft(left, axis)));
  assert.deepEqual(one?.defines, { TOOL: 1 });
  assert.equal(/** @type {any} */ (one?.uniforms).uTip.value.length, 2);
  assert.equal(toolOptions(part("needle", "needle", shaft(left, axis), true)), undefined); // red all over
  assert.equal(toolOptions(part("implant", "implant", shaft(left, axis))), undefined);
});

test("bone beside a hollow knows how far off its wall is, while there is one", () => {
  const ends = [[0, 0, 6], [0, 0, -6], [0, 4, 0], [0, -4, 0], [3, 0, 0], [-3, 0, 0]];
  const cavity = part("cavity", "cavity", ends);
  const clip = /** @type {any} */ ({ stages: [], extras: { access: [{}] } });
  const lobes = new Lobes(cavity, clip);
  const { uHollowAt, uHollow } = lobes.uniforms;
  lobes.update();
  for (const end of ends) {
    const off = new Vector3(...end).sub(uHollowAt.value[0]).applyMatrix3(uHollow.value[0]).length();
    assert.ok(Math.abs(off - 1) < 1e-6, `${end}: ${off}`);
  }
  assert.ok(uHollow.value[1].elements.every((each) => each === 0));
  cavity.shown = false;
  lobes.update();
  assert.ok(uHollow.value[0].elements.every((each) => each === 0));
});
