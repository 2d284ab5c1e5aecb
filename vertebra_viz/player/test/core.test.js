// The file reader, the clip and the measuring, on a tiny case made here: exactly known weights, heights and volumes.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Clip } from "../src/core/clip.js";
import { readGlb } from "../src/core/glb.js";
import { measure, outcome } from "../src/core/measure.js";
import { tenths } from "../src/core/tenths.js";
import { ClipNumbers } from "../src/ui/clip-numbers.js";

const LINEAR = { exponents: [[0], [1]], coefficients: [10, -4] };
const CUBE = { exponents: [[0], [1], [2], [3]], coefficients: [0, 0, 0, 8] };

/** @param {object} [change] merged over the extras */
function description(change = {}) {
  /** @param {number} front height of the front edge */
  const posts = (front) => [
    [0, 15, front], [0, 15, 0],
    [0, 0, 20], [0, 0, 0],
    [0, -15, 24], [0, -15, 0],
  ];
  const zero = [0, 0, 0];
  return {
    asset: { version: "2.0" },
    scenes: [
      {
        extras: {
          format: 1,
          duration_s: 9,
          stages: ["intact", "fracture", "access"].map((name, i) => ({
            name, start_s: 3 * i, end_s: 3 * i + 3, caption: `${name}.`,
          })),
          landmarks: { names: [], base_mm: posts(24), targets_mm: [[[0, 0, -8], zero, zero, zero, zero, zero]] },
          canal: { depth_mm: 16, backward_mm: [4] },
          actors: [
            { name: "bone", part: "bone", drawn: true, track: "bone", shown_after_s: null, shown_before_s: null,
              targets: ["fracture"], volume_ml: LINEAR },
            { name: "body", part: "body", drawn: false, track: "bone", shown_after_s: null, shown_before_s: null,
              targets: ["fracture"], volume_ml: LINEAR },
            { name: "balloon", part: "balloon", drawn: true, track: "bone", shown_after_s: 4, shown_before_s: 6,
              targets: ["fracture"], volume_ml: CUBE },
          ],
          ...change,
        },
      },
    ],
    nodes: [{ name: "bone-surface" }],
    animations: [
      { channels: [{ sampler: 0, target: { node: 0, path: "weights" } }], samplers: [{ input: 0, output: 1 }] },
    ],
    accessors: [
      { bufferView: 0, componentType: 5126, type: "SCALAR", count: 2 },
      { bufferView: 1, componentType: 5126, type: "SCALAR", count: 2 },
    ],
    bufferViews: [{ byteOffset: 0, byteLength: 8 }, { byteOffset: 8, byteLength: 8 }],
  };
}

/** @param {object} [json] */
function glb(json = description()) {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const size = Math.ceil(text.length / 4) * 4;
  const buffer = new ArrayBuffer(12 + 8 + size + 8 + 16);
  const view = new DataView(buffer);
  [0x46546c67, 2, buffer.byteLength, size, 0x4e4f534a].forEach((n, i) => view.setUint32(4 * i, n, true));
  new Uint8Array(buffer, 20, size).fill(32).set(text);
  view.setUint32(20 + size, 16, true);
  view.setUint32(24 + size, 0x004e4942, true);
  [3, 5, 0, 1].forEach((n, i) => view.setFloat32(28 + size + 4 * i, n, true)); // keys at 3 and 5 s
  return buffer;
}

const clip = () => Clip.fromBuffer(glb());

test("weights are linear between keys and constant outside", () => {
  for (const [t, weight] of [[0, 0], [3, 0], [3.5, 0.25], [5, 1], [9, 1]]) {
    assert.deepEqual(clip().weights("bone", t), [weight]);
  }
});

test("a boundary belongs to the stage it ends, and an actor exists strictly between its moments", () => {
  assert.equal(clip().stageAt(3).name, "intact");
  assert.equal(clip().stageAt(3.001).name, "fracture");
  assert.deepEqual([4, 4.001, 5.999, 6].map((t) => clip().shown("balloon", t)), [false, true, true, false]);
});

test("heights, angle and volumes are those of the shape", () => {
  const now = measure(clip(), "fracture");
  assert.equal(now.t, 6);
  assert.equal(now.anterior_height_mm, 16);
  assert.equal(now.middle_height_mm, 20);
  assert.equal(now.posterior_height_mm, 24);
  assert.ok(Math.abs(now.wedge_angle_deg - (Math.atan2(8, 30) * 180) / Math.PI) < 1e-12);
  assert.equal(now.genant_grade, 2);
  assert.equal(now.body_volume_ml, 6);
  assert.equal(now.balloon_volume_ml, 0);
  assert.equal(measure(clip(), 4.5).balloon_volume_ml, 8 * 0.75 ** 3);
  assert.equal(measure(clip(), "access").genant_grade, null);
});

