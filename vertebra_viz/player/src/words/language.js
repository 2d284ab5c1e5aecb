/**
 * The languages there are, and which one is spoken now. Several players of one page may speak different ones: what runs for
 * one of them calls `speak` first, and everything up to the end of that call is said in its language.
 */

import LISTED from "../../../words/languages.json" with { type: "json" };

/**
 * @typedef {object} Language
 * @property {string} tag BCP 47
 * @property {string} numbers locale by which numbers are written and plurals chosen
 * @property {boolean} altered whether it is the pseudo-language, made of English
 */

/** @type {readonly Language[]} */
const LANGUAGES = Object.entries(LISTED).map(([tag, entry]) => ({ tag, numbers: entry.numbers, altered: "made_of" in entry }));

/** What is said where a language is not known, or lacks a message. */
export const ENGLISH = /** @type {Language} */ (LANGUAGES.find(({ tag }) => tag === "en"));

/** Messages of other languages, by tag: a page that speaks one brings them with a script of their own. @returns {Record<string, readonly string[]>} */
export const broughtAlong = () => /** @type {any} */ (globalThis).vertebraWords ?? {};

let spoken = ENGLISH;

/** The language spoken now. */
export const current = () => spoken;

/** @param {Language} language that is spoken from here on */
export function speak(language) {
  spoken = language;
}

/** The language with this tag, or with its first part ("de" for "de-AT"); English where there is none. @param {string} tag @returns {Language} */
export function languageNamed(tag) {
  const wanted = tag.toLowerCase();
  const there = LANGUAGES.filter((each) => each === ENGLISH || each.altered || each.tag in broughtAlong());
  return there.find((each) => each.tag === wanted) ?? there.find((each) => each.tag === wanted.split("-")[0]) ?? ENGLISH;
}

/** Tag of the language of the texts that a case's file brings; earlier versions knew English alone. @param {{lang?: string}} extras */
export const languageIn = ({ lang = "en" }) => lang;

/** The language that holds where an element is: its own `lang`, or that of what it is in. @param {Element} element */
export function languageOf(element) {
  const said = element.closest("[lang]") ?? element.ownerDocument.documentElement;
  return languageNamed(said.getAttribute("lang") ?? "");
}
