// What playing, looping, stepping and reduced motion do to time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock, holdS } from "../src/ui/clock.js";

const STAGES = [
  { name: "intact", start_s: 0, end_s: 2, caption: "A whole vertebra." },
  { name: "fracture", start_s: 2, end_s: 5, caption: "It breaks." },
  { name: "set", start_s: 5, end_s: 8, caption: "one two three four five six seven eight nine ten eleven twelve" },
];

const run = (clock, seconds, step = 0.25) => {
  for (let t = 0; t < seconds - 1e-9; t += step) clock.advance(step);
};

test("plays in real time, at its speed", () => {
  const clock = new Clock(STAGES);
  clock.advance(1);
  assert.equal(clock.t, 0, "a clock that does not play stands still");
  clock.play();
  run(clock, 2);
  assert.equal(clock.t, 2);
  clock.speed = 2;
  run(clock, 1);
  assert.equal(clock.t, 4);
});

test("stops at the end, and plays from the start again", () => {
  const clock = new Clock(STAGES);
  clock.play();
  run(clock, 20);
  assert.equal(clock.t, 8);
  assert.equal(clock.playing, false);
  clock.play();
  assert.equal(clock.t, 0);
});

test("repeats where it is asked to, without losing time", () => {
  const clock = new Clock(STAGES);
  clock.loop = true;
  clock.play();
  run(clock, 9);
  assert.ok(Math.abs(clock.t - 1) < 1e-9);
  assert.ok(clock.playing);
});

test("does not leap over what nobody saw", () => {
  const clock = new Clock(STAGES);
  clock.play();
  clock.advance(60);
  assert.ok(clock.t <= 0.5);
});

test("seeks within the clip only", () => {
  const clock = new Clock(STAGES);
  clock.seek(-3);
  assert.equal(clock.t, 0);
  clock.seek(99);
  assert.equal(clock.t, 8);
});

test("a boundary belongs to the stage it ends", () => {
  const clock = new Clock(STAGES);
  clock.seek(2);
  assert.equal(clock.index, 0);
  clock.seek(2.001);
  assert.equal(clock.index, 1);
});

test("goes to the ends of stages, forwards and backwards", () => {
  const clock = new Clock(STAGES);
  clock.step(1);
  assert.equal(clock.t, 2);
  clock.step(1);
  assert.equal(clock.t, 5);
  clock.seek(6);
  clock.step(1);
  assert.equal(clock.t, 8);
  clock.step(1);
  assert.equal(clock.t, 8);
  clock.seek(6);
  clock.step(-1);
  assert.equal(clock.t, 5);
  clock.step(-1);
  assert.equal(clock.t, 2);
  clock.step(-1);
  assert.equal(clock.t, 0);
});

test("with reduced motion it steps from end to end, each long enough to read, and never moves in between", () => {
  const clock = new Clock(STAGES);
  clock.stepping = true;
  clock.play();
  const seen = [clock.t];
  const held = [];
  let since = 0;
  for (let s = 0; clock.playing && s < 60; s += 0.25) {
    clock.advance(0.25);
    since += 0.25;
    if (clock.t !== seen[seen.length - 1]) {
      seen.push(clock.t);
      held.push(since);
      since = 0;
    }
  }
  assert.deepEqual(seen, [2, 5, 8]);
  held.forEach((seconds, i) => assert.ok(seconds >= holdS(STAGES[i])));
  assert.equal(clock.playing, false);
});

test("a longer caption is held longer", () => {
  assert.equal(holdS(STAGES[0]), 3);
  assert.ok(holdS(STAGES[2]) > 4);
});