test("the outcome is that of set cement, whatever a later film shows", () => {
  const stages = [...description().scenes[0].extras.stages];
  const [first, second, third] = stages;
  // named so, the first half of the fall is what the treatment did, and the second the follow-up
  const half = (second.start_s + second.end_s) / 2;
  const told = [
    first,
    { ...second, name: "access", end_s: second.start_s + 0.5 },
    { ...second, name: "set", start_s: second.start_s + 0.5, end_s: half },
    { ...third, name: "follow-up", start_s: half },
  ];
  const whole = Clip.fromBuffer(glb(description({ stages: told })));
  const set = measure(whole, "set").anterior_height_mm;
  assert.ok(set > measure(whole, "follow-up").anterior_height_mm);
  assert.equal(outcome(whole)?.restored_anterior_height_mm, set - measure(whole, "intact").anterior_height_mm);
});

test("the outcome compares the end with the last stage before access", () => {
  assert.equal(outcome(clip())?.restored_anterior_height_mm, 0);
  const untreated = glb(description({ stages: description().scenes[0].extras.stages.slice(0, 2) }));
  assert.equal(outcome(Clip.fromBuffer(untreated)), null);
});

test("changes are counted from the bone before, and what lying down did is nobody else's", () => {
  const [intact, fracture, access] = description().scenes[0].extras.stages;
  const half = (fracture.start_s + fracture.end_s) / 2;
  const stages = [intact, { ...fracture, end_s: half }, { ...fracture, name: "posture", start_s: half }, access];
  const clipNumbers = new ClipNumbers(Clip.fromBuffer(glb(description({ stages }))));
  const since = (/** @type {number} */ t) => clipNumbers.baseline(t)?.since ?? null;
  const moments = [intact.end_s, half, fracture.end_s, access.end_s];
  assert.deepEqual(moments.map(since), [null, "intact", "fracture", "posture"]);
  assert.equal(clipNumbers.baseline(access.end_s)?.from.t, fracture.end_s);
});

test("a time that is none is refused in one line, and others are clamped", () => {
  assert.equal(clip().timeOf(99), 9);
  assert.equal(clip().timeOf(-1), 0);
  assert.throws(() => clip().timeOf("fil"), /^PlayerError: stage: "fil" is not allowed; allowed: intact, fracture or access$/);
  assert.throws(() => clip().timeOf(Number.NaN), { code: "bad-value" });
});

test("a file cut short anywhere is refused in words", () => {
  const whole = glb();
  for (let size = 0; size < whole.byteLength; size += 1) {
    assert.throws(() => Clip.fromBuffer(whole.slice(0, size)), (error) => {
      assert.equal(/** @type {any} */ (error).code, "corrupt");
      assert.match(/** @type {Error} */ (error).message, /^This case file cannot be shown: .+\.$/);
      return true;
    });
  }
});

test("what is no case file is refused in words", () => {
  const page = new TextEncoder().encode("<!doctype html><title>404 Not Found</title>").buffer;
  const stranger = glb({ asset: { version: "2.0" }, scenes: [{}] });
  const newer = glb(description({ format: 3 }));
  const lies = description();
  lies.bufferViews[1].byteOffset = 1e6;
  const garbled = glb();
  new Uint8Array(garbled, 20, 40).fill(7);
  for (const [buffer, why] of [
    [page, /not a \.glb/], [stranger, /not made by/], [newer, /newer/], [glb(lies), /missing/], [garbled, /cannot be read/],
  ]) {
    assert.throws(() => Clip.fromBuffer(/** @type {any} */ (buffer)), { code: "corrupt", message: why });
  }
});

test("a file that points outside itself is refused before anything could be fetched", () => {
  const elsewhere = "https://elsewhere.example/x";
  for (const part of [
    { images: [{ uri: elsewhere }] },
    { images: [{ uri: "data:image/png;base64," }] },
    { images: [{ bufferView: 0, mimeType: "image/png" }] },
    { buffers: [{ byteLength: 16, uri: elsewhere }] },
    { buffers: [{ byteLength: 16, uri: "" }] },
    { buffers: [{ byteLength: 16 }, { byteLength: 4, uri: elsewhere }] },
    { buffers: [{ byteLength: 16 }, { byteLength: 16 }] },
    { buffers: { 0: { byteLength: 16, uri: elsewhere } } },
    { buffers: [null] },
  ]) {
    const tampered = glb({ ...description(), ...part });
    assert.throws(() => readGlb(tampered), { code: "corrupt", message: /outside itself/ }, JSON.stringify(part));
  }
  assert.ok(readGlb(glb({ ...description(), buffers: [{ byteLength: 16 }] })));
});

