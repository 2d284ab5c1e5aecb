// The consent page's steps: each with its words and its picture; none behind the choices before one was picked.

import assert from "node:assert/strict";
import { test } from "node:test";

import { StepCard } from "../../app/ui/static/bridge/step-card.js";
import { Steps, stopsOf } from "../../app/ui/static/bridge/steps.js";
import { FakeElement, FakePlayer, openPage } from "./fake-page.js";

/** @typedef {import("../src/core/types.d.ts").Step} Step */

const ENDS = { intact: 2, fracture: 4, fill: 10 };
const STAGES = Object.entries(ENDS).map(([name, end]) => ({ name, end }));
const WORDS = Object.keys(ENDS).map((name) => ({ name, label: `Label ${name}`, caption: `Caption ${name}.` }));

/** @param {string} id @param {Step["stage"]} stage @param {string} [view] @param {string} [style] @returns {Step} */
const step = (id, stage, view = "", style = "") => (
  { id, stage, view, style, title: `Title ${id}`, text: `Text ${id}.`, source: id === "broke" ? "Source broke" : "", more: id === "broke" ? [{ text: "More.", source: "Book" }] : [] }
);
const JOURNEY = [step("where", "intact", "lateral", "glass"), step("broke", "fracture"), step("choices", "fracture"), step("cement", "fill"), step("decide", null, "front")];

test("a step shows the end of its stage, or of all where it has none", () => {
  assert.deepEqual(stopsOf(STAGES, JOURNEY, WORDS).map(({ end }) => end), [2, 4, 4, 10, 10]);
});

test("a case without steps is told by its stages", () => {
  const stops = stopsOf(STAGES, [], WORDS);
  assert.deepEqual(stops.map(({ step: each, end }) => [each.title, each.text, end])[1], ["Label fracture", "Caption fracture.", 4]);
});

/** @param {import("node:test").TestContext} context @param {{picked?: boolean, t?: number, journey?: Step[]}} [how] */
function open(context, { picked = false, t = 2, journey = JOURNEY } = {}) {
  const page = openPage(context);
  const button = () => new FakeElement({ span: new FakeElement() });
  const buttons = { back: button(), play: button(), next: button() };
  const root = new FakeElement(Object.fromEntries(Object.entries(buttons).map(([name, each]) => [`[data-act="${name}"]`, each])));
  const player = Object.assign(new FakePlayer(ENDS), { stages: WORDS });
  player.journey = journey;
  player.now.t = t;
  const choice = { picked };
  /** @type {{id: string, place: string, ended: boolean}[]} */
  const told = [];
  const steps = new Steps(root, player, Object.keys(ENDS), () => choice.picked, (stop, { number, count }, ended) =>
    told.push({ id: stop.step.id, place: `${number} of ${count}`, ended }));
  steps.shown = true;
  return { page, player, steps, choice, told, ...buttons, at: () => told.at(-1)?.id };
}

test("the first step is shown with its own picture and goes nowhere back", (context) => {
  const { told, player, back, next } = open(context);
  assert.deepEqual(told.at(-1), { id: "where", place: "1 of 5", ended: false });
  assert.deepEqual([back.ariaDisabled, next.ariaDisabled], ["true", "false"]);
  const calls = player.takeCalls().map((call) => call.join(" "));
  assert.ok(calls.includes("setView lateral") && calls.includes("setStyle glass"), calls.join());
});

test("a moment that somebody asked for has its step", (context) => {
  assert.equal(open(context, { t: 10, picked: true }).at(), "cement");
});

test("the next step plays its stage and holds at its end", (context) => {
  const { player, next, play, at } = open(context);
  player.takeCalls();
  next.click();
  assert.equal(at(), "broke");
  assert.deepEqual([player.takeCalls().at(-1), play.dataset.playing], [["play"], "yes"]);
  player.moveTo(3.9);
  assert.deepEqual(player.takeCalls(), []);
  player.moveTo(4.02);
  assert.deepEqual(player.takeCalls(), [["pause"], ["seek", 4]]);
  assert.equal(play.dataset.playing, "no");
});

test("where motion is not wanted, a step's picture is gone to at once", (context) => {
  const { page, player, next } = open(context);
  page.reducedMotion.matches = true;
  next.click();
  assert.equal(player.capture().t, 4);
  assert.ok(!player.takeCalls().some(([name]) => name === "play"));
});

