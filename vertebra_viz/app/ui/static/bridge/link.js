// The way to the server: asks for a session, starts trame's client with it, and keeps coming back.
//
// trame's own client gives up after ten tries and forgets which server it spoke to. Here each try asks the launcher
// again, with the address, so that a server that was restarted gives an equal session. A tab remembers its session;
// `page` tells a page whose connection broke from a second tab that was copied from it.

import { steady } from "./steady.js";

const KEPT = "vertebra-session";
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
const PATIENCE_MS = 15_000;
const IN_LINE_MS = 60_000; // where a whole class comes at once, a case is built in its turn
const SILENCE_MS = 8000; // a network that is gone may say nothing for minutes
const LOST = "The connection to the server is lost. The picture still plays. Trying again…";
const OUT_OF_REACH = "The server cannot be reached. The picture still plays. Trying again…";
const SILENT = "The server does not answer. The picture still plays; what is changed now is not shown yet.";

export class Link {
  /** Whether there is a connection; trame's own client does not notice when one has ended. */
  connected = false;
  #settings;
  #query;
  #notice;
  #page = hex(16);
  #once = [];
  #each = [];
  #tries = 0;
  #started = 0;
  #busy = false;
  #silence = 0;

  /**
   * @param {{trame: string}} settings
   * @param {() => string} query the address now
   * @param {import("./notice.js").Notice} notice
   */
  constructor(settings, query, notice) {
    this.#settings = settings;
    this.#query = query;
    this.#notice = notice;
    addEventListener("online", () => this.#tries && this.#try());
  }

  /** trame's state while there is a connection; before it has come whole, nothing can be set in it. */
  get state() {
    return this.connected ? window.trame.state : null;
  }

  /** @param {(trame: any) => void} listener called once, when the page is first connected */
  onFirst(listener) {
    this.#once.push(listener);
  }

  /** @param {(trame: any) => void} listener called whenever the page is connected, after `onFirst` */
  onEach(listener) {
    this.#each.push(listener);
  }

  start() {
    return this.#try();
  }

  /** Have the server do something; nothing where it is out of reach. */
  async call(name, ...args) {
    return this.connected ? window.trame.trigger(name, args) : null;
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

  /** Say so where the server takes its time. @param {number} calls that it has not answered */
  #await(calls) {
    clearTimeout(this.#silence);
    if (calls) this.#silence = setTimeout(() => this.#notice.say(SILENT), SILENCE_MS);
    else if (this.connected) this.#notice.say("");
  }

  #later(error) {
    this.#notice.say(error instanceof Told ? error.message : OUT_OF_REACH);
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries) * (0.75 + Math.random() / 2);
    this.#tries += 1;
    setTimeout(() => this.#try(), error.wait_ms ?? wait);
  }

  /** @returns {Promise<{sessionURL: string, secret: string}>} */
  async #ask() {
    const known = sessionStorage.getItem(KEPT) ?? hex(16);
    // the identity stands in the address too, for proxies that send each session to its own server
    const answer = await fetch(`session?id=${known}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ session: known, page: this.#page, query: this.#query() }),
      signal: AbortSignal.timeout(IN_LINE_MS),
    });
    if (!answer.ok) throw await told(answer);
    const { sessionURL, secret, session } = await answer.json();
    sessionStorage.setItem(KEPT, session);
    const url = new URL(sessionURL, document.baseURI);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    return { sessionURL: url.href, secret };
  }

  /** Start trame's client: it reads where to connect from the address, and takes that out again at once. */
  async #first(session) {
    const shown = `${location.pathname}${location.search}${location.hash}`;
    const lead = new URLSearchParams(session);
    this.#started += 1;
    history.replaceState(null, "", `?${lead}`);
    try {
      await import(new URL(`${this.#settings.trame}#${this.#started}`, document.baseURI));
    } finally {
      history.replaceState(null, "", shown);
    }
    await new Promise((connected, failed) => {
      setTimeout(failed, PATIENCE_MS, new Error("no connection"));
      window.trame.addConnectListener(() => {
        this.#connected();
        connected();
      });
    });
    steady(window.trame.state);
  }

  async #again(session) {
    await window.trame.connect({ application: "trame", ...session });
  }

  #connected() {
    this.connected = true;
    this.#notice.say("");
    // what was set before the server had said what stays on the page would be sent with the next change, and both refused
    const { state } = window.trame;
    for (const key of state.get("trame__client_only")) state.dirtyKeys.delete(key);
    for (const listener of [...this.#once.splice(0), ...this.#each]) listener(window.trame);
    const { client } = window.trame;
    client.onBusyChange((calls) => this.#await(calls));
    client.onConnectionClose(() => {
      this.connected = false;
      this.#await(0);
      this.#notice.say(LOST);
      if (!this.#busy) this.#later(new Told(LOST));
    });
  }
}

/** What the server had to say. */
class Told extends Error {}

async function told(answer) {
  let words = OUT_OF_REACH;
  if (answer.headers.get("Content-Type")?.includes("json")) words = (await answer.json()).error;
  const error = new Told(words);
  const seconds = Number(answer.headers.get("Retry-After"));
  if (seconds) error.wait_ms = 1000 * seconds;
  return error;
}

/** Random, also on pages that are not secure. */
function hex(bytes) {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
