// The consent page's own: few controls on the picture, and the text under it, fetched when first wanted.
//
// It needs no session, so the page can be read when the server is full or gone. Ticks are boxes in the page and nothing
// more: nobody reads them, nothing keeps them.

import { controlsOf } from "./hidden-controls.js";
import { byId, playerElement, readSettings, within } from "./page.js";
import { RESTART, restart } from "./restart.js";
import { StepCard, listSteps } from "./step-card.js";
import { Steps } from "./steps.js";
import { Straighten } from "./straighten.js";
import { text as words } from "./words.js";

const CONTROLS = ["controls", "timeline", "numbers", "captions", "styles", "views", "labels"];
const SHEET_PX = { width: 1200, height: 800 };

const { body } = document;
const player = playerElement();
const text = byId("vv-consent");
const hiddenControls = controlsOf(player);
const { stages } = readSettings();
/** @type {Promise<void> | null} */
let loading = null;

/** Few controls, or the player's own again. */
function enter() {
  const here = body.dataset.mode === "consent";
  hiddenControls.hide("consent", here ? CONTROLS : []);
  player.toggleAttribute("plain", here); // its stages by names that need no training
  player.setAttribute("turning", here ? "sideways" : "free"); // and a finger on the picture scrolls the page
  if (!here) steps.leave();
  if (here) loading ??= load();
  if (here) showStage();
}

async function load() {
  try {
    const answer = await fetch(text.dataset.text ?? "");
    if (!answer.ok) throw new Error(`${answer.status}`);
    text.innerHTML = await answer.text();
    listJourney();
  } catch {
    text.textContent = words("screen-text-missing");
    loading = null;
    addEventListener("online", enter, { once: true });
  }
}

text.addEventListener("click", ({ target }) => {
  const { act, goto } = buttonOf(target)?.dataset ?? {};
  if (goto) goTo(byId(`${goto}-title`));
  if (act === "clear") clear();
  if (act === "print") void print();
  if (act === "afresh") void restart("consent");
});

/** The button that was pressed, if one was. @param {EventTarget | null} target */
function buttonOf(target) {
  return target instanceof Element ? target.closest("button") : null;
}

function clear() {
  for (const box of text.querySelectorAll("input")) box.checked = false;
}

/** Nothing of the one before, as far as the page can do that without its server. */
function forget() {
  clear();
  for (const open of text.querySelectorAll("details")) open.open = false;
  if (player.ready) steps.restart();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}
addEventListener(RESTART, forget);

function listJourney() {
  if (player.ready) listSteps(document.getElementById("vv-journey"), player.journey);
}

/** @param {HTMLElement} heading */
function goTo(heading) {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

/** A sheet to take home, with the picture as it stands, on white. */
async function print() {
  const image = /** @type {HTMLImageElement} */ (within(text, ".vv-sheet-picture"));
  URL.revokeObjectURL(image.src);
  const theme = player.getAttribute("theme");
  try {
    player.setAttribute("theme", "light");
    image.src = URL.createObjectURL(await player.snapshot(SHEET_PX));
    await image.decode();
    image.hidden = false;
  } catch {
    const drawn = player.querySelector("img"); // by the server, where the browser cannot
    image.src = drawn?.src ?? "";
    image.hidden = !drawn;
  } finally {
    if (theme === null) player.removeAttribute("theme");
    else player.setAttribute("theme", theme);
  }
  window.print();
}

const cardElement = byId("vv-told");
const card = new StepCard(cardElement);
/** @type {import("./types.d.ts").Step | null} */
let shownStep = null;
const steps = new Steps(byId("vv-steps"), player, stages, (step, all) => {
  const focused = document.activeElement?.matches("[data-told=skip]");
  shownStep = step;
  if (step) card.show(step, all);
  else showStage();
  if (!step && focused) within(document, "#vv-steps .vv-primary").focus();
});
cardElement.addEventListener("click", ({ target }) => {
  if (buttonOf(target)) steps.skip();
});

/** Where no step is, the words are those of the picture. */
function showStage() {
  if (player.ready && !shownStep) card.showStage(player.capture().stage, player.stages);
}

new Straighten(player, byId("vv-straighten"), within(document, '[data-act="next"]'));
player.addEventListener("stagechange", showStage);
player.addEventListener("ready", showStage);
player.addEventListener("ready", listJourney);
new MutationObserver(enter).observe(body, { attributeFilter: ["data-mode"] });
enter();
