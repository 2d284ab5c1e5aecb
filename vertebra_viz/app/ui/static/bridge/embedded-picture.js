// The server's picture inside a player that cannot draw because the browser has no WebGL. The player still has its texts,
// numbers, steps and controls; the picture follows its moment, and the style and the view that were picked.

import { Stages } from "./stages.js";

const OFTEN_MS = 200; // while it plays, or is dragged; the server draws the newest moment only
const INPUT_EVENTS = ["click", "change", "keyup", "pointerup"]; // after these, style or view may be another

export class EmbeddedPicture {
  #element;
  #keys;
  #connection;
  #stages;
  #on = false;
  #timer = 0;
  /** @type {{position?: number, style?: string, view?: string | null, seen?: string}} */
  #sent = {};

  /**
   * @param {import("./types.d.ts").PlayerElement} element
   * @param {Pick<import("./types.d.ts").StateKeys, "position" | "drawnStyle">} keys of the server's picture
   * @param {import("./connection.js").Connection} connection
   * @param {string[]} stages names of all stages, in their order
   */
  constructor(element, keys, connection, stages) {
    this.#element = element;
    this.#keys = keys;
    this.#connection = connection;
    this.#stages = new Stages(element, stages);
    element.addEventListener("ready", () => this.#soon());
    element.addEventListener("timeupdate", () => this.#soon());
    for (const name of INPUT_EVENTS) element.addEventListener(name, () => this.#soon());
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
    if (this.#on) this.#timer ||= window.setTimeout(() => this.#follow(), OFTEN_MS);
  }

  #follow() {
    this.#timer = 0;
    const { state } = this.#connection;
    if (!this.#on || !state || !this.#element.ready) return;
    const { t, style: drawn, view: from, direction, neighbours } = this.#element.capture();
    const style = direction.style ? undefined : drawn; // the server has the stages' own styles
    const view = direction.camera ? undefined : from;
    const position = this.#position(t);
    const seen = JSON.stringify([direction, neighbours]);
    const before = this.#sent;
    this.#sent = { position, style, view, seen };
    if (seen !== before.seen) void this.#connection.call("remote.follow", { direction, neighbours });
    if (position !== before.position) void state.set(this.#keys.position, position);
    if (style && style !== before.style) void state.set(this.#keys.drawnStyle, style);
    if (view && view !== before.view) void this.#connection.call("remote.look_from", view);
  }

  /** Position counted in stages, as the server has it: 2.5 is half-way through the third. @param {number} t seconds */
  #position(t) {
    const ends = this.#stages.list.map(({ end }) => end);
    const i = Math.max(0, ends.findIndex((end) => t <= end));
    const start = ends[i - 1] ?? 0;
    return i + (t - start) / (ends[i] - start);
  }
}
