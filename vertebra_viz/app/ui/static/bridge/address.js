// Writes what the page shows into its address, with the names that logic/address.py reads.

const KEPT = ["embed", "hide", "idle", "lang"]; // copied from the address that the page was opened with
const LONGEST = 6144; // the most characters that the server reads (case/link.py): two long cases do not fit
const WAIT_MS = 300; // browsers refuse to change the address too often

/** @typedef {{mode: string, link: string, stage: string, view: string, style: string, room: string, with: string}} Parts */

export class Address {
  /** @type {Parts} */
  #parts;
  #kept;
  #timer = 0;

  /** @param {{mode: string}} parts @param {boolean} refused whether the address that the page was opened with was refused */
  constructor(parts, refused) {
    this.query = location.search; // sent when a session is requested
    const given = new URLSearchParams(location.search);
    this.#parts = { link: "", stage: "", view: "", style: "", room: given.get("room") ?? "", with: given.get("with") ?? "", ...parts };
    this.#kept = refused ? [] : KEPT.filter((name) => given.has(name)).map((name) => [name, given.get(name) ?? ""]);
  }

  /** @param {Partial<Parts>} parts those that have changed; the view is empty if the user has rotated the picture or it follows the stages */
  set(parts) {
    Object.assign(this.#parts, parts);
    if (!this.#parts.link) return; // nothing is known yet but the address itself
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.write(), WAIT_MS);
  }

  /** Write the address immediately. */
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
