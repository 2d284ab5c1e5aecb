/** Names of stages, parts, measurements, views and directions, as defined in the catalogue. */

import { hasText, text } from "./messages.js";

/** @typedef {import("../generated/stages.js").StageName} StageName */

/** @param {string} name */
const capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * A stage that only another version knows is called by its id.
 *
 * @param {StageName} name
 * @param {boolean} [plain] whether the name is for people without training
 */
export function stageName(name, plain = false) {
  const id = `stage-${name}${plain ? ".plain" : ""}`;
  return hasText(id) ? text(id) : capitalised(name);
}

/** Name of a part, or of its surface if that has a name of its own. @param {string} own @param {string} part */
export const partName = (own, part) => text(hasText(`surface-${own}`) ? `surface-${own}` : `part-${part}`);

/** Name of a measurement in tables. @param {string} key */
export const labelOf = (key) => text(`quantity-${key}.label`);

/** Its short name, for chips and pictures. @param {string} key */
export const shortOf = (key) => optional(key, "short") || labelOf(key);

/** Its name for screen readers. @param {string} key */
export const spokenOf = (key) => optional(key, "spoken") || labelOf(key);

/** What a percentage refers to; empty for other measurements. @param {string} key */
export const wholeOf = (key) => optional(key, "of");

/** A short explanation; may be empty. @param {string} key */
export const hintOf = (key) => optional(key, "hint");

/** @param {string} key @param {string} attribute */
function optional(key, attribute) {
  const id = `quantity-${key}.${attribute}`;
  return hasText(id) ? text(id) : "";
}
