// One convention: what a class keeps to itself is `#name`, what others use has a plain name, and `_name` is neither.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const FOLDERS = ["../src/", "../../app/ui/static/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
/** Names that another's library gives. */
const FORCED = [
  "__vue_app__", // Vue's mark on the element that it runs in
];
const MEMBER = /\.(_\w+)|\bthis\[["'](_\w+)|^\s+(?:(?:async|get|set|static|readonly) +)*(_\w+)\s*(?:[=;]|\(.*\{$)|\{ (_\w+):/gm;

/** @param {string} source @returns {string[]} */
const underscored = (source) => [...source.matchAll(MEMBER)].map((found) => found.slice(1).find(Boolean) ?? "");

test("the pattern finds members by underscore, and nothing else", () => {
  const found = ["this._a = 1;", "other?._b()", "  _c(x) {", "  async _d() {", "  _e = 0;", "  get _f() {", "const { _g: g } = this;"];
  assert.deepEqual(found.flatMap(underscored), ["_a", "_b", "_c", "_d", "_e", "_f", "_g"]);
  const fine = ["this.#a = 1;", "  #b() {", "(_unused) => 1", "paint(_theme) {}", "azimuth_deg", "`trame__template_`", "list.map((_, i) => i)"];
  assert.deepEqual(fine.flatMap(underscored), []);
});

test("no member is called by an underscore in the player, nor in the page's own scripts", () => {
  const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)));
  const scripts = files.filter((path) => /(?<!\.d)\.[jt]s$/.test(path));
  assert.ok(scripts.length > 90, `${scripts.length} files`);
  const all = scripts.flatMap((path) => underscored(readFileSync(path, "utf8")).map((name) => ({ path, name })));
  assert.deepEqual(all.filter(({ name }) => !FORCED.includes(name)), []);
  assert.deepEqual(FORCED.filter((name) => !all.some((each) => each.name === name)), [], "an exception that nobody needs any more");
});
