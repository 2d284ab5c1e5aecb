/**
 * What a page may ask of the player in attributes, and in the plain JSON of `restore`: read, checked, refused in one
 * line.
 */

import { PlayerError } from "../core/errors.js";

export const VIEWS = ["lateral", "front", "back", "top", "oblique", "needle"];
export const STYLES = ["bone", "glass", "cutaway", "xray"];
export const THEMES = ["auto", "light", "dark", "contrast"];
export const LANGUAGES = ["en"];
/** Every piece of chrome that a page can switch off. */
export const SWITCHES = /** @type {const} */ ([
  "controls",
  "timeline",
  "numbers",
  "captions",
  "styles",
  "views",
  "labels",
]);
export const SPEEDS = [0.25, 0.5, 1, 2, 4];

/** @typedef {typeof SWITCHES[number]} Switch */
/** @typedef {Record<Switch, boolean>} Chrome */

/**
 * @param {string} name
 * @param {unknown} value
 * @param {string} allowed in words
 */
export function refusal(name, value, allowed) {
  return new PlayerError("bad-value", `${name}: ${JSON.stringify(value)} is not allowed; allowed: ${allowed}`);
}

/**
 * @template {string} T
 * @param {string} name
 * @param {unknown} value
 * @param {readonly T[]} allowed
 * @returns {T}
 */
export function oneOf(name, value, allowed) {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw refusal(name, value, allowed.join(", "));
  return found;
}

/**
 * @param {string} name
 * @param {unknown} value a number, or a string that is one
 * @param {number} low
 * @param {number} high
 * @returns {number}
 */
export function numberIn(name, value, low, high) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !(number >= low && number <= high)) {
    throw refusal(name, value, high === Infinity ? `a number from ${low}` : `${low} to ${high}`);
  }
  return number;
}

/**
 * An attribute that is "on" or "off"; bare (`loop`, `loop=""`) it is on.
 *
 * @param {string} name
 * @param {string | null} value null where the attribute is absent
 * @param {boolean} absent what that means
 */
export function onOff(name, value, absent) {
  if (value === null) return absent;
  return value === "" || oneOf(name, value, ["on", "off"]) === "on";
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

/**
 * Where playback stands when another file takes the place of this one: in the same stage, as far into it as before.
 *
 * @param {{stage: string, share: number}} before stage and how much of it was over (0 to 1)
 * @param {readonly import("../core/types.d.ts").Stage[]} stages of the new file
 * @returns {number} seconds; the start where the stage does not exist any more
 */
export function carriedOver({ stage, share }, stages) {
  const same = stages.find(({ name }) => name === stage);
  return same ? same.start_s + share * (same.end_s - same.start_s) : 0;
}
