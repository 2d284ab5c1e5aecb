// The opening shot comes once in a visit, and not at all to whoever did not wait for it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { OpeningShot } from "../src/ui/opening.js";

test("touched while its file was on the way, it does not come with the next case either", async () => {
  const view = /** @type {any} */ (Object.assign(new EventTarget(), { document: { hidden: false } }));
  Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
  const opened = [];
  const viewer = { style: "bone", flat: false, open: () => opened.push(true) };
  const shown = /** @type {any} */ ({ clip: { extras: { case: { level: "L1" } } }, clock: { index: 0, playing: false }, viewer });
  const shot = new OpeningShot(() => {}, () => new ArrayBuffer(0));
  shot.ask("on");
  const begun = shot.begin(() => shown, view);
  view.dispatchEvent(new Event("keydown"));
  await begun;
  await shot.begin(() => shown, view);
  assert.deepEqual(opened, []);
});
