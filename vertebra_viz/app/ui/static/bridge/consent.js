// The consent page's own: few controls on the picture, and the text under it, fetched when first wanted.
//
// It needs no session, so the page can be read when the server is full or gone. Ticks are boxes in the page and nothing
// more: nobody reads them, nothing keeps them.

import { afresh } from "./afresh.js";
import { Chrome } from "./chrome.js";
import { Steps } from "./steps.js";
import { Card, list } from "./told.js";

const MISSING = "The text could not be loaded. Check the connection.";
const FURNITURE = ["controls", "timeline", "numbers", "styles", "views", "labels"]; // all but the captions
const SHEET_PX = { width: 1200, height: 800 };

const { body } = document;
const player = document.getElementById("vv-player");
const text = document.getElementById("vv-consent");
const chrome = new Chrome(player);
const { stages } = JSON.parse(document.getElementById("vv-settings").textContent);
let loading = null;

/** Few controls, or the player's own again. */
function enter() {
  const here = body.dataset.mode === "consent";
  chrome.off("consent", here ? FURNITURE : []);
  player.toggleAttribute("plain", here); // its stages by names that need no training
  if (!here) steps.leave();
  if (here) loading ??= load();
}

async function load() {
  try {
    const answer = await fetch(text.dataset.text);
    if (!answer.ok) throw new Error(`${answer.status}`);
    text.innerHTML = await answer.text();
    tellAll();
  } catch {
    text.textContent = MISSING;
    loading = null;
    addEventListener("online", enter, { once: true });
  }
}

text.addEventListener("click", ({ target }) => {
  const { act, goto } = target.closest("button")?.dataset ?? {};
  if (goto) goTo(document.getElementById(`${goto}-title`));
  if (act === "clear") clear();
  if (act === "print") print();
  if (act === "afresh") afresh("consent");
});

function clear() {
  for (const box of text.querySelectorAll("input")) box.checked = false;
}

/** Nothing of the one before, as far as the page can do that without its server. */
function forget() {
  clear();
  for (const open of text.querySelectorAll("details[open]")) open.open = false;
  if (player.ready) steps.restart();
  document.activeElement?.blur();
  scrollTo(0, 0);
}
addEventListener("vertebra-afresh", forget);

function tellAll() {
  if (player.ready) list(document.getElementById("vv-journey"), player.journey);
}

/** @param {HTMLElement} heading */
function goTo(heading) {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

/** A sheet to take home, with the picture as it stands, on white. */
async function print() {
  const image = text.querySelector(".vv-sheet-picture");
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

const told = document.getElementById("vv-told");
const card = new Card(told);
const steps = new Steps(document.getElementById("vv-steps"), player, stages, (step, all) => {
  const shown = body.dataset.mode === "consent" ? step : null;
  const focused = told.contains(document.activeElement);
  card.show(shown, all);
  chrome.off("told", shown ? ["captions"] : []); // one text at a time
  if (!shown && focused) document.querySelector("#vv-steps .vv-primary").focus();
});
told.addEventListener("click", ({ target }) => target.closest("button") && steps.skip());
player.addEventListener("ready", tellAll);
new MutationObserver(enter).observe(body, { attributeFilter: ["data-mode"] });
enter();
