// The server's picture inside a player that draws none itself, for want of WebGL. The player keeps its words, numbers,
// steps and controls; the picture follows its moment, its style and its view.

import { Stages } from "./stages.js";

const OFTEN_MS = 200; // while it plays, or is dragged; the server draws the newest moment and leaves out the others
const HANDS = ["click", "change", "keyup", "pointerup"]; // after these, style or view may be another

export class Drawn {
  #element;
  #keys;
  #link;
  #stages;
  #on = false;
  #timer = 0;
  #sent = {};

  /**
   * @param {HTMLElement} element the <vertebra-player>
   * @param {{position: string, drawnStyle: string}} keys of the server's picture in trame's state
   * @param {import("./link.js").Link} link
   * @param {string[]} stages names of all that there are, in their order
   */
  constructor(element, keys, link, stages) {
    this.#element = element;
    this.#keys = keys;
    this.#link = link;
    this.#stages = new Stages(element, stages);
    for (const moved of ["ready", "timeupdate", ...HANDS]) element.addEventListener(moved, () => this.#soon());
  }

  /** @param {boolean} on whether the server draws for this player */
  set(on) {
    this.#on = on;
    this.#sent = {};
    this.#element.toggleAttribute("drawn", on);
    if (on) this.#element.setAttribute("drawn", "elsewhere");
    this.#soon();
  }

  #soon() {
    if (this.#on) this.#timer ||= setTimeout(() => this.#follow(), OFTEN_MS);
  }

  #follow() {
    this.#timer = 0;
    const { state } = this.#link;
    if (!this.#on || !state || !this.#element.ready) return;
    const { t, style, view } = this.#element.capture();
    const wanted = { position: this.#position(t), style, view };
    const before = this.#sent;
    this.#sent = wanted;
    if (wanted.position !== before.position) state.set(this.#keys.position, wanted.position);
    if (style !== before.style) state.set(this.#keys.drawnStyle, style);
    if (view && view !== before.view) this.#link.call("remote.look_from", view);
  }

  /** In stages, as the server counts: 2.5 is half-way through the third. @param {number} t seconds */
  #position(t) {
    const ends = this.#stages.list.map(({ end }) => end);
    const i = Math.max(0, ends.findIndex((end) => t <= end));
    const start = ends[i - 1] ?? 0;
    return i + (t - start) / (ends[i] - start);
  }
}
