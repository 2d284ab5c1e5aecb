/**
 * The available languages, and the current one. Several players of one page may use different ones: code that runs for one of
 * them calls `speak` first, which sets the language until the end of that call.
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

/** Used if a language is unknown or lacks a message. */
export const ENGLISH = /** @type {Language} */ (LANGUAGES.find(({ tag }) => tag === "en"));

/** Messages of other languages, by tag: a page in one of them loads them with a script of their own. @returns {Record<string, readonly string[]>} */
export const broughtAlong = () => /** @type {any} */ (globalThis).vertebraWords ?? {};

let spoken = ENGLISH;

/** The current language. */
export const current = () => spoken;

/** @param {Language} language to use from now on */
export function speak(language) {
  spoken = language;
}

/** The language with this tag, or with its first part ("de" for "de-AT"); English if there is none. @param {string} tag @returns {Language} */
export function languageNamed(tag) {
  const wanted = tag.toLowerCase();
  const there = LANGUAGES.filter((each) => each === ENGLISH || each.altered || each.tag in broughtAlong());
  return there.find((each) => each.tag === wanted) ?? there.find((each) => each.tag === wanted.split("-")[0]) ?? ENGLISH;
}

/** Language tag of the texts in a case file; earlier versions were in English. @param {{lang?: string}} extras */
export const languageIn = ({ lang = "en" }) => lang;

/** The language at an element: its own `lang`, or that of its nearest ancestor with one. @param {Element} element */
export function languageOf(element) {
  const said = element.closest("[lang]") ?? element.ownerDocument.documentElement;
  return languageNamed(said.getAttribute("lang") ?? "");
}
