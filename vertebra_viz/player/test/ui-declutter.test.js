// Words over the picture: apart from each other, inside the picture, wherever the bone is turned.

import assert from "node:assert/strict";
import { test } from "node:test";
import { freeSpot, overlaps, placeCallouts, placeValues } from "../src/ui/declutter.js";

const FRAME = { x: 10, y: 10, width: 380, height: 300 };
const within = (box) =>
  box.x >= 10 - 1e-6 && box.y >= 10 - 1e-6 && box.x + box.width <= 390 + 1e-6 && box.y + box.height <= 310 + 1e-6;

/** The same dice every time. */
function dice(seed) {
  let state = seed;
  return (low, high) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return low + ((high - low) * state) / 4294967296;
  };
}

const apart = (boxes) => boxes.every((a, i) => boxes.every((b, j) => i >= j || !overlaps(a, b, 0)));

test("names never cover each other, nor buttons, nor leave the picture", () => {
  const roll = dice(7);
  for (let turn = 0; turn < 300; turn += 1) {
    const taken = [{ x: 10, y: 10, width: 90, height: 44 }, { x: 340, y: 250, width: 44, height: 44 }];
    const callouts = [...Array(6).keys()].map((i) => {
      const x = roll(-50, 450);
      return { id: String(i), x, y: roll(-50, 380), width: roll(40, 120), height: 22, side: x < 200 ? "left" : "right" };
    });
    const placed = placeCallouts(callouts, FRAME, { left: roll(40, 150), right: roll(220, 360) }, taken);
    assert.ok(placed.size >= 3, "most find room");
    const boxes = [...placed.values()];
    assert.ok(boxes.every(within));
    assert.ok(apart([...boxes, ...taken]));
  }
});

test("values never cover each other, nor leave the picture; where they cannot stand apart they become a list", () => {
  const roll = dice(11);
  let stood = 0;
  for (let turn = 0; turn < 300; turn += 1) {
    const spread = roll(0, 90);
    const left = roll(20, 300);
    const lines = ["a", "m", "p"].map((id, i) => {
      const y1 = roll(20, 140);
      return { id, x1: left + i * spread, y1, x2: left + i * spread + roll(-9, 9), y2: y1 + roll(20, 150), width: 70, height: 22 };
    });
    const placed = placeValues(lines, FRAME, []);
    if (!placed) continue;
    stood += 1;
    assert.equal(placed.size, 3);
    assert.ok([...placed.values()].every(within));
    assert.ok(apart([...placed.values()]));
  }
  assert.ok(stood > 100);
});

test("lines that coincide, as from the front, are said in a list", () => {
  const lines = ["a", "m", "p"].map((id, i) => ({ id, x1: 200 + i, y1: 100, x2: 200 + i, y2: 180, width: 70, height: 22 }));
  assert.equal(placeValues(lines, FRAME, []), null);
});

test("the nearest free spot is taken, and none where there is none", () => {
  const wall = [{ x: 10, y: 100, width: 380, height: 40 }];
  assert.deepEqual(freeSpot({ x: 20, y: 110, width: 50, height: 20 }, wall, FRAME), { x: 20, y: 76, width: 50, height: 20 });
  assert.equal(freeSpot({ x: 20, y: 110, width: 50, height: 20 }, [{ x: 0, y: 0, width: 400, height: 400 }], FRAME), null);
});
