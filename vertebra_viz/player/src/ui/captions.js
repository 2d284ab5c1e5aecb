/** The stage's name and caption on the screen, also announced to screen readers, once, when the stage begins. */

import { stageName } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("../core/types.d.ts").Stage} Stage */

// While the scrubber is dragged nothing is announced, only where it came to rest.
const SETTLE_MS = 350;

export class Captions {
  #timer = 0;
  #stage = "";
  /** Whether stages have names for people without training. */
  plain = false;

  constructor() {
    this.count = h("span", { class: "count" });
    this.name = h("span", { class: "stage-name" });
    this.text = h("p", { class: "text" });
    this.words = h("div", { class: "words" }, this.text);
    this.root = h("div", { class: "caption" }, h("p", { class: "heading" }, this.name, this.count), this.words);
    this.live = h("div", { class: "unseen", role: "status", "aria-live": "polite" });
  }

  /**
   * Reserves the height of the longest caption, so that no stage moves the picture.
   *
   * @param {readonly Stage[]} stages
   * @param {string} lang of the file
   */
  setStages(stages, lang) {
    this.words.lang = lang;
    const reserve = (/** @type {Stage} */ { caption }) => h("p", { class: "reserve", "aria-hidden": "true" }, caption);
    this.words.replaceChildren(this.text, ...stages.map(reserve));
  }

  /** @param {readonly Stage[]} stages */
  told(stages) {
    return stages.map(({ name, caption }) => ({ name, caption, label: stageName(name, this.plain) }));
  }

  /** @param {Frame} frame */
  update({ clip, index }) {
    const { name, caption } = clip.stages[index];
    const label = stageName(name, this.plain);
    setText(this.count, text("player-stage-of", { number: index + 1, count: clip.stages.length }));
    setText(this.name, label);
    setText(this.text, caption);
    const said = text("player-stage-said", { stage: label, caption });
    if (this.#stage === said) return;
    const first = this.#stage === "";
    this.#stage = said;
    if (!first) this.say(said);
  }

  /** @param {string} words */
  say(words) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => setText(this.live, words), SETTLE_MS);
  }
}
