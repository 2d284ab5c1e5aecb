/** Chart of anterior height, and of cement if there is any, over the whole procedure; drawn once per clip, then only the playhead moves. */

import { figure } from "../words/figures.js";
import { text } from "../words/messages.js";
import { h, s, setAttribute } from "./dom.js";
import { told } from "./rows.js";
import { curveKey, curveSaid } from "./sentences.js";

/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */
/** @typedef {import("../core/types.d.ts").Measurements} Measurements */

const WIDTH = 300;
const LEFT = 30;
const RIGHT = 8;
const BANDS = {
  height: { top: 6, bottom: 54 },
  cement: { top: 70, bottom: 98 },
};
const BEYOND = 5; // below the lowest band

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 * @param {{top: number, bottom: number}} band
 */
const across = (value, low, high, { top, bottom }) => bottom - ((value - low) / (high - low)) * (bottom - top);

export class Curve {
  #durationS = 1;
  #heightAt = (/** @type {Measurements} */ _now) => 0;
  #cementAt = (/** @type {Measurements} */ _now) => 0;

  constructor() {
    this.drawing = s("g", {});
    this.head = s("line", { class: "playhead", x1: 0, x2: 0, y1: 2 });
    this.dots = {
      height: s("circle", { class: "dot height", r: 3.5 }),
      cement: s("rect", { class: "dot cement", x: -3, y: -3, width: 6, height: 6 }),
    };
    this.moving = s("g", {}, this.head, this.dots.height, this.dots.cement);
    this.svg = s("svg", { role: "img" }, this.drawing, this.moving);
    const key = (/** @type {string} */ kind, /** @type {string} */ text) =>
      h(
        "span",
        { class: "key" },
        s("svg", { viewBox: "0 0 22 8", "aria-hidden": "true" }, s("path", { class: `trace ${kind}`, d: "M1 4h20" })),
        text,
      );
    this.cementKey = key("cement", curveKey("cement"));
    this.root = h(
      "figure",
      { class: "curve" },
      h("h3", {}, text("player-curve")),
      this.svg,
      h("figcaption", {}, key("height", curveKey("height")), this.cementKey),
    );
  }

  /** @param {ClipNumbers} clipNumbers */
  setClipNumbers(clipNumbers) {
    const { samples, ends, clip } = clipNumbers;
    const cement = told("cement_volume_ml", clipNumbers);
    const bands = cement ? [BANDS.height, BANDS.cement] : [BANDS.height];
    const bottom = bands[bands.length - 1].bottom + BEYOND;
    setAttribute(this.svg, "viewBox", `0 0 ${WIDTH} ${bottom + 4}`);
    setAttribute(this.head, "y2", String(bottom));
    setAttribute(this.dots.cement, "visibility", cement ? "visible" : "hidden");
    this.cementKey.hidden = !cement;
    this.#durationS = clip.durationS;
    const heights = samples.map((each) => each.anterior_height_mm);
    const low = Math.floor(Math.min(...heights) - 1);
    const high = Math.ceil(Math.max(...heights) + 0.5);
    const most = Math.max(1, Math.ceil(Math.max(...samples.map((each) => each.cement_volume_ml))));
    this.#heightAt = (now) => across(now.anterior_height_mm, low, high, BANDS.height);
    this.#cementAt = (now) => across(now.cement_volume_ml, 0, most, BANDS.cement);
    const path = (/** @type {(now: Measurements) => number} */ y) =>
      `M${samples.map((each) => `${this.#x(each.t).toFixed(1)} ${y(each).toFixed(1)}`).join("L")}`;
    const tick = (/** @type {number} */ y, /** @type {number} */ value) =>
      s("text", { x: LEFT - 6, y: y + 3.5, "text-anchor": "end" }, figure(value, 0));
    const line = (/** @type {number} */ x1, /** @type {number} */ y1, /** @type {number} */ x2, /** @type {number} */ y2) =>
      s("line", { class: "grid", x1, y1, x2, y2 });
    const ends_x = clip.stages.slice(0, -1).map(({ end_s }) => this.#x(end_s));
    this.drawing.replaceChildren(
      ...ends_x.map((x) => line(x, 4, x, bottom)),
      ...bands.flatMap(({ top, bottom }) => [line(LEFT, top, WIDTH - RIGHT, top), line(LEFT, bottom, WIDTH - RIGHT, bottom)]),
      tick(BANDS.height.top, high),
      tick(BANDS.height.bottom, low),
      s("path", { class: "trace height", d: path(this.#heightAt) }),
      ...(cement ? [tick(BANDS.cement.top, most), tick(BANDS.cement.bottom, 0), s("path", { class: "trace cement", d: path(this.#cementAt) })] : []),
    );
    this.svg.setAttribute("aria-label", curveSaid(ends, cement));
  }

  /** @param {number} t */
  #x(t) {
    return LEFT + ((WIDTH - LEFT - RIGHT) * t) / this.#durationS;
  }

  /** @param {Measurements} now */
  update(now) {
    setAttribute(this.moving, "transform", `translate(${this.#x(now.t).toFixed(1)} 0)`);
    setAttribute(this.dots.height, "cy", this.#heightAt(now).toFixed(1));
    setAttribute(this.dots.cement, "transform", `translate(0 ${this.#cementAt(now).toFixed(1)})`);
  }
}
