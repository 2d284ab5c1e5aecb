// The script of an exported page: it applies the parameters of the address, answers messages of allowed pages, and prints
// the picture, because browsers do not print a WebGL canvas.

import { QUANTITIES } from "../generated/quantities.js";
import { shown } from "../ui/sentences.js";
import { stageName } from "../words/catalogue.js";
import { listed } from "../words/figures.js";
import { text } from "../words/messages.js";
import { readFlags } from "./flags.js";
import { answerMessages } from "./messages.js";

/** @typedef {import("../ui/element.js").VertebraPlayer} VertebraPlayer */

const MOST_LISTED = 8;

/** Starts the script if this document is an exported page. */
export function startPage() {
  const block = document.getElementById("vertebra-page");
  const player = /** @type {VertebraPlayer | null} */ (document.querySelector("vertebra-player"));
  if (!block || !player) return;
  const settings = JSON.parse(block.textContent ?? "{}");
  const asleep = document.getElementById("vertebra-asleep");
  if (asleep) asleep.className = "off"; // the note for browsers without scripts
  for (const type of ["ready", "error"]) player.addEventListener(type, () => asleep?.remove());
  applyFlags(player, location.search);
  answerMessages(player, settings.allow_origin);
  // without WebGL the readable text stays visible
  player.addEventListener("ready", () => document.documentElement.classList.toggle("ready", player.drawing));
  player.addEventListener("error", () => document.documentElement.classList.remove("ready"));
  printWithPicture(player);
}

/**
 * Applies the parameters of the address.
 * @param {VertebraPlayer} player
 * @param {string} query
 */
function applyFlags(player, query) {
  const { flags, ignored } = readFlags(query);
  for (const [name, value] of flags) {
    // the attribute `style` is CSS, so the element's attribute is `look`
    if (name !== "title") player.setAttribute(name === "style" ? "look" : name, value);
  }
  const heading = document.getElementById("vertebra-title");
  const title = flags.get("title") ?? (flags.get("chrome") === "off" ? "off" : null);
  if (heading && title) heading.hidden = title === "off";
  if (ignored.length) warnIgnored(ignored);
}

/** @param {string[]} ignored */
function warnIgnored(ignored) {
  const more = Math.max(0, ignored.length - MOST_LISTED);
  console.warn(`vertebra-player: ${text("player-ignored", { ignored: listed(ignored.slice(0, MOST_LISTED)), more })}`);
}

/**
 * Puts a picture into the printed text: the present one, or the exported still picture if the player is not ready.
 * @param {VertebraPlayer} player
 */
function printWithPicture(player) {
  const picture = document.getElementById("vertebra-picture");
  const words = document.getElementById("vertebra-words");
  if (!picture || !words) return;
  const image = picture.querySelector("img");
  /** @type {HTMLCanvasElement | null} */
  let still = null;
  const moment = document.createElement("p");
  const restorePage = () => {
    if (image) still?.replaceWith(image);
    still = null;
    moment.remove();
    player.prepend(picture);
  };
  addEventListener("beforeprint", () => {
    restorePage(); // beforeprint may be fired twice before afterprint
    words.prepend(picture);
    still = player.ready ? player.still() : null;
    if (!still || !image) return;
    still.style.cssText = "max-block-size: 8cm; max-inline-size: 100%";
    image.replaceWith(still, moment);
    const { stage, t } = player.capture();
    moment.textContent = text("player-printed-moment", { stage: stageName(stage), t: shown(QUANTITIES.t, t) });
  });
  addEventListener("afterprint", restorePage);
}
