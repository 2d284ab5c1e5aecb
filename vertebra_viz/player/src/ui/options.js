/**
 * The values that a page may set in attributes and in the plain JSON of `restore`: parsed and checked, with a refusal of one
 * line.
 */

import { refusal } from "../core/check.js";
import { THEMES as DRAWN } from "../generated/looks.js";
import { QUALITIES } from "../three/quality.js";
import * as catalogue from "../generated/views.js";

/** @typedef {import("../core/errors.js").PlayerError} PlayerError */
/** @typedef {import("../generated/views.js").StyleName} StyleName */
/** @typedef {import("../generated/views.js").ViewName} ViewName */

export const VIEWS = [...catalogue.VIEWS];
export const STYLES = [...catalogue.STYLES];
/** Ways in which gestures may turn the picture. */
export const TURNINGS = /** @type {const} */ (["free", "sideways"]);
export const THEMES = ["auto", ...Object.keys(DRAWN)];
export { QUALITIES };
/** All controls that a page can switch off. */
export const SWITCHES = /** @type {const} */ ([
  "controls",
  "timeline",
  "numbers",
  "captions",
  "styles",
  "views",
  "labels",
  "locator",
]);
/** Outlines of the bone at earlier moments: as the stage's direction says, always, never. */
export const GHOSTS = /** @type {const} */ (["auto", "on", "off"]);
/** Whole neighbouring levels: solid, transparent, not drawn. */
export const NEIGHBOURS = /** @type {const} */ (["solid", "ghost", "off"]);
export const SPEEDS = [0.25, 0.5, 1, 2, 4];
/** The lowest and the highest speed. */
export const SPEED_RANGE = /** @type {const} */ ([0.25, 4]);

const ON = ["", "on", "true", "1"];
const OFF = ["off", "false", "0"];

/** @typedef {typeof SWITCHES[number]} Switch */
/** @typedef {Record<Switch, boolean>} Chrome */

/**
 * Parses an attribute that is "on" or "off", in any of the usual spellings; without a value (`loop`, `loop="loop"`) it is on.
 *
 * @param {string} name
 * @param {string | null} value null if the attribute is absent
 * @param {boolean} absent the result in that case
 */
export function onOff(name, value, absent) {
  if (value === null) return absent;
  if (ON.includes(value) || value === name) return true;
  if (OFF.includes(value)) return false;
  throw refusal(name, value, ["on", "off"]);
}

/**
 * Which pieces of chrome are on: `chrome="off"` turns all off, and each can be set "on" again. A value that is not
 * allowed counts as absent and is passed to `refused`.
 *
 * @param {(name: string) => string | null} attribute
 * @param {(error: PlayerError) => void} refused
 * @returns {Chrome}
 */
export function readChrome(attribute, refused) {
  const read = (/** @type {string} */ name, /** @type {boolean} */ absent) => {
    try {
      return onOff(name, attribute(name), absent);
    } catch (error) {
      refused(/** @type {PlayerError} */ (error));
      return absent;
    }
  };
  const all = read("chrome", true);
  return /** @type {Chrome} */ (Object.fromEntries(SWITCHES.map((name) => [name, read(name, all)])));
}
