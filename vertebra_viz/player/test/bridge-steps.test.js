// The consent page's steps: stages, and cards of words before, between and after them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { StepCard, cardWords, listSteps } from "../../app/ui/static/bridge/step-card.js";
import { Steps, stopsOf, stopsOver } from "../../app/ui/static/bridge/steps.js";
import { FakeElement, FakePlayer, openPage } from "./fake-page.js";

/** @typedef {import("../src/core/types.d.ts").Step} Step */

const ENDS = { intact: 2, fracture: 4, fill: 10 };
const STAGES = Object.entries(ENDS).map(([name, end]) => ({ name, end }));

/** @param {string} id @param {Step["phase"]} phase @param {string | null} before @returns {Step} */
const step = (id, phase, before) => ({ id, phase, before, title: `Title ${id}`, text: `Text ${id}.`, source: `Source ${id}` });
const JOURNEY = [step("first", "before", "intact"), step("second", "before", "fill"), step("third", "before", "fill"), step("home", "after", null)];
const NAMES = ["first", "intact", "fracture", "second", "third", "fill", "home"];

test("the stops are the stages, with the cards in front of them and after the last", () => {
  const stops = stopsOf(STAGES, JOURNEY);
  const stages = STAGES.values();
  assert.deepEqual(stops.map(({ step: card }) => card?.id ?? stages.next().value?.name), NAMES);
  assert.deepEqual(stops.map(({ end }) => end), [2, 2, 4, 4, 4, 10, 10], "a card shows the end of the stage before");
});

test("a card for a stage that the case does not have comes last", () => {
  const stops = stopsOf(STAGES, [step("unheard", "during", "posture")]);
  assert.deepEqual(stops.at(-1), { step: step("unheard", "during", "posture"), end: 10 });
});

test("what is over counts cards with the stages that they stand in front of", () => {
  const stops = stopsOf(STAGES, JOURNEY);
  assert.equal(stopsOver(stops, stops[3], 4), 3, "as many as come before the card");
  assert.equal(stopsOver(stops, null, 2), 2, "a stage and its card");
  assert.equal(stopsOver(stops, null, 4), 3, "the cards after a stage are to come at its end");
  assert.equal(stopsOver(stops, null, 6), 5, "and over inside the next one");
  assert.equal(stopsOver(stops, null, 10), 6);
});

/** @param {import("node:test").TestContext} context */
function open(context) {
  const page = openPage(context);
  const button = () => new FakeElement({ span: new FakeElement() });
  const buttons = { back: button(), play: button(), next: button() };
  const root = new FakeElement(Object.fromEntries(Object.entries(buttons).map(([name, each]) => [`[data-act="${name}"]`, each])));
  const player = new FakePlayer(ENDS);
  player.journey = JOURNEY;
  player.now.t = 2;
  /** @type {(string | null)[]} */
  const cards = [];
  const steps = new Steps(root, player, Object.keys(ENDS), (card) => cards.push(card?.id ?? null));
  return { page, player, steps, cards, ...buttons, card: () => cards.at(-1) };
}

test("the first step is a card, where nobody has asked for a later moment", (context) => {
  const { card, back, next } = open(context);
  assert.equal(card(), "first");
  assert.deepEqual([back.ariaDisabled, next.ariaDisabled], ["true", "false"]);
});

test("the next step is a stage that is played to its end and held there, or a card", (context) => {
  const { player, next, play, card } = open(context);
  next.click();
  assert.equal(card(), null);
  next.click();
  assert.deepEqual(player.takeCalls().at(-1), ["play"]);
  assert.deepEqual([play.dataset.playing, play.parts.span.textContent], ["yes", "Pause"]);
  player.moveTo(3.9);
  assert.deepEqual(player.takeCalls(), []);
  player.moveTo(4.02);
  assert.deepEqual(player.takeCalls(), [["pause"], ["seek", 4]]);
  assert.equal(play.dataset.playing, "no");
  next.click();
  assert.equal(card(), "second");
  next.click();
  assert.equal(card(), "third");
});

test("where motion is not wanted, a stage is gone to at once", (context) => {
  const { page, player, next } = open(context);
  page.reducedMotion.matches = true;
  next.click();
  next.click();
  assert.equal(player.capture().t, 4);
  assert.ok(!player.takeCalls().some(([name]) => name === "play"));
});

