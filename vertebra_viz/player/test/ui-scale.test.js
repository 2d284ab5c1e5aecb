// Time along the scrubber, and where playback goes on in another file.

import assert from "node:assert/strict";
import { test } from "node:test";
import { numberIn, oneOf } from "../src/core/check.js";
import { onOff, readChrome } from "../src/ui/options.js";
import { carriedOver } from "../src/ui/standing.js";
import { shareOf, stageEnds, timeAt } from "../src/ui/scale.js";

const LENGTHS = [2, 3, 4, 4, 2, 5, 3];
let start = 0;
const STAGES = LENGTHS.map((length, i) => ({ name: `s${i}`, caption: "", start_s: start, end_s: (start += length) }));

for (const width of [320, 358, 600, 1400]) {
  test(`every stage is at least a finger wide on ${width} px, and time and place agree`, () => {
    const ends = stageEnds(STAGES, width, 44);
    ends.forEach((end, i) => assert.ok((end - (i ? ends[i - 1] : 0)) * width >= Math.min(44, width / 7) - 1e-6));
    assert.ok(Math.abs(ends[6] - 1) < 1e-12);
    for (let t = 0; t <= 23; t += 0.37) assert.ok(Math.abs(timeAt(STAGES, ends, shareOf(STAGES, ends, t)) - t) < 1e-9);
  });
}

test("a finger outside the scrubber stays within the clip", () => {
  const ends = stageEnds(STAGES, 600, 44);
  assert.equal(timeAt(STAGES, ends, -2), 0);
  assert.equal(timeAt(STAGES, ends, 7), 23);
});

test("another file goes on in the same stage, as far into it", () => {
  const longer = STAGES.map(({ name, start_s, end_s }) => ({ name, caption: "", start_s: 2 * start_s, end_s: 2 * end_s }));
  assert.equal(carriedOver({ stage: "s1", share: 0.5 }, longer), 7);
  assert.equal(carriedOver({ stage: "gone", share: 0.5 }, longer), 0);
});

test("the master switch turns everything off, and each piece on again", () => {
  const refused = [];
  const attributes = { chrome: "off", timeline: "on", labels: "perhaps" };
  const chrome = readChrome((name) => attributes[name] ?? null, (error) => refused.push(error.message));
  assert.deepEqual(Object.entries(chrome).filter(([, on]) => on), [["timeline", true]]);
  assert.equal(refused.length, 1);
  assert.match(refused[0], /labels.*"perhaps".*on or off/);
});

test("what is not allowed is refused in one line that names it, the value and what is allowed", () => {
  for (const [refuse, words] of [
    [() => oneOf("view", "sideways", ["front", "back"]), /^view: "sideways" .* front or back$/],
    [() => numberIn("speed", "fast", 0.25, 4), /^speed: "fast" .* 0.25 to 4$/],
    [() => numberIn("speed", "", 0.25, 4), /^speed: "" /],
    [() => onOff("loop", "yes", false), /^loop: "yes" .* on or off$/],
  ]) {
    assert.throws(refuse, (error) => words.test(error.message) && !error.message.includes("\n") && error.code === "bad-value");
  }
  assert.equal(numberIn("speed", "0.5", 0.25, 4), 0.5);
});

test("a refused value of any kind makes one short line", () => {
  const circle = {};
  circle.itself = circle;
  for (const value of [undefined, NaN, 1n, circle, () => 1, "x".repeat(5000), Symbol("a")]) {
    assert.throws(() => oneOf("view", value, ["front"]), (error) => error.code === "bad-value" && error.message.length < 130);
  }
  assert.throws(() => numberIn("t", NaN, 0, 1), /^PlayerError: t: NaN is not allowed/);
});

test("a switch understands the ways pages write on and off", () => {
  for (const on of ["", "on", "true", "1", "loop"]) assert.equal(onOff("loop", on, false), true, on);
  for (const off of ["off", "false", "0"]) assert.equal(onOff("loop", off, true), false, off);
  assert.equal(onOff("loop", null, false), false);
  assert.equal(onOff("loop", null, true), true);
});
