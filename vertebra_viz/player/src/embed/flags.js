// Parameters in the address of an exported page: ?controls=off&stage=fill&view=lateral, similar to BioDigital's viewer.
// Unknown parameters and values out of range are ignored, with one warning on the console. The stages depend on the case:
// the element checks a stage when it has loaded the case.

import { GHOSTS, NEIGHBOURS, QUALITIES, STYLES, SWITCHES, THEMES, VIEWS } from "../ui/options.js";

const SWITCH = { on: "on", off: "off", 1: "on", 0: "off" };
const STAGE = /^[a-z][a-z-]{0,29}$/;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** @typedef {(text: string) => string | null} Reader returns the value, or null if it is not allowed */

/** @type {(values: readonly string[]) => Reader} */
const oneOf = (values) => (text) => (values.includes(text) ? text : null);

/** @type {Reader} */
const onOrOff = (text) => /** @type {Record<string, string>} */ (SWITCH)[Object.hasOwn(SWITCH, text) ? text : ""] ?? null;

/** @type {(shape: RegExp) => Reader} */
const shaped = (shape) => (text) => (shape.test(text) ? text : null);

/** @type {(low: number, high: number) => Reader} */
const number = (low, high) => (text) => {
  const value = Number(text);
  return /^\d{0,6}(\.\d{0,6})?$/.test(text) && text !== "" && value >= low && value <= high ? String(value) : null;
};

/** @type {Map<string, Reader>} */
const READERS = new Map([
  ...["chrome", "title", ...SWITCHES].map((name) => /** @type {[string, Reader]} */ ([name, onOrOff])),
  ["direction", onOrOff],
  ["autoplay", onOrOff],
  ["loop", onOrOff],
  ["stage", shaped(STAGE)],
  ["t", number(0, 1e5)],
  ["view", oneOf(VIEWS)],
  ["style", oneOf(STYLES)],
  ["theme", oneOf(THEMES)],
  ["ghosts", oneOf(GHOSTS)],
  ["opening", oneOf(["off"])], // only the page itself can set another opening
  ["neighbours", oneOf(NEIGHBOURS)],
  ["quality", oneOf([...QUALITIES])],
  ["speed", number(0.25, 4)],
  ["lang", shaped(LANGUAGE)], // English if the language is missing
]);

/**
 * Read an address.
 * @param {string} query with or without its question mark
 * @returns {{flags: Map<string, string>, ignored: string[]}} values by name, and the parameters that were ignored
 */
export function readFlags(query) {
  const flags = new Map();
  const ignored = [];
  for (const [name, text] of new URLSearchParams(query)) {
    const value = READERS.get(name)?.(text) ?? null;
    if (value === null || flags.has(name)) ignored.push(`${name}=${text}`.slice(0, 60));
    else flags.set(name, value);
  }
  return { flags, ignored };
}
