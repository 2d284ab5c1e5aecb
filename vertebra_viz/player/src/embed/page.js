// What an exported page does beside showing its player: it follows the address, answers the pages it may answer, and
// brings the picture to paper, which a WebGL canvas does not reach.

import { QUANTITIES } from "../generated/quantities.js";
import { shown } from "../ui/sentences.js";
import { stageName } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { readFlags } from "./flags.js";
import { answerMessages } from "./messages.js";

/** @typedef {import("../ui/element.js").VertebraPlayer} VertebraPlayer */

const MOST_TOLD = 8;

/** Start the page that this document is, if it is an exported one. */
export function startPage() {
  const block = document.getElementById("vertebra-page");
  const player = /** @type {VertebraPlayer | null} */ (document.querySelector("vertebra-player"));
  if (!block || !player) return;
  const settings = JSON.parse(block.textContent ?? "{}");
  const asleep = document.getElementById("vertebra-asleep");
  if (asleep) asleep.className = "off"; // what is said where no script runs
  for (const known of ["ready", "error"]) player.addEventListener(known, () => asleep?.remove());
  applyFlags(player, location.search);
  answerMessages(player, settings.allow_origin);
  // where nothing is drawn, what can be read stays too
  player.addEventListener("ready", () => document.documentElement.classList.toggle("ready", player.drawing));
  player.addEventListener("error", () => document.documentElement.classList.remove("ready"));
  printWithPicture(player);
}

/**
 * Do as the address says.
 * @param {VertebraPlayer} player
 * @param {string} query
 */
function applyFlags(player, query) {
  const { flags, ignored } = readFlags(query);
  for (const [name, value] of flags) {
    // `style` is CSS in markup; the element's own name for it is `look`
    if (name !== "title") player.setAttribute(name === "style" ? "look" : name, value);
  }
  const heading = document.getElementById("vertebra-title");
  const title = flags.get("title") ?? (flags.get("chrome") === "off" ? "off" : null);
  if (heading && title) heading.hidden = title === "off";
  if (ignored.length) warnIgnored(ignored);
}

/** @param {string[]} ignored */
function warnIgnored(ignored) {
  const more = Math.max(0, ignored.length - MOST_TOLD);
  console.warn(`vertebra-player: ${text("player-ignored", { ignored: ignored.slice(0, MOST_TOLD).join(", "), more })}`);
}

/**
 * While the page is printed, the picture stands where it is read: the present one, or the still one where there is none.
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
  const back = () => {
    if (image) still?.replaceWith(image);
    still = null;
    moment.remove();
    player.prepend(picture);
  };
  addEventListener("beforeprint", () => {
    back(); // a browser may begin twice before it ends
    words.prepend(picture);
    still = player.ready ? player.still() : null;
    if (!still || !image) return;
    still.style.cssText = "max-block-size: 8cm; max-inline-size: 100%";
    image.replaceWith(still, moment);
    const { stage, t } = player.capture();
    moment.textContent = text("player-printed-moment", { stage: stageName(stage), t: shown(QUANTITIES.t, t) });
  });
  addEventListener("afterprint", back);
}
