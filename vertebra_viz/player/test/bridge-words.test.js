// The words and figures of the page's own scripts.

import assert from "node:assert/strict";
import { test } from "node:test";

import { figure, plural, text } from "../../app/ui/static/bridge/words.js";
import { openPage } from "./fake-page.js";

test("a figure is rounded first, and has a true minus, thousands, and no sign before a rounded nought", (context) => {
  openPage(context);
  const said = [[0, 1], [-0.04, 1, true], [-3.26, 1, true], [3.26, 1, true], [1234.5, 1], [-1234567, 0, true]].map(
    ([value, decimals, signed]) => figure(value, decimals, signed),
  );
  assert.deepEqual(said, ["0.0", "0.0", "\u22123.3", "+3.3", "1,234.5", "\u22121,234,567"]);
});

test("a message is filled in, and one that the page does not have is a fault", (context) => {
  openPage(context);
  assert.equal(text("screen-step-place", { number: 2, count: 7 }), "Step 2 of 7");
  assert.throws(() => text("nothing"), /no message nothing/);
  assert.deepEqual([0, 1, 2].map(plural), ["other", "one", "other"]);
});
