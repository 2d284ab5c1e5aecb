/**
 * Formats numbers, lists and dates in the current language. Numbers are rounded by `toFixed`; the language determines only
 * decimal sign, grouping and digits.
 */

import { current } from "./language.js";
import { altered } from "./pseudo.js";

/** Formatters by locale and kind: creating one is slow. @type {Map<string, any>} */
const makers = new Map();

/** @template T @param {string} kind @param {(locale: string) => T} make @returns {T} */
function cached(kind, make) {
  const { numbers } = current();
  const key = `${numbers} ${kind}`;
  let maker = makers.get(key);
  if (!maker) makers.set(key, (maker = make(numbers)));
  return maker;
}

/** A number for people, with a true minus; zero has no sign after rounding. @param {number} value @param {number} decimals */
export function figure(value, decimals) {
  const rounded = Number(value.toFixed(decimals));
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const written = cached(`figure ${decimals}`, (locale) => new Intl.NumberFormat(locale, digits)).format(Math.abs(rounded));
  return rounded < 0 ? `\u2212${written}` : written;
}

/** The same for a difference: a positive one has a plus. @param {number} value @param {number} decimals */
export const signedFigure = (value, decimals) => `${Number(value.toFixed(decimals)) > 0 ? "+" : ""}${figure(value, decimals)}`;

/** The parts of a list. @param {Iterable<string>} items @param {"conjunction" | "disjunction"} type */
const partsOf = (items, type) => cached(type, (locale) => new Intl.ListFormat(locale, { type })).formatToParts(items);

/** @param {Iterable<string>} items @param {"conjunction" | "disjunction"} type */
const joined = (items, type) =>
  partsOf(items, type)
    .map(({ type: kind, value }) => (kind === "literal" ? ofLocale(value) : value))
    .join("");

/** "a, b and c". @param {Iterable<string>} items */
export const both = (items) => joined(items, "conjunction");

/** "a, b or c": how values that are allowed are listed. @param {Iterable<string>} items */
export const either = (items) => joined(items, "disjunction");

/** "a, b, c": with the separator that the language uses inside lists, as in Python. @param {Iterable<string>} items */
export const listed = (items) => [...items].join(ofLocale(partsOf(["a", "b", "c"], "conjunction")[1].value));

/** "November 2026". @param {string} month as "2026-11" */
export function monthOf(month) {
  const options = /** @type {const} */ ({ year: "numeric", month: "long", timeZone: "UTC" });
  const date = new Date(`${month}-01T00:00Z`);
  return Number.isNaN(date.getTime()) ? month : ofLocale(cached("month", (locale) => new Intl.DateTimeFormat(locale, options)).format(date));
}

/** Text that the browser formatted in the locale's own language. @param {string} written */
const ofLocale = (written) => (current().altered ? altered(written) : written);
