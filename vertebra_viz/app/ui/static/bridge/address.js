// The address line, kept in step with what the page shows; the same names as logic/address.py reads.

const KEPT = ["embed", "hide", "idle", "lang"]; // what the page was opened with stays
const LONGEST = 6144; // characters, which the server reads (case/link.py): two long cases have no room in it
const WAIT_MS = 300; // browsers refuse an address that changes all the time

/** @typedef {{mode: string, link: string, stage: string, view: string, style: string, room: string, with: string}} Parts */

export class Address {
  /** @type {Parts} */
  #parts;
  #kept;
  #timer = 0;

  /** @param {{mode: string}} parts @param {boolean} refused whether the page was opened with something that cannot be */
  constructor(parts, refused) {
    this.query = location.search; // what a session is asked for
    const given = new URLSearchParams(location.search);
    this.#parts = { link: "", stage: "", view: "", style: "", room: given.get("room") ?? "", with: given.get("with") ?? "", ...parts };
    this.#kept = refused ? [] : KEPT.filter((name) => given.has(name)).map((name) => [name, given.get(name) ?? ""]);
  }

  /** @param {Partial<Parts>} parts those that have changed; an empty view is one that was turned by hand, or follows the stages */
  set(parts) {
    Object.assign(this.#parts, parts);
    if (!this.#parts.link) return; // nothing is known yet but what the address said
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.write(), WAIT_MS);
  }

  /** Write it now. */
  write() {
    clearTimeout(this.#timer);
    if (!this.#parts.link) return;
    const { mode, link, ...others } = this.#parts;
    const rest = [...Object.entries(others), ...this.#kept].filter(([, value]) => value);
    const query = (/** @type {string[][]} */ pairs) =>
      `?mode=${mode}&${link}${pairs.map(([name, value]) => `&${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("")}`;
    this.query = query(rest);
    if (this.query.length > LONGEST) this.query = query(rest.filter(([name]) => name !== "with"));
    if (location.search !== this.query) history.replaceState(null, "", this.query);
  }
}
