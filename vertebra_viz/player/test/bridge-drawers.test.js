// What opens over the page: when it closes by itself, what Escape ends first, and how settings are found.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePlayer, openPage } from "./fake-page.js";
import { FakeTrame } from "./fake-trame.js";

const KEYS = { drawer: "d", search: "s", menu: "m", mode: "w", role: "r" };

test("a drawer and its search end with what they belong to, and Escape ends the search first", async (context) => {
  const player = new FakePlayer({ intact: 2 });
  const page = openPage(context, { elements: { "vv-player": player } });
  const { Drawers, finds } = await import("../../app/ui/static/bridge/drawers.js");
  const { state } = new FakeTrame({ d: "", s: "", m: false, w: "teach", r: "" });
  const drawers = new Drawers((values) => void state.update(Object.fromEntries(Object.entries(values).map(([name, value]) => [KEYS[name], value]))));
  drawers.connected(state, KEYS);
  const open = () => state.update({ d: "room", s: "two words" });
  const now = () => [state.get("d"), state.get("s")];

  await state.update({ d: "room" });
  assert.deepEqual(now(), ["room", ""]);
  // a phone joins a class from its drawer
  await state.update({ r: "follow" });
  assert.deepEqual(now(), ["", ""]);
  await state.update({ r: "" });

  await open();
  await state.update({ s: "two words" });
  await state.update({ w: "explore" });
  assert.deepEqual(now(), ["", ""]);

  await open();
  await state.update({ s: "two words" });
  const escape = () => {
    const event = Object.assign(new Event("keydown"), { key: "Escape" });
    Object.defineProperty(event, "target", { value: page.body });
    page.events.dispatchEvent(event);
  };
  escape();
  assert.deepEqual(now(), ["room", ""]);
  escape();
  assert.deepEqual(now(), ["", ""]);

  assert.deepEqual([finds(" slope  spinous ", "Spinous slope"), finds("slope x", "Spinous slope"), finds(" ", "any")], [true, false, true]);
});
