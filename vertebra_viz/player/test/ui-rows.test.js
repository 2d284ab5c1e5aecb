// Which numbers the player tells, and under which names: spelled here once more, so that none is dropped, renamed or swapped.

import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTCOMES, QUANTITIES } from "../src/generated/quantities.js";
import { STAGES } from "../src/generated/stages.js";
import { GRADES, TABLE, noteOf, said } from "../src/ui/rows.js";
import { labelOf, shortOf, stageName, wholeOf } from "../src/words/catalogue.js";

const TOLD = {
  anterior_height_mm: ["Front height", "Front", "2.3 mm"],
  middle_height_mm: ["Middle height", "Middle", "2.3 mm"],
  posterior_height_mm: ["Back height", "Back", "2.3 mm"],
  wedge_angle_deg: ["Wedge angle", "Wedge", "2.3°"],
  local_kyphosis_deg: ["Local kyphosis (±1 level)", "Local kyphosis", "2.3°"],
  balloon_volume_ml: ["Balloon volume", "Balloon", "2.3 mL"],
  cavity_volume_ml: ["Cavity volume", "Cavity", "2.3 mL"],
  cement_volume_ml: ["Cement in the bone", "Cement", "2.3 mL"],
  leaked_volume_ml: ["Leaked cement", "Leaked", "2.3 mL"],
  cement_fill_percent: ["Cement fill", "Fill", "2 %"],
  cement_touches_superior_mm2: ["Cement at the upper endplate", "At the upper endplate", "2 mm²"],
  cement_touches_inferior_mm2: ["Cement at the lower endplate", "At the lower endplate", "2 mm²"],
  canal_encroachment_mm: ["Bone or cement in the canal", "In the canal", "2.3 mm"],
};
const FOLDED = {
  beck_index: ["Beck index", "Beck index", "2.34"],
  genant_grade: ["Genant grade", "Genant grade", "2"],
  body_volume_ml: ["Volume of the body", "Body", "2.3 mL"],
};

test("every number that a case may have is told, under its own name and with its own unit", () => {
  assert.deepEqual(TABLE, Object.keys(TOLD));
  assert.deepEqual(GRADES, Object.keys(FOLDED));
  for (const [key, expected] of Object.entries({ ...TOLD, ...FOLDED })) {
    const figure = said(/** @type {keyof typeof QUANTITIES} */ (key), 2.34).replace("\u00a0", " ");
    assert.deepEqual([labelOf(key), shortOf(key), figure], expected, key);
  }
});

test("a number that needs a note has one", () => {
  const noted = { local_kyphosis_deg: /^From the bone above to the bone below/, genant_grade: /\S/, beck_index: /^Front height divided by back height\.$/, cement_fill_percent: /of the body's volume now/ };
  for (const [key, words] of Object.entries(noted)) {
    const note = noteOf(/** @type {keyof typeof QUANTITIES} */ (key));
    assert.match(note(/** @type {any} */ ({ now: {}, t: 0 }), /** @type {any} */ ({})), words, key);
  }
});

test("what the treatment did is told under the names of what was measured", () => {
  assert.deepEqual(
    Object.entries(OUTCOMES).map(([key, { unit }]) => [labelOf(key), unit, wholeOf(key)].join("|")),
    [
      "Front height|mm|",
      "Middle height|mm|",
      "Back height|mm|",
      "Front height|%|of lost",
      "Wedge angle|°|",
      "Local kyphosis (±1 level)|°|",
    ],
  );
});

test("a stage has the name that Python gives it", () => {
  assert.equal(STAGES.length, 13);
  assert.deepEqual([stageName("follow-up"), stageName("follow-up", true)], ["Follow-up", "Some time later"]);
  assert.deepEqual([stageName("fill"), stageName("fill", true)], ["Fill", "Cement in"]);
  assert.equal(stageName(/** @type {any} */ ("reduction")), "Reduction"); // of a file of another version
});
