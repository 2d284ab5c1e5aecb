// The connection to the server: requests a session, starts trame's client with it, and reconnects whenever it is lost.
//
// trame's own client stops after ten attempts and does not keep the server's address. Here each attempt asks the launcher
// again, with the page's address, so that a restarted server gives an equal session. A tab stores its session's name;
// `page` distinguishes a page whose connection broke from a second tab that was copied from it.

import { keepPage } from "./keep-page.js";
import { text } from "./words.js";

/** @typedef {import("./types.d.ts").SessionAddress} SessionAddress */
/** @typedef {import("./types.d.ts").Trame} Trame */

/** Key in the session storage under which a tab stores its session. */
export const SESSION_KEY = "vertebra-session";
const CLIENT_ONLY = /** @type {import("./types.d.ts").Key<string[]>} */ ("trame__client_only");
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
const CONNECT_WITHIN_MS = 15_000;
const IN_LINE_MS = 60_000; // when a whole class connects at once, cases wait in a queue
const SILENCE_MS = 8000; // a lost network may go unreported for minutes

export class Connection {
  /** Whether there is a connection; trame's own client does not notice when one has ended. */
  connected = false;
  #settings;
  #query;
  #statusLine;
  #page = hex(16);
  /** @type {((trame: Trame) => void)[]} */
  #once = [];
  /** @type {((trame: Trame) => void)[]} */
  #each = [];
  #tries = 0;
  #started = 0;
  #busy = false;
  #silence = 0;

  /**
   * @param {{trame: string}} settings
   * @param {() => string} query returns the page's current address
   * @param {import("./status-line.js").StatusLine} statusLine
   */
  constructor(settings, query, statusLine) {
    this.#settings = settings;
    this.#query = query;
    this.#statusLine = statusLine;
    addEventListener("online", () => {
      if (this.#tries) void this.#try();
    });
  }

  /** trame's state while there is a connection; before the whole state has arrived, nothing can be set in it. */
  get state() {
    return this.connected ? trame().state : null;
  }

  /** @param {(trame: Trame) => void} listener called once, when the page is first connected */
  onFirst(listener) {
    this.#once.push(listener);
  }

  /** @param {(trame: Trame) => void} listener called whenever the page is connected, after `onFirst` */
  onEach(listener) {
    this.#each.push(listener);
  }

  start() {
    return this.#try();
  }

  /**
   * Call one of the server's actions, if there is a connection.
   *
   * @param {string} name
   * @param {...unknown} args
   * @returns {Promise<unknown>} its answer; null without a connection
   */
  async call(name, ...args) {
    return this.connected ? trame().trigger(name, args) : null;
  }

  async #try() {
    if (this.#busy || this.connected) return;
    this.#busy = true;
    try {
      const session = await this.#ask();
      await (window.trame?.state ? this.#again(session) : this.#first(session));
      this.#tries = 0;
    } catch (error) {
      this.#later(error);
    } finally {
      this.#busy = false;
    }
  }

  /** Show a message when the server does not answer for a while. @param {number} calls that it has not answered */
  #await(calls) {
    clearTimeout(this.#silence);
    if (calls) this.#silence = window.setTimeout(() => this.#statusLine.say(text("screen-silent")), SILENCE_MS);
    else if (this.connected) this.#statusLine.say("");
  }

  /** @param {unknown} error */
  #later(error) {
    const refused = error instanceof ServerError ? error : new ServerError(text("screen-out-of-reach"));
    this.#statusLine.say(refused.message);
    const wait_ms = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries) * (0.75 + Math.random() / 2);
    this.#tries += 1;
    setTimeout(() => this.#try(), refused.wait_ms ?? wait_ms);
  }

  /** @returns {Promise<SessionAddress>} */
  async #ask() {
    const known = sessionStorage.getItem(SESSION_KEY) ?? hex(16);
    // the identity is in the address too, for proxies that distribute sessions among servers
    const answer = await fetch(`session?id=${known}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ session: known, page: this.#page, query: this.#query() }),
      signal: AbortSignal.timeout(IN_LINE_MS),
    });
    if (!answer.ok) throw await refusal(answer);
    const { sessionURL, secret, session } = await answer.json();
    sessionStorage.setItem(SESSION_KEY, session);
    const url = new URL(sessionURL, document.baseURI);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    return { sessionURL: url.href, secret };
  }

  /** Start trame's client, which reads where to connect from the address; the address is restored afterwards. @param {SessionAddress} session */
  async #first({ sessionURL, secret }) {
    const shown = `${location.pathname}${location.search}${location.hash}`;
    const query = new URLSearchParams({ sessionURL, secret });
    this.#started += 1;
    history.replaceState(null, "", `?${query}`);
    try {
      await import(new URL(`${this.#settings.trame}#${this.#started}`, document.baseURI).href);
    } finally {
      history.replaceState(null, "", shown);
    }
    await new Promise((/** @type {(value: void) => void} */ connected, failed) => {
      setTimeout(failed, CONNECT_WITHIN_MS, new Error("no connection"));
      trame().addConnectListener(() => {
        this.#connected();
        connected();
      });
    });
    keepPage(trame().state);
  }

  /** @param {SessionAddress} session */
  async #again(session) {
    await trame().connect({ application: "trame", ...session });
  }

  #connected() {
    this.connected = true;
    this.#statusLine.say("");
    // keys that never leave the page but were set before the server named them would be sent with the next change, and both refused
    const { state, client } = trame();
    for (const key of state.get(CLIENT_ONLY)) state.dirtyKeys.delete(key);
    for (const listener of [...this.#once.splice(0), ...this.#each]) listener(trame());
    client.onBusyChange((calls) => this.#await(calls));
    client.onConnectionClose(() => {
      this.connected = false;
      this.#await(0);
      this.#statusLine.say(text("screen-lost"));
      if (!this.#busy) this.#later(new ServerError(text("screen-lost")));
    });
  }
}

/** trame's client, which exists from the first connection on. */
function trame() {
  if (!window.trame) throw new Error("trame's client has not started");
  return window.trame;
}

/** An error of the server, and after how long to try again, if it says so. */
class ServerError extends Error {
  /** @type {number | undefined} */
  wait_ms;
}

/** @param {Response} answer */
async function refusal(answer) {
  let words = text("screen-out-of-reach");
  if (answer.headers.get("Content-Type")?.includes("json")) words = (await answer.json()).error;
  const error = new ServerError(words);
  const seconds = Number(answer.headers.get("Retry-After"));
  if (seconds) error.wait_ms = 1000 * seconds;
  return error;
}

/** Random hexadecimal digits, also on pages without HTTPS. @param {number} bytes */
function hex(bytes) {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
