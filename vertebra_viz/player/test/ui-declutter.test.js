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
    const placed = placeCallouts(callouts, FRAME, { left: roll(40, 150), right: roll(220, 360), top: roll(30, 90), bottom: roll(120, 200) }, taken);
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

test("in a low picture, with buttons above, a value goes two rows down rather than over the next line", () => {
  const frame = { x: 10, y: 10, width: 300, height: 192 };
  const taken = [{ x: 12, y: 10, width: 92, height: 44 }, { x: 210, y: 10, width: 98, height: 44 }, { x: 143, y: 12, width: 34, height: 22 }, { x: 143, y: 192, width: 34, height: 10 }];
  const lines = [["a", 40, 86, 142], ["m", 80, 84, 142], ["p", 128, 66, 142]].map(([id, x, y1, y2]) => ({
    id: String(id), x1: Number(x), y1: Number(y1), x2: Number(x), y2: Number(y2), width: 88, height: 22,
  }));
  const placed = placeValues(lines, frame, taken);
  assert.equal(placed.size, 3);
  for (const { id, x1, y1, y2 } of lines) {
    for (const [other, box] of placed) {
      if (other !== id) assert.ok(!overlaps(box, { x: x1, y: y1, width: 0, height: y2 - y1 }, 0), `${other} hides the line ${id}`);
    }
  }
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

test("a narrow picture has its words above and below its subject, not on it", () => {
  const subject = { left: 20, right: 330, top: 120, bottom: 330 };
  const frame = { x: 10, y: 10, width: 340, height: 440 };
  const callouts = ["cement", "balloon", "needle", "bone"].map((id, i) => ({
    id, x: 60 + 60 * i, y: 180 + 20 * i, width: 90, height: 22, side: /** @type {const} */ ("left"),
  }));
  const placed = placeCallouts(callouts, frame, subject, []);
  assert.equal(placed.size, 4);
  const whole = { x: 20, y: 120, width: 310, height: 210 };
  for (const box of placed.values()) assert.ok(!overlaps(box, whole, 0));
});

test("two words change places rather than let their lines cross", () => {
  const subject = { left: 20, right: 380, top: 120, bottom: 260 };
  // both are nearest to the room below; the second one, lower down, would get the far room above
  const callouts = [
    { id: "cement", x: 110, y: 200, width: 70, height: 24, side: "left" },
    { id: "bone", x: 120, y: 250, width: 50, height: 24, side: "left" },
  ];
  const below = { x: 10, y: 292, width: 380, height: 20 };
  const placed = placeCallouts(callouts, FRAME, subject, [below]);
  assert.equal(placed.size, 2);
  assert.ok(placed.get("bone").y > 260, "the lower thing is named below");
  assert.ok(placed.get("cement").y < 120);
});