test("nobody goes past the choices before an option was picked", (context) => {
  const { steps, choice, next, at } = open(context);
  steps.show(4);
  assert.deepEqual([at(), next.ariaDisabled], ["choices", "true"], "not from the contents either");
  next.click();
  steps.next();
  assert.equal(at(), "choices");
  choice.picked = true;
  steps.pick(false);
  assert.equal(at(), "cement");
});

test("with an option whose case is on its way, the step after the choices comes with it", (context) => {
  const { steps, choice, player, at } = open(context);
  steps.show(2);
  choice.picked = true;
  steps.pick(true);
  assert.equal(at(), "choices");
  player.dispatchEvent(new Event("ready"));
  assert.equal(at(), "cement");
});

test("the end of what happens is told, and only there", (context) => {
  const { page, told, steps } = open(context, { picked: true });
  page.reducedMotion.matches = true;
  steps.show(1);
  steps.show(0);
  assert.ok(told.every(({ ended }) => !ended));
  steps.show(4);
  assert.deepEqual(told.at(-1), { id: "decide", place: "5 of 5", ended: true });
});

test("a movement is shown again from the end of the step before", (context) => {
  const { page, player, play, steps, at } = open(context, { picked: true });
  page.reducedMotion.matches = true;
  steps.show(3);
  player.takeCalls();
  play.click();
  assert.deepEqual(player.takeCalls(), [["seek", 4], ["play"]]);
  play.click();
  assert.deepEqual(player.takeCalls().at(-1), ["pause"]);
  assert.equal(at(), "cement");
});

test("another case goes on with the same step, where it has it; whoever comes next begins anew", (context) => {
  const { page, player, steps, at } = open(context, { picked: true });
  page.reducedMotion.matches = true;
  steps.show(3);
  player.dispatchEvent(new Event("ready"));
  assert.equal(at(), "cement");
  player.journey = JOURNEY.slice(0, 2);
  player.dispatchEvent(new Event("ready"));
  assert.equal(at(), "broke");
  steps.restart();
  assert.equal(at(), "where");
});

test("a device that cannot draw a style keeps its own", (context) => {
  const { at } = open(context, { journey: [step("film", "intact", "", "xray")] });
  assert.equal(at(), "film");
});

test("another mode is left alone, and a button that is off does nothing", (context) => {
  const { player, steps, next, told } = open(context);
  steps.shown = false;
  player.takeCalls();
  const before = told.length;
  player.moveTo(3);
  assert.deepEqual([told.length, player.takeCalls()], [before, []]);
  player.ready = false;
  next.click();
  assert.deepEqual(player.takeCalls(), []);
});

test("a card has the words of a step, what is behind More and its sources, once each", (context) => {
  openPage(context);
  const place = () => {
    /** @type {FakeElement[]} */
    const items = [];
    const list = Object.assign(new FakeElement(), { replaceChildren: (/** @type {FakeElement[]} */ ...all) => items.splice(0, items.length, ...all) });
    return Object.assign(new FakeElement({ ul: list }), { items });
  };
  const places = { where: place(), title: place(), text: place(), more: place(), sources: place() };
  const contents = Object.assign(new FakeElement(), { hidden: true });
  const choices = new FakeElement();
  const toggle = new FakeElement();
  const root = new FakeElement({ ...Object.fromEntries(Object.entries(places).map(([name, each]) => [`[data-told="${name}"]`, each])), "[data-act=contents]": toggle, "[data-told=title]": places.title, "[data-told=text]": places.text });
  const card = new StepCard(root, choices, contents);
  card.show(JOURNEY[1], { number: 2, count: 5 }, false);
  assert.deepEqual([places.where.textContent, card.words], ["Step 2 of 5", "Title broke. Text broke."]);
  assert.deepEqual([places.more.hidden, places.more.items.length, places.sources.items.length, choices.hidden], [false, 1, 1, true]);
  card.show(JOURNEY[2], { number: 3, count: 5 }, true);
  assert.deepEqual([places.more.hidden, places.sources.hidden, choices.hidden], [true, true, false]);
  toggle.click();
  assert.deepEqual([contents.hidden, toggle.ariaExpanded], [false, "true"]);
  card.open(false);
  assert.equal(contents.hidden, true);
});
