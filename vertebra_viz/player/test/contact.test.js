// Cement at the endplates: on the straight line between the moments at which it was measured, and none before there is cement.

import assert from "node:assert/strict";
import { test } from "node:test";
import { measure } from "../src/core/measure.js";

const NONE = { exponents: [[]], coefficients: [0] };

/** @param {object | null | undefined} contact @returns {any} a clip with no more than is measured */
function clip(contact) {
  const landmarks = [0, 1, 2, 3, 4, 5].map((i) => [0, 10 - i, i % 2 ? -10 : 10]);
  return {
    stages: [{ name: "set", start_s: 0, end_s: 12, caption: "" }],
    extras: { contact, landmarks: { base_mm: landmarks }, canal: { depth_mm: 16, backward_mm: [] } },
    actors: new Map([["body", { volume_ml: NONE }]]),
    timeOf: (/** @type {number} */ t) => t,
    stageAt: () => ({ name: "set" }),
    landmarks: () => landmarks,
    endPlates: () => null,
    weights: () => [],
    shown: (/** @type {string} */ name, /** @type {number} */ t) => name === "body" || t > 2,
  };
}

test("contact is what was measured at a moment, and on the line between two", () => {
  const found = { times_s: [2, 4, 8], superior_mm2: [0, 10, 30], inferior_mm2: [0, 0, 8] };
  const at = (/** @type {number} */ t) => {
    const now = measure(clip(found), t);
    return [now.cement_touches_superior_mm2, now.cement_touches_inferior_mm2];
  };
  assert.deepEqual([1, 2, 3, 4, 6, 8, 11].map(at), [[0, 0], [0, 0], [5, 0], [10, 0], [20, 4], [30, 8], [30, 8]]);
});

test("a file without it, or without cement, has none", () => {
  for (const contact of [null, undefined]) {
    const now = measure(clip(contact), 6);
    assert.deepEqual([now.cement_touches_superior_mm2, now.cement_touches_inferior_mm2], [0, 0]);
  }
});
