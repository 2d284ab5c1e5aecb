// The player's methods and events by postMessage, for the page that embeds it in a frame.
//
//   to the player      {vertebraViz: 1, id, method, args}
//   from the player    {vertebraViz: 1, id, result} or {vertebraViz: 1, id, error: {code, message}}
//                      {vertebraViz: 1, event, detail}
//
// Only messages from the parent (or the opener) are answered, and only while it shows a page from an allowed origin.
// Messages are checked and copied here, so that only plain data of limited size reaches the player.

import { either, listed } from "../words/figures.js";
import { text } from "../words/messages.js";

/** @typedef {import("../ui/element.js").VertebraPlayer} VertebraPlayer */

const VERSION = 1;
const EVENTS = ["ready", "timeupdate", "stagechange", "error"];
const MOST_VALUES = 500;
const MOST_CHARACTERS = 10_000;
const DEEPEST = 8;
const FORBIDDEN = ["__proto__", "constructor", "prototype"];
/** Methods that may be called, with their largest number of arguments. */
const METHODS = new Map([
  ["play", 0],
  ["pause", 0],
  ["seek", 1],
  ["next", 0],
  ["previous", 0],
  ["setView", 1],
  ["setStyle", 1],
  ["measurements", 1],
  ["capture", 0],
  ["restore", 1],
  ["snapshot", 0],
]);

/** A request that is not allowed; its message is sent back to the sender. */
class Refusal extends Error {
  code = "bad-value";
}

/**
 * Lets pages from `allowed` origins control `player`.
 * @param {VertebraPlayer} player
 * @param {string[]} allowed origins, as in `event.origin`
 */
export function answerMessages(player, allowed) {
  const host = window.parent !== window ? window.parent : /** @type {Window | null} */ (window.opener);
  if (!host || !allowed.length) return;
  /** @type {Record<string, unknown>} the detail of the ready event */
  let known = {};
  let events = new Set(EVENTS);
  let withNumbers = false;
  // if the browser reveals the host's origin, the host gets events before its first message
  let origin = allowed.find((site) => site === hostOrigin()) ?? null;

  /** @param {Record<string, unknown>} message */
  const send = (message) => {
    if (origin !== null) host.postMessage({ vertebraViz: VERSION, ...message }, origin);
  };

  /** @param {Record<string, unknown>} options */
  const subscribe = ({ events: wanted = EVENTS, measurements = false }) => {
    if (!Array.isArray(wanted) || !wanted.every((name) => EVENTS.includes(name)))
      throw new Refusal(text("player-message-events", { names: listed(EVENTS) }));
    if (typeof measurements !== "boolean") throw new Refusal(text("player-message-truth", { name: "measurements" }));
    events = new Set(wanted);
    withNumbers = measurements;
    return { ready: player.ready, ...known };
  };

  /** @type {(method: string, args: unknown[]) => unknown} */
  const call = (method, args) => {
    if (method === "subscribe" && args.length <= 1) return subscribe(asOptions(args[0]));
    const most = METHODS.get(method);
    if (most === undefined) throw new Refusal(text("player-message-method", { names: either([...METHODS.keys(), "subscribe"]) }));
    if (args.length > most) throw new Refusal(text("player-message-most", { most, method }));
    return /** @type {Record<string, (...args: unknown[]) => unknown>} */ (/** @type {unknown} */ (player))[method](...args);
  };

  /** @param {MessageEvent} event */
  const onMessage = async (event) => {
    if (event.source !== host || !allowed.includes(event.origin)) return;
    const request = read(event.data);
    if (!request) return;
    origin = event.origin;
    const { id } = request;
    try {
      if (request.problem) throw new Refusal(request.problem);
      const result = await call(request.method, request.args);
      send({ id, result: result ?? null });
    } catch (error) {
      send({ id, error: errorReply(error) });
    }
  };

  for (const name of EVENTS) {
    player.addEventListener(name, (event) => {
      if (!(event instanceof CustomEvent)) return;
      if (name === "ready") known = event.detail;
      if (!events.has(name)) return;
      const moment = name === "timeupdate" || name === "stagechange";
      const more = withNumbers && moment ? { measurements: player.measurements() } : {};
      send({ event: name, detail: { ...event.detail, ...more } });
    });
  }
  window.addEventListener("message", onMessage);
}

/** Origin of the page that embeds this one, if the browser reveals it; null otherwise. */
function hostOrigin() {
  const known = location.ancestorOrigins?.[0];
  if (known) return known;
  try {
    return new URL(document.referrer).origin;
  } catch {
    return null;
  }
}

/**
 * Parses a message; null if it is not for the player or cannot be answered.
 * @param {unknown} data
 * @returns {{id: string | number | null, method: string, args: unknown[], problem?: string} | null}
 */
function read(data) {
  if (!isPlain(data) || data.vertebraViz !== VERSION) return null;
  const { id = null, method, args = [] } = data;
  const named = id === null || (typeof id === "string" && id.length <= 100) || Number.isFinite(id);
  if (!named) return null;
  const answer = { id: /** @type {string | number | null} */ (id), method: "", args: [] };
  if (typeof method !== "string" || method.length > 100) return { ...answer, problem: text("player-message-name") };
  if (!Array.isArray(args)) return { ...answer, problem: text("player-message-list") };
  const left = { values: MOST_VALUES, characters: MOST_CHARACTERS };
  try {
    return { ...answer, method, args: /** @type {unknown[]} */ (copied(args, left, DEEPEST)) };
  } catch (error) {
    return { ...answer, problem: error instanceof Refusal ? error.message : text("player-message-plain") };
  }
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isPlain(value) {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * Copies plain data of limited size; circular or too large data exceeds a limit and is refused.
 * @param {unknown} value
 * @param {{values: number, characters: number}} left
 * @param {number} depth
 * @returns {unknown}
 */
function copied(value, left, depth) {
  left.values -= 1;
  if (typeof value === "string") left.characters -= value.length;
  if (left.values < 0 || left.characters < 0 || depth < 0) throw new Refusal(text("player-message-large"));
  if (value === null || value === undefined || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) {
    if (value.length > left.values) throw new Refusal(text("player-message-large"));
    return value.map((item) => copied(item, left, depth - 1));
  }
  if (!isPlain(value)) throw new Refusal(text("player-message-plain"));
  /** @type {Record<string, unknown>} */
  const copy = {};
  for (const name of Object.keys(value)) {
    left.characters -= name.length;
    if (FORBIDDEN.includes(name)) throw new Refusal(text("player-message-forbidden"));
    copy[name] = copied(value[name], left, depth - 1);
  }
  return copy;
}

/** @param {unknown} value @returns {Record<string, unknown>} */
function asOptions(value) {
  if (value === undefined) return {};
  if (!isPlain(value)) throw new Refusal(text("player-message-options"));
  return value;
}

/** The code and message of a refusal; a general message for any other error, so that no internals are sent. */
function errorReply(/** @type {unknown} */ error) {
  const known = error instanceof Error && "code" in error && typeof error.code === "string";
  return known ? { code: error.code, message: error.message } : { code: "failed", message: text("player-message-failed") };
}
