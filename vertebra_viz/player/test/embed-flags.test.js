// What an address may ask for, and what of it is left out.

import assert from "node:assert/strict";
import { test } from "node:test";

import { readFlags } from "../src/embed/flags.js";

test("any stage a case may have is passed on, and nothing that is no name", () => {
  for (const stage of ["intact", "set", "biopsy", "postural-reduction"]) {
    assert.deepEqual([...readFlags(`?stage=${stage}`).flags], [["stage", stage]]);
  }
  for (const text of ["", "Fill", "a b", "<b>", "1", "x".repeat(31)]) {
    const { flags, ignored } = readFlags(`?stage=${encodeURIComponent(text)}`);
    assert.equal(flags.size, 0, text);
    assert.equal(ignored.length, 1);
  }
});

test("the first of two counts, and the other is told", () => {
  const { flags, ignored } = readFlags("labels=0&labels=1&t=3.5&t=x");
  assert.deepEqual(Object.fromEntries(flags), { labels: "off", t: "3.5" });
  assert.deepEqual(ignored, ["labels=1", "t=x"]);
});
