/** Checks values from outside; a refused value gives an error of one line that says what is allowed. */

import { either } from "../words/figures.js";
import { text } from "../words/messages.js";
import { PlayerError } from "./errors.js";

const LONGEST = 60;

/** @param {unknown} value */
function quoted(value) {
  if (typeof value === "number") return String(value); // JSON has no NaN
  let json;
  try {
    json = JSON.stringify(value);
  } catch {
    json = undefined; // a circular object or a BigInt
  }
  return (json ?? String(value)).slice(0, LONGEST);
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {readonly string[] | (() => string)} allowed what is allowed: all values, or what says it
 */
export function refusal(name, value, allowed) {
  const phrase = typeof allowed === "function" ? allowed : () => either(allowed);
  const given = quoted(value);
  return new PlayerError("bad-value", () => text("player-refused", { name, value: given, allowed: phrase() }));
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
  if (found === undefined) throw refusal(name, value, allowed);
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
    throw refusal(name, value, () => high === Infinity ? text("player-allowed-from", { low: String(low) }) : text("player-allowed-range", { low: String(low), high: String(high) }));
  }
  return number;
}
