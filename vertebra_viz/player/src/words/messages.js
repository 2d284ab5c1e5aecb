/** Messages looked up by id in the current language, from the same files as in Python (`words/en/*.ftl`). */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import catalogue from "../../../words/en/catalogue.ftl";
import player from "../../../words/en/player.ftl";
import terms from "../../../words/en/terms.ftl";
import { ENGLISH, broughtAlong, current } from "./language.js";
import { altered } from "./pseudo.js";

/** @typedef {import("@fluent/bundle").FluentVariable} Value */
/** @typedef {{bundle: FluentBundle, patterns: Map<string, any>}} Messages a language's messages, and the patterns looked up so far */

const TEXTS = [terms, catalogue, player];
/** @type {Map<import("./language.js").Language, Messages>} */
const read = new Map();

/** @param {import("./language.js").Language} language @returns {Messages} */
function messagesOf(language) {
  const known = read.get(language);
  if (known) return known;
  const bundle = new FluentBundle(language.numbers, { useIsolating: false, ...(language.altered && { transform: altered }) });
  for (const each of broughtAlong()[language.tag] ?? TEXTS) bundle.addResource(new FluentResource(each));
  const messages = { bundle, patterns: new Map() };
  read.set(language, messages);
  return messages;
}

/** @param {Messages} messages @param {string} name @returns {any} undefined if the language lacks it */
function patternOf({ bundle, patterns }, name) {
  if (patterns.has(name)) return patterns.get(name);
  const [id, attribute] = name.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  patterns.set(name, pattern ?? undefined);
  return pattern ?? undefined;
}

/** Whether a message, or an attribute ("id.attribute"), exists. @param {string} name */
export const hasText = (name) => patternOf(messagesOf(current()), name) !== undefined || patternOf(messagesOf(ENGLISH), name) !== undefined;

/**
 * The text of a message.
 *
 * @param {string} name its id, or "id.attribute"
 * @param {Record<string, Value>} [values] of its placeholders; a measured number is given as `figure` writes it
 * @returns {string}
 * @throws {Error} if there is no such message or a value is missing: a bug in this program
 */
export function text(name, values) {
  let messages = messagesOf(current());
  let pattern = patternOf(messages, name);
  if (pattern === undefined) {
    messages = messagesOf(ENGLISH);
    pattern = patternOf(messages, name);
  }
  if (pattern === undefined) throw new Error(`no message ${name}`);
  return messages.bundle.formatPattern(pattern, values);
}
