/** The timeline: a slider over the whole procedure, with a button for each stage under its segment. */

import { stageName } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { h, setAttribute } from "./dom.js";
import { shareOf, stageEnds, timeAt } from "./scale.js";
import { moment } from "./sentences.js";

/** @typedef {import("../core/types.d.ts").Stage} Stage */
/** @typedef {import("./shell.js").Actions} Actions */

const TARGET_PX = 44;

export class Scrubber {
  /** @type {readonly Stage[]} */
  #stages = [];
  /** @type {number[]} */
  #ends = [];
  /** @type {HTMLElement[]} */
  #segments = [];
  /** @type {HTMLButtonElement[]} */
  #buttons = [];
  #width = 600;
  #t = 0;
  #index = -1;
  /** Filled share of each stage's segment. @type {string[]} */
  #done = [];
  /** The stage announced last while playing. */
  #said = "";

  /** @param {Actions} actions */
  constructor(actions) {
    this.actions = actions;
    this.thumb = h("span", { class: "thumb" });
    this.rail = h("span", { class: "rail" });
    this.slider = h(
      "div",
      { class: "slider", role: "slider", tabindex: 0, "aria-label": text("player-position"), "aria-valuemin": 0 },
      this.rail,
      this.thumb,
    );
    this.marks = h("div", { class: "stages", role: "group", "aria-label": text("player-stages") });
    this.root = h("div", { class: "scrubber" }, this.slider, this.marks);
    this.#listen();
  }

  #listen() {
    const { slider, actions } = this;
    let left = 0;
    const follow = (/** @type {PointerEvent} */ event) =>
      actions.seek(timeAt(this.#stages, this.#ends, (event.clientX - left) / this.#width));
    slider.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !this.#stages.length) return;
      slider.setPointerCapture(event.pointerId);
      const box = this.rail.getBoundingClientRect();
      left = box.left;
      this.#width = box.width;
      actions.pause();
      follow(event);
    });
    slider.addEventListener("pointermove", (event) => {
      if (slider.hasPointerCapture(event.pointerId)) follow(event);
    });
  }

  /** @param {readonly Stage[]} stages */
  setStages(stages) {
    this.#stages = stages;
    this.slider.setAttribute("aria-valuemax", String(stages[stages.length - 1].end_s));
    this.#segments = stages.map(() => h("span", { class: "segment" }));
    this.rail.replaceChildren(...this.#segments);
    this.#buttons = stages.map(({ name }, i) => {
      const label = stageName(name);
      return h(
        "button",
        { type: "button", class: "stage", "aria-label": text("player-go-to", { number: i + 1, stage: label }), onclick: () => this.actions.goTo(name) },
        h("span", { class: "number" }, String(i + 1)),
        h("span", { class: "name" }, label),
      );
    });
    this.marks.replaceChildren(...this.#buttons);
    this.#index = -1;
    this.#done = [];
    this.resize(this.#width);
  }

  /** @param {number} widthPx of the rail */
  resize(widthPx) {
    this.#width = widthPx;
    if (!this.#stages.length) return;
    this.#ends = stageEnds(this.#stages, widthPx, TARGET_PX);
    this.#ends.forEach((end, i) => {
      const share = end - (i ? this.#ends[i - 1] : 0);
      for (const element of [this.#segments[i], this.#buttons[i]]) {
        element.style.setProperty("flex-grow", String(share));
      }
    });
    this.#place();
  }

  /**
   * @param {number} t seconds
   * @param {number} index of the stage
   * @param {boolean} playing if so, only the beginning of a stage is announced: announcements in every frame would be unusable
   */
  update(t, index, playing) {
    this.#t = t;
    this.#place();
    const { name } = this.#stages[index];
    const duration = this.#stages[this.#stages.length - 1].end_s;
    if (!playing || this.#said !== name) {
      setAttribute(this.slider, "aria-valuenow", t.toFixed(2));
      setAttribute(this.slider, "aria-valuetext", playing ? stageName(name) : moment(name, t, duration));
    }
    this.#said = playing ? name : "";
    if (index === this.#index) return;
    this.#index = index;
    this.#buttons.forEach((button, i) => setAttribute(button, "aria-current", i === index ? "step" : "false"));
  }

  /** Uses transforms only, so that a frame causes no layout. */
  #place() {
    const share = shareOf(this.#stages, this.#ends, this.#t);
    this.thumb.style.setProperty("transform", `translateX(${(share * this.#width).toFixed(1)}px)`);
    this.#segments.forEach((segment, i) => {
      const begin = i ? this.#ends[i - 1] : 0;
      const done = Math.min(1, Math.max(0, (share - begin) / (this.#ends[i] - begin))).toFixed(4);
      if (done === this.#done[i]) return;
      this.#done[i] = done;
      segment.style.setProperty("--vp-done", done);
    });
  }
}
