// Tiers of quality: what slow and quick pictures do to them, and that rest gets the best.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Quality, TIERS } from "../src/three/quality.js";

/** A place to remember in. */
const store = (/** @type {Record<string, string>} */ kept = {}) => ({
  kept,
  getItem: (/** @type {string} */ key) => kept[key] ?? null,
  setItem: (/** @type {string} */ key, /** @type {string} */ value) => void (kept[key] = value),
});

/** Draws pictures, `gap` milliseconds apart. @returns {number} the tier of the last one */
function move(/** @type {Quality} */ quality, /** @type {number} */ gap, /** @type {number} */ pictures, from = 0) {
  let tier = -1;
  for (let i = 0; i < pictures; i += 1) {
    quality.changed();
    tier = quality.next(from + i * gap, false);
  }
  quality.dispose();
  return tier;
}

test("a slow movement goes down tier by tier, and is remembered", () => {
  const kept = store();
  const quality = new Quality(undefined, kept);
  assert.equal(move(quality, 250, 30), 0);
  assert.deepEqual(Object.values(kept.kept), ["low"]);
  assert.equal(new Quality(undefined, kept).moving, 0);
});

test("a quick movement goes up, and what was too slow waits for longer the next time", () => {
  const quality = new Quality(undefined, store());
  assert.equal(move(quality, 16, 40), 2);
  assert.equal(move(quality, 60, 14, 1e5), 1);
  assert.equal(move(quality, 16, 40, 2e5), 1);
  assert.equal(move(quality, 16, 80, 3e5), 2);
});

test("pictures far apart say nothing", () => {
  const quality = new Quality(undefined, store());
  assert.equal(move(quality, 2000, 40), 1);
});

test("a picture at rest is the best there is, unless somebody chose", async () => {
  const quality = await new Promise((/** @type {(value: Quality) => void} */ rested) => {
    const one = new Quality(() => rested(one), store());
    one.changed();
    assert.equal(one.next(0, false), 1);
  });
  assert.equal(quality.next(300, false), 2);
  assert.equal(quality.next(320, false), 1);
  for (const [tier, name] of TIERS.entries()) {
    quality.asked = name;
    assert.deepEqual([quality.moving, quality.still], [tier, tier]);
  }
  quality.dispose();
  assert.throws(() => (quality.asked = "best"), { code: "bad-value" });
});

test("where nothing may be remembered it is measured all the same", () => {
  const refuses = () => {
    throw new Error("denied");
  };
  const quality = new Quality(undefined, { getItem: refuses, setItem: refuses });
  assert.equal(move(quality, 250, 30), 0);
});
