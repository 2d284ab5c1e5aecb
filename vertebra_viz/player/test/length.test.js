// Files stay short enough to read at one sitting.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../src/", import.meta.url));
const MOST = 300;

test(`no script of the player has more than ${MOST} lines`, () => {
  const scripts = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  assert.ok(scripts.length > 90, `${scripts.length} files`);
  const long = scripts.map((name) => [name, readFileSync(join(SOURCE, name), "utf8").trimEnd().split("\n").length]);
  assert.deepEqual(long.filter(([, lines]) => Number(lines) > MOST), []);
});
