// Numbers in words: signs, digits, and the sentences for whoever cannot see the picture.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { describe } from "../src/ui/describe.js";
import { TABLE } from "../src/ui/rows.js";
import { changed, moment, shown } from "../src/ui/sentences.js";
import { CLEARANCES, OUTCOMES, QUANTITIES } from "../src/generated/quantities.js";
import { spokenOf } from "../src/words/catalogue.js";
import { figure, signedFigure } from "../src/words/figures.js";

/** A moment at which nothing is there but what is named. */
const NOW = {
  .../** @type {import("../src/core/types.d.ts").Measurements} */ (Object.fromEntries(Object.keys(QUANTITIES).map((key) => [key, 0]))),
  stage: "inflation",
  t: 11.2,
  anterior_height_mm: 19.25,
  middle_height_mm: 19.46,
  posterior_height_mm: 23.23,
  wedge_angle_deg: 7.38,
  local_kyphosis_deg: null,
  balloon_volume_ml: 3.2,
};

test("a rounded nothing has no sign, a change always has one", () => {
  assert.equal(figure(-0.04, 1), "0.0");
  assert.equal(signedFigure(-0.04, 1), "0.0");
  assert.equal(signedFigure(2.19, 1), "+2.2");
  assert.equal(signedFigure(-3.8, 1), "\u22123.8");
});

test("the slider says stage and time", () => {
  assert.equal(moment("inflation", 11.2, 23), "Inflation, 11.2 of 23 seconds");
});

const SHOWN = {
  now: NOW,
  baseline: { ...NOW, anterior_height_mm: 15.25, wedge_angle_deg: 14.39 },
  since: /** @type {const} */ ("fracture"),
  index: 3,
  count: 7,
  durationS: 23,
  towards: ["left", "front"],
  numbers: true,
};

test("the picture is said in words: side, stage, numbers and their change", () => {
  const said = describe(SHOWN);
  assert.match(said, /^Seen from the patient's left and the front\. Stage 4 of 7: Inflation, 11\.2 of 23 seconds\./);
  assert.match(said, /Front height 19\.3 millimetres, 4\.0 millimetres more than after the fracture\./);
  assert.match(said, /Wedge angle 7\.4 degrees, 7\.0 degrees less than after the fracture\./);
  assert.match(said, /Middle height 19\.5 millimetres\. Back height 23\.2 millimetres\./); // neither has changed
  assert.match(said, /Balloon volume 3\.2 millilitres\./);
  assert.doesNotMatch(said, /[Cc]ement/);
});

test("a back wall in the canal is said as the table shows it", () => {
  assert.doesNotMatch(describe(SHOWN), /canal/);
  const now = { ...NOW, canal_encroachment_mm: 3.41, canal_encroachment_percent: 21.4 };
  assert.match(describe({ ...SHOWN, now }), /Bone or cement in the canal 3\.4 millimetres, 21 % of the canal's depth/);
});

test("a figure has the unit and the digits that its key promises, whatever the catalogue says", () => {
  const units = /** @type {Record<string, RegExp>} */ ({ mm: /^2\.3 mm$/, mm2: /^2 mm²$/, ml: /^2\.3 mL$/, deg: /^2\.3°$/, percent: /^2(\.3)? %$/ });
  const all = Object.entries({ ...QUANTITIES, ...OUTCOMES, ...CLEARANCES });
  for (const [key, quantity] of all) {
    const unit = units[key.replace(/_of_lost$/, "").split("_").at(-1) ?? ""];
    if (unit) assert.match(shown(quantity, 2.34), unit, key);
  }
  assert.equal(shown(QUANTITIES.cement_fill_percent, 2.34), "2 %");
  assert.equal(shown(QUANTITIES.beck_index, 0.834), "0.83");
  assert.equal(shown(QUANTITIES.t, 2), "2.0 s");
  assert.equal(changed(QUANTITIES.wedge_angle_deg, 2.34), "+2.3°");
});

test("what there is hardly any of is said as less than the smallest figure, and what there is none of not at all", () => {
  const now = { ...NOW, balloon_volume_ml: 0, leaked_volume_ml: 0.03, cement_fill_percent: 0.2 };
  const said = describe({ ...SHOWN, now });
  assert.match(said, /Leaked cement less than 0\.1 millilitres\. Cement fill less than 1 percent of body\./);
  assert.doesNotMatch(said, /Balloon|canal/);
});

test("whatever the table of numbers has is said too", () => {
  const full = Object.fromEntries(TABLE.map((key) => [key, 4]));
  for (const key of TABLE) {
    const { until } = QUANTITIES[key];
    const spoken = spokenOf(key);
    const saidWith = (/** @type {object} */ more) => describe({ ...SHOWN, now: /** @type {any} */ ({ ...NOW, ...full, ...more }) });
    assert.ok(saidWith(until ? { [until]: 0 } : {}).includes(`${spoken} 4`), key);
    // a cavity is told only until cement fills it
    if (until) assert.ok(!saidWith({}).includes(spoken), key);
  }
});

test("where numbers are off, none is said but that of the stage and the time", () => {
  const said = describe({ ...SHOWN, numbers: false });
  assert.equal(said, "Seen from the patient's left and the front. Stage 4 of 7: Inflation, 11.2 of 23 seconds.");
});

const SOURCES = new URL("../src/", import.meta.url);
const PLAYER = readFileSync(new URL("../../words/en/player.ftl", import.meta.url), "utf8");

test("no message is kept that nobody says, and none is missing", () => {
  const code = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(new URL(name.replaceAll("\\", "/"), SOURCES), "utf8"))
    .join("\n");
  const ids = [...PLAYER.matchAll(/^([\w-]+) =/gm)].map(([, id]) => id);
  // the end of an id may be a value: `player-turn-${name}`
  const said = [...code.matchAll(/["`](player-[\w-]*(?:\$\{.+?\})?)/g)].map(([, id]) => id);
  const names = new Set(said.filter((id) => !id.includes("$")));
  const begins = said.filter((id) => id.includes("$")).map((id) => id.slice(0, id.indexOf("$")));
  assert.deepEqual(ids.filter((id) => !names.has(id) && !begins.some((begin) => id.startsWith(begin))), []);
  assert.deepEqual([...names].filter((id) => !ids.includes(id)), []);
});

test("the player never promises", () => {
  assert.doesNotMatch(PLAYER, /predict|your bone|\bsafe|success/i);
});
