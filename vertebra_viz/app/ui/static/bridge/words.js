// Messages and figures of the page, in its language: the server writes the messages into the page (web/pages.py), and here
// their values are inserted. The messages of templates are part of the templates (ui/expressions.py).

import { readSettings } from "./page.js";

/** @type {Pick<import("./types.d.ts").Settings, "words" | "numbers"> | undefined} */
let settings;
/** The settings, read when first needed, when the page is complete. */
const known = () => (settings ??= readSettings());
/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/**
 * A message.
 *
 * @param {string} name its id
 * @param {Record<string, string | number>} values by the names of its places
 */
export function text(name, values = {}) {
  const { words } = known();
  if (!(name in words)) throw new Error(`the page has no message ${name}`);
  return words[name]
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? String(values[part] ?? "") : part))
    .join("");
}

/** The form of a plural that a number has. @param {number} count */
export const plural = (count) => new Intl.PluralRules(known().numbers).select(count);

/**
 * A number as text: with a true minus, and without a sign before a rounded 0.
 *
 * @param {number} value
 * @param {number} decimals
 * @param {boolean} [signed] with a plus sign above 0
 */
export function figure(value, decimals, signed = false) {
  const key = `${decimals} ${signed}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(known().numbers, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? "exceptZero" : "auto",
  });
  formats.set(key, format);
  const rounded = Number(Number(value).toFixed(decimals)) || 0;
  return format.formatToParts(rounded).map(({ type, value: part }) => (type === "minusSign" ? "\u2212" : part)).join("");
}
