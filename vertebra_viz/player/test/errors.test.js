// An error of the player in the language of whoever is shown it, and one way in which values that are allowed are listed.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { oneOf, refusal } from "../src/core/check.js";
import { PlayerError } from "../src/core/errors.js";
import { readPose } from "../src/three/pose.js";
import { onOff } from "../src/ui/options.js";
import { ENGLISH, languageNamed, speak } from "../src/words/language.js";
import { text } from "../src/words/messages.js";
import { altered } from "../src/words/pseudo.js";

after(() => speak(ENGLISH));

speak(ENGLISH);
const ENGLISH_LOST = text("player-lost");

test("an error is said again in the language of the player that shows it", () => {
  speak(languageNamed("qps"));
  const error = refusal("view", "up", ["front", "back", "top"]);
  assert.equal(error.message, `view: "up" ${altered("is not allowed; allowed:")} front, back ${altered("or")} top`);
  speak(ENGLISH);
  assert.equal(error.again().message, 'view: "up" is not allowed; allowed: front, back or top');
  speak(languageNamed("qps"));
  const lost = new PlayerError("lost", () => text("player-lost"));
  assert.equal(lost.again().message, altered(ENGLISH_LOST));
  speak(ENGLISH);
  assert.equal(lost.again().message, ENGLISH_LOST);
});

test("values that are allowed are listed in one way", () => {
  speak(ENGLISH);
  assert.throws(() => onOff("loop", "maybe", false), /allowed: on or off$/);
  assert.throws(() => oneOf("theme", "red", ["auto", "light", "dark"]), /allowed: auto, light or dark$/);
  assert.throws(() => readPose(null, "camera"), /allowed: an object with azimuth_deg, elevation_deg, zoom and target_mm$/);
});
