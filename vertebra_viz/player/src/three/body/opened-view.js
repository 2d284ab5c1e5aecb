/** A canvas that can start with the opening shot. Time, camera and numbers are not changed by it; a snapshot or a change of time ends it. */

import { DirectedView } from "../directed-view.js";
import { Opening } from "./opening.js";

export class OpenedView extends DirectedView {
  /** The framing of the case; null before the first case is loaded. @type {import("../frame.js").Framing | null} */
  framing = null;
  /** @type {Opening | null} */
  #opening = null;
  #onOver = () => {};

  /**
   * @param {ArrayBuffer} data file of the opening shot
   * @param {readonly string[]} levels of the case, the treated level first
   * @param {() => void} onOver
   * @throws {import("../../core/errors.js").PlayerError} code "corrupt"
   */
  open(data, levels, onOver) {
    if (this.flat || this.disposed || !this.framing) return onOver();
    this.#opening = new Opening(data, levels, this.framing);
    this.#onOver = onOver;
    this.caseScene.open(this.#opening);
    return this.invalidate();
  }

  /** Ends the opening shot, if one is running. */
  endOpening() {
    if (!this.#opening) return;
    this.#opening = null;
    this.caseScene.open(null);
    this.#onOver();
    this.invalidate();
  }

  /** @param {number} t seconds */
  goTo(t) {
    const moved = super.goTo(t);
    if (moved) this.endOpening(); // a change of time is meant to be seen
    return moved;
  }

  render() {
    const opening = this.#opening;
    if (opening && (this.style === "xray" || !opening.advance(performance.now(), this.rig))) this.endOpening();
    else if (opening) this.caseScene.unveil(opening.shows, opening.ground);
    const drawn = super.render();
    if (this.#opening) this.invalidate();
    return drawn;
  }

  get shot() {
    return this.#opening?.camera ?? super.shot;
  }

  /** @param {{width?: number, height?: number}} [size] px */
  snapshot(size) {
    this.endOpening();
    return super.snapshot(size);
  }

  still() {
    this.endOpening();
    return super.still();
  }

  dispose() {
    this.endOpening();
    super.dispose();
  }
}
