// Files stay short enough to read at one sitting.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const MOST = 300;

for (const [folder, least] of /** @type {const} */ ([["src", 90], ["test", 25]])) {
  test(`no script in ${folder}/ has more than ${MOST} lines`, () => {
    const at = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
    const scripts = readdirSync(at, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
    assert.ok(scripts.length > least, `${scripts.length} files`);
    const long = scripts.map((name) => [name, readFileSync(join(at, name), "utf8").trimEnd().split("\n").length]);
    assert.deepEqual(long.filter(([, lines]) => Number(lines) > MOST), []);
  });
}
