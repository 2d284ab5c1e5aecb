/** Names of stages, parts, measured numbers, views and directions, as the catalogue has them. */

import { hasText, text } from "./messages.js";

/** @typedef {import("../generated/stages.js").StageName} StageName */

/** @param {string} name */
const capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** One that a file of another version has is called by its id. @param {StageName} name @param {boolean} [plain] whether it is for people without training */
export function stageName(name, plain = false) {
  const id = `stage-${name}${plain ? ".plain" : ""}`;
  return hasText(id) ? text(id) : capitalised(name);
}

/** A part, by its own surface's name where that has one. @param {string} own @param {string} part */
export const partName = (own, part) => text(hasText(`surface-${own}`) ? `surface-${own}` : `part-${part}`);

/** What tables call a measured number. @param {string} key */
export const labelOf = (key) => text(`quantity-${key}.label`);

/** What chips and pictures call it. @param {string} key */
export const shortOf = (key) => optional(key, "short") || labelOf(key);

/** What a screen reader is told. @param {string} key */
export const spokenOf = (key) => optional(key, "spoken") || labelOf(key);

/** What a percentage is of; empty for what is none. @param {string} key */
export const wholeOf = (key) => optional(key, "of");

/** What it is, in a few words; may be empty. @param {string} key */
export const hintOf = (key) => optional(key, "hint");

/** @param {string} key @param {string} attribute */
function optional(key, attribute) {
  const id = `quantity-${key}.${attribute}`;
  return hasText(id) ? text(id) : "";
}
