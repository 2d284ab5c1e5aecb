/** The picture's description for screen readers: written when the picture comes to rest or gets the focus, not in every frame. */

import { text } from "../words/messages.js";
import { describe } from "./describe.js";
import { h, setText } from "./dom.js";
import { seenFrom } from "./sentences.js";

/** @typedef {import("./types.d.ts").Frame} Frame */

const SETTLE_MS = 500;

export class Description {
  #timer = 0;
  #due_ms = 0;
  #towards = "";

  /** @param {() => void} write called once the picture is at rest */
  constructor(write) {
    this.write = write;
    this.root = h("div", { class: "unseen", id: "description" });
  }

  /** The picture has moved. Sets one timer per movement, not one per frame. */
  moved() {
    this.#due_ms = performance.now() + SETTLE_MS;
    this.#timer ||= window.setTimeout(this.#onTimer, SETTLE_MS);
  }

  #onTimer = () => {
    const left_ms = this.#due_ms - performance.now();
    this.#timer = left_ms > 1 ? window.setTimeout(this.#onTimer, left_ms) : 0;
    if (!this.#timer) this.write();
  };

  stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /**
   * @param {Frame} frame
   * @param {boolean} numbers whether they are shown
   * @returns {string} the direction of view after the picture was turned; otherwise empty
   */
  tell({ now, index, clip, t, clipNumbers, viewer }, numbers) {
    const baseline = clipNumbers.baseline(t);
    const { towards } = viewer.orientation();
    const said = describe({
      now,
      baseline: baseline?.from ?? null,
      since: baseline?.since ?? "intact",
      index,
      count: clip.stages.length,
      durationS: clip.durationS,
      towards,
      numbers,
    });
    setText(this.root, `${said} ${text("player-keys")}`);
    const seen = seenFrom(towards);
    const turned = this.#towards !== "" && this.#towards !== seen;
    this.#towards = seen;
    return turned ? seen : "";
  }
}