test("a description with a hole in it is refused in words, wherever the hole is", () => {
  /** @param {any} value @param {string[]} path @returns {string[][]} */
  const paths = (value, path = []) =>
    value && typeof value === "object" ? Object.keys(value).flatMap((key) => [[...path, key], ...paths(value[key], [...path, key])]) : [];
  for (const path of paths(description())) {
    /** @type {any} */
    const json = structuredClone(description());
    const last = /** @type {string} */ (path.pop());
    delete path.reduce((inner, key) => inner[key], json)[last];
    try {
      measure(Clip.fromBuffer(glb(json)), 4.5);
    } catch (error) {
      assert.equal(/** @type {any} */ (error).code, "corrupt", `${[...path, last].join(".")}: ${error}`);
    }
  }
});

test("rounding noise decides no grade: 20.0 % is grade 1, 25.0 % grade 2, 40.0 % still 2", () => {
  const zero = [0, 0, 0];
  const graded = (/** @type {number} */ loss) => {
    const { landmarks } = description().scenes[0].extras;
    const targets_mm = [[[0, 0, -24 * loss], zero, zero, zero, zero, zero]];
    return measure(Clip.fromBuffer(glb(description({ landmarks: { ...landmarks, targets_mm } }))), "fracture").genant_grade;
  };
  const limits = [[0.199, 0], [0.2, 1], [0.249, 1], [0.25, 2], [0.4, 2], [0.401, 3]];
  for (const [loss, grade] of limits) {
    for (const noise of [-1e-7, 0, 1e-7]) assert.equal(graded(loss + noise), grade, `${loss} ${noise}`);
  }
});

test("a measured figure counts as it is shown, in tenths", () => {
  assert.deepEqual([0, -0.04, 0.04, 0.05, -0.06, 19.949].map(tenths), [0, 0, 0, 0.1, -0.1, 19.9]);
  assert.ok(Object.is(tenths(-0.04), 0));
});

test("cement in the canal counts, where it stands farther back than the wall", () => {
  const leak = {
    name: "leak", part: "leak", drawn: true, track: "bone", shown_after_s: 4, shown_before_s: null,
    targets: ["grow"], volume_ml: LINEAR,
  };
  const { actors } = description().scenes[0].extras;
  const canal = { depth_mm: 16, backward_mm: [1], cement: [{ behind_mm: 2, backward_mm: [3], ridden_mm: [-1] }] };
  const deep = Clip.fromBuffer(glb(description({ actors: [...actors, leak], canal })));
  assert.equal(measure(deep, 4).canal_encroachment_mm, deep.weights("body", 4)[0]); // not there yet: the wall alone
  assert.equal(measure(deep, 6).canal_encroachment_mm, 4);
  assert.equal(measure(deep, 6).canal_encroachment_percent, 25);
});

test("a file of several levels whose surfaces do not say to which they belong is refused, not half shown", () => {
  const { landmarks, canal } = description().scenes[0].extras;
  const old = glb(description({ levels: [{ level: "T12", landmarks, canal }] }));
  assert.throws(() => Clip.fromBuffer(old), { code: "corrupt", message: /several levels .* earlier version/ });
});

test("another level is measured on its own surfaces, by the names that they have alone", () => {
  const { landmarks, canal, actors } = description().scenes[0].extras;
  const first = actors.slice(0, 2).map((actor) => ({ ...actor, level: "", own: actor.name }));
  const other = actors.map((actor) => ({ ...actor, level: "T12", own: actor.name, name: `T12 ${actor.name}` }));
  const whole = Clip.fromBuffer(glb(description({ actors: [...first, ...other], levels: [{ level: "T12", landmarks, canal }] })));
  const own = whole.of("T12");
  assert.deepEqual([whole.has("balloon"), own.has("balloon")], [false, true]);
  assert.equal(measure(own, 4.5).balloon_volume_ml, 8 * 0.75 ** 3);
  assert.throws(() => whole.of("L5"), { code: "bad-value" });
});
