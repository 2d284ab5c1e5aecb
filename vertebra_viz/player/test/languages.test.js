// A language that a page brings along, and what is said where it lacks a message.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { current, ENGLISH, languageIn, languageNamed, speak } from "../src/words/language.js";
import { text } from "../src/words/messages.js";
import { altered } from "../src/words/pseudo.js";

after(() => speak(ENGLISH));

test("a tag stands for its language, or its first part's, or English", () => {
  assert.equal(languageNamed("qps").tag, "qps");
  assert.equal(languageNamed("QPS-x-long").tag, "qps");
  for (const tag of ["en", "en-GB", "tlh", ""]) assert.equal(languageNamed(tag), ENGLISH);
  assert.equal(languageIn({}), "en"); // a file of an earlier version
});

test("a page brings the messages of its language; what that lacks is said in English", () => {
  /** @type {any} */ (globalThis).vertebraWords = { qps: ["player-play = Abspielen\n"] };
  speak(languageNamed("qps"));
  assert.equal(text("player-play"), altered("Abspielen"));
  assert.equal(text("player-pause"), "Pause");
  assert.equal(current().tag, "qps");
  assert.throws(() => text("player-nothing"), /no message/);
});
