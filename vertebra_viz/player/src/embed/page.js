// What an exported page does beside showing its player: it heeds the address, answers the pages it may answer, and
// brings the picture to paper, which a WebGL canvas does not reach.

import { readFlags } from "./flags.js";
import { attachBridge } from "./messages.js";

/** @typedef {import("./player.d.ts").Player} Player */

/** Names in the address that are attributes of the element under the same name; `style` is `look` there. */
const ATTRIBUTES = [
  "chrome", "controls", "timeline", "numbers", "captions", "styles", "views", "labels", "view", "theme", "speed", "lang",
];
const MOST_TOLD = 8;

/** Start the page that this document is, if it is an exported one. */
export function startPage() {
  const block = document.getElementById("vertebra-page");
  const player = /** @type {Player | null} */ (document.querySelector("vertebra-player"));
  if (!block || !player) return;
  const settings = JSON.parse(block.textContent ?? "{}");
  heed(player, location.search);
  attachBridge(player, settings.allow_origin);
  player.addEventListener("ready", () => document.documentElement.classList.add("ready"));
  player.addEventListener("error", () => document.documentElement.classList.remove("ready"));
  onPaper(player);
}

/**
 * Do as the address says.
 * @param {Player} player
 * @param {string} query
 */
function heed(player, query) {
  const { flags, ignored } = readFlags(query);
  for (const name of ATTRIBUTES) {
    const value = flags.get(name);
    if (value !== undefined) player.setAttribute(name, value);
  }
  const style = flags.get("style");
  if (style) player.setAttribute("look", style);
  player.toggleAttribute("loop", flags.get("loop") === "on");
  const heading = document.getElementById("vertebra-title");
  const title = flags.get("title") ?? (flags.get("chrome") === "off" ? "off" : undefined);
  if (heading && title) heading.hidden = title === "off";
  const when = flags.get("stage") ?? (flags.has("t") ? Number(flags.get("t")) : undefined);
  const playing = flags.get("autoplay") === "on";
  if (when === undefined) {
    player.toggleAttribute("autoplay", playing);
  } else {
    // only the loaded case knows whether it has the stage
    player.addEventListener(
      "ready",
      () => {
        try {
          player.seek(when);
        } catch {
          tell([`stage=${when}`]);
        }
        if (playing) player.play();
      },
      { once: true },
    );
  }
  if (ignored.length) tell(ignored);
}

/** @param {string[]} ignored */
function tell(ignored) {
  const rest = ignored.length > MOST_TOLD ? ` and ${ignored.length - MOST_TOLD} more` : "";
  console.warn(`vertebra-player: ignored in the address: ${ignored.slice(0, MOST_TOLD).join(", ")}${rest}`);
}

/**
 * While the page is printed, the still picture stands where it is read.
 * @param {Player} player
 */
function onPaper(player) {
  const picture = document.getElementById("vertebra-picture");
  const words = document.getElementById("vertebra-words");
  if (!picture || !words) return;
  addEventListener("beforeprint", () => words.prepend(picture));
  addEventListener("afterprint", () => player.prepend(picture));
}
