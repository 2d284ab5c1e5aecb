/**
 * What a page may ask of the player in attributes, and in the plain JSON of `restore`: read, checked, refused in one
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
/** Which ways a hand may turn the picture. */
export const TURNINGS = /** @type {const} */ (["free", "sideways"]);
export const THEMES = ["auto", ...Object.keys(DRAWN)];
export { QUALITIES };
/** Every piece of chrome that a page can switch off. */
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
/** Outlines of the bone as it was: as the step's direction says, always, never. */
export const GHOSTS = /** @type {const} */ (["auto", "on", "off"]);
/** Whole levels beside the treated one: as they are, to be seen through, not drawn. */
export const NEIGHBOURS = /** @type {const} */ (["solid", "ghost", "off"]);
export const SPEEDS = [0.25, 0.5, 1, 2, 4];
/** The slowest and the fastest a page may ask for. */
export const SPEED_RANGE = /** @type {const} */ ([0.25, 4]);

const ON = ["", "on", "true", "1"];
const OFF = ["off", "false", "0"];

/** @typedef {typeof SWITCHES[number]} Switch */
/** @typedef {Record<Switch, boolean>} Chrome */

/**
 * An attribute that is "on" or "off", in any of the ways pages write that; bare (`loop`, `loop="loop"`) it is on.
 *
 * @param {string} name
 * @param {string | null} value null where the attribute is absent
 * @param {boolean} absent what that means
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
