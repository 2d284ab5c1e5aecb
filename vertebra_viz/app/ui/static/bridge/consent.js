// The consent page's own: the steps beside the picture, and the text under it, fetched when first wanted.
//
// It needs no session, so the page can be read when the server is full or gone. What a person answers stands in boxes of the
// page and nothing more: nobody reads them, nothing keeps them.

import { Answers } from "./answers.js";
import { Choice } from "./choice.js";
import { controlsOf } from "./hidden-controls.js";
import { byId, playerElement, readSettings, within } from "./page.js";
import { ReadAloud } from "./read-aloud.js";
import { record, save } from "./record.js";
import { RESTART, restart } from "./restart.js";
import { Sheet } from "./sheet.js";
import { StepCard } from "./step-card.js";
import { CHOICES, Steps } from "./steps.js";
import { Straighten } from "./straighten.js";
import { text as words } from "./words.js";

const CONTROLS = ["controls", "timeline", "numbers", "captions", "styles", "views", "labels"];

const { body } = document;
const player = playerElement();
const text = byId("vv-consent");
const cardElement = byId("vv-told");
const choicesElement = byId("vv-choices");
const hiddenControls = controlsOf(player);
const settings = readSettings();
/** @type {Promise<void> | null} */
let loading = null;
/** Titles of the steps that were shown. @type {Set<string>} */
const shown = new Set();
let stepShown = "";

const card = new StepCard(cardElement, choicesElement, byId("vv-contents"));
const answers = new Answers(text);
const choice = new Choice(player, settings, (wait) => {
  fit();
  steps.pick(wait);
  scrollTo({ top: 0 }); // the picture is what was asked for
});
/** Asked while the steps are being made, too. */
const isPicked = () => choice.picked;
const sheet = new Sheet(player, text, answers, isPicked);
const steps = new Steps(byId("vv-steps"), player, settings.stages, isPicked, ({ step }, place, ended) => {
  const choosing = step.id === CHOICES;
  if (choosing) choice.fill(choicesElement, () => goTo("vv-grid"));
  card.show(step, place, choosing);
  shown.add(step.title);
  if (ended) body.dataset.result = "yes";
  if (step.id === stepShown) return;
  stepShown = step.id;
  aloud.moved();
});
const aloud = new ReadAloud(within(cardElement, "[data-act=aloud]"), () => card.words, () => {
  const before = stepShown;
  steps.next();
  return stepShown !== before;
});
new Straighten(player, byId("vv-straighten"), within(document, '#vv-steps [data-act="next"]'));

/** Few controls, or the player's own again. */
function enter() {
  const here = body.dataset.mode === "consent";
  hiddenControls.hide("consent", here ? CONTROLS : []);
  player.toggleAttribute("plain", here); // its stages by names that need no training
  player.setAttribute("turning", here ? "sideways" : "free"); // and a finger on the picture scrolls the page
  steps.shown = here;
  if (here) loading ??= load();
  else aloud.stop();
}

async function load() {
  try {
    const answer = await fetch(text.dataset.text ?? "");
    if (!answer.ok) throw new Error(`${answer.status}`);
    text.innerHTML = await answer.text();
    fit();
  } catch {
    text.textContent = words("screen-text-missing");
    loading = null;
    addEventListener("online", enter, { once: true });
  }
}

/** Show what of the text is for the case that is shown, and list its steps. */
function fit() {
  if (!player.ready) return;
  if (!steps.list.some(({ id }) => id === CHOICES)) choice.picked = true; // of a whole bone there is nothing to choose
  card.listContents(steps.list, settings.parts, (i) => steps.show(i), goTo);
  const own = Object.keys(settings.options).find((option) => settings.options[option] === choice.shown);
  for (const each of /** @type {NodeListOf<HTMLElement>} */ (text.querySelectorAll("[data-of-option]"))) {
    const option = each.dataset.ofOption ?? "";
    each.hidden = option !== "medicine" && option !== own && !settings.offered.includes(option);
  }
  const columns = text.querySelectorAll(".vv-grid thead th:not([hidden])").length;
  for (const each of /** @type {NodeListOf<HTMLTableCellElement>} */ (text.querySelectorAll(".vv-grid-side th"))) each.colSpan = columns;
  const { cause, age } = /** @type {Record<string, unknown>} */ (player.about.case.fracture);
  for (const each of /** @type {NodeListOf<HTMLElement>} */ (text.querySelectorAll("[data-only]"))) {
    each.hidden = each.dataset.only !== cause && each.dataset.only !== age;
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (text.querySelectorAll("[data-leaflet]"))) {
    link.href = `download/leaflet.pdf${location.search}`;
    link.hidden = !choice.picked; // it is of one option
  }
}

text.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  const { act, goto, kind } = button?.dataset ?? {};
  if (goto) goTo(goto);
  if (act === "print") void sheet.print();
  if (act === "record" && player.ready) save(record(player, answers, [...shown], choice.picked), "consent-record.json");
  if (act === "afresh") void restart("consent");
  if (act === "look" && kind) {
    choice.pick(kind);
  }
});

/** Nothing of the one before, as far as the page can do that without its server. */
function forget() {
  answers.clear();
  aloud.stop();
  shown.clear();
  choice.picked = settings.picked;
  fit();
  delete body.dataset.result;
  card.open(false);
  if (player.ready) steps.restart();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}
addEventListener(RESTART, forget);

/** @param {string} place id of a part of the text */
function goTo(place) {
  const heading = byId(`${place}-title`);
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

player.addEventListener("ready", fit);
new MutationObserver(enter).observe(body, { attributeFilter: ["data-mode"] });
enter();