test("back is the card before, or the start of the stage that is going on", (context) => {
  const { player, steps, back, card } = open(context);
  steps.leave();
  player.moveTo(6);
  back.click();
  assert.deepEqual([card(), player.capture().t], ["third", 4]);
  back.click();
  assert.deepEqual([card(), player.capture().t], ["second", 4]);
  back.click();
  assert.deepEqual([card(), player.capture().t], [null, 4]);
  back.click();
  assert.deepEqual([card(), player.capture().t], [null, 2]);
});

test("a card goes when somebody goes elsewhere, and the picture is skipped to", (context) => {
  const { player, steps, card, next } = open(context);
  player.moveTo(3);
  assert.equal(card(), null);
  steps.restart();
  assert.deepEqual([card(), player.capture().t], ["first", 2]);
  next.click();
  next.click();
  player.moveTo(4);
  next.click();
  assert.equal(card(), "second");
  player.takeCalls();
  steps.skip();
  assert.deepEqual([card(), player.takeCalls()], [null, [["play"]]]);
});

test("at the end there is no next step; a button that is off does nothing", (context) => {
  const { player, next, back, card, steps } = open(context);
  player.moveTo(10);
  next.click();
  assert.equal(card(), "home");
  assert.equal(next.ariaDisabled, "true");
  player.takeCalls();
  next.click();
  assert.deepEqual([card(), player.takeCalls()], ["home", []]);
  player.ready = false;
  back.click();
  assert.deepEqual(player.takeCalls(), []);
  player.ready = true;
  steps.skip();
  assert.equal(card(), null, "back to the picture");
});

test("another case goes on with the same card, where it has it", (context) => {
  const { player, next, card } = open(context);
  player.moveTo(4);
  next.click();
  assert.equal(card(), "second");
  player.dispatchEvent(new Event("ready"));
  assert.equal(card(), "second");
  player.journey = [JOURNEY[0]];
  player.dispatchEvent(new Event("ready"));
  assert.equal(card(), null);
});

test("a card says where it stands among those of its phase", () => {
  assert.deepEqual(cardWords(JOURNEY[1], JOURNEY), {
    where: "Before, 2 of 3",
    title: "Title second",
    text: "Text second.",
    source: "Source: Source second",
    skip: "Go to the animation",
  });
  assert.equal(cardWords(JOURNEY[3], JOURNEY).where, "After, 1 of 1");
  assert.equal(cardWords(JOURNEY[3], JOURNEY).skip, "Back to the picture");
});

test("a card has the words of a step, or of the picture where there is no step", () => {
  const places = Object.fromEntries(["where", "title", "text", "source", "skip"].map((name) => [`[data-told="${name}"]`, new FakeElement()]));
  const status = new FakeElement();
  const root = new FakeElement({ ...places, "[role=status]": status });
  const card = new StepCard(root);
  const words = () => ["where", "title", "text"].map((name) => places[`[data-told="${name}"]`].textContent);
  card.show(JOURNEY[0], JOURNEY);
  assert.deepEqual([root.dataset.kind, words()[1], status.ariaLive], ["step", "Title first", "polite"]);
  card.showStage("fill", [{ name: "fracture", label: "The fracture", caption: "It breaks." }, { name: "fill", label: "Cement in", caption: "It is filled." }]);
  assert.deepEqual([root.dataset.kind, ...words()], ["stage", "Picture 2 of 2", "Cement in", "It is filled."]);
  const skip = places['[data-told="skip"]'];
  assert.deepEqual([skip.hidden, status.ariaLive], [true, "off"], "the player says its stages itself");
  card.showStage("unheard", []);
  assert.equal(words()[1], "Cement in");
});

test("the list has each phase that there is, in its order", (context) => {
  openPage(context);
  /** @type {FakeElement[]} */
  let made = [];
  const root = new FakeElement({ div: Object.assign(new FakeElement(), { replaceChildren: (/** @type {FakeElement[]} */ ...children) => (made = children) }) });
  const words = (/** @type {FakeElement | string} */ each) => (typeof each === "string" ? each : each.children.map(words).join(""));
  listSteps(root, JOURNEY);
  assert.deepEqual(made.map(words).map((text) => text.slice(0, 11)), ["Before", "Title first", "After", "Title home "]);
  assert.equal(made[1].children.length, 3);
  listSteps(root, []);
  assert.equal(root.hidden, true);
  listSteps(null, JOURNEY); // before the text is there
});
