/**
 * Where in the body the case is: a small person from the left with the spine, and the case's level marked.
 */

import { LEVELS, OUTLINE } from "../three/body/outline.js";
import { LIT_LEVEL } from "../generated/looks.js";
import { h, s, setAttribute, setText } from "./dom.js";
import { whereInBody } from "./sentences.js";

/** From the crown to below the hips, with a margin; mm. */
const BOX = { x: -150, y: -30, width: 300, height: 960 };
const LEAST_PX = { width: 320, height: 280 }; // smallest picture that has room for it
const MARK = 2.1; // scale of the marked level, which would be too small to see

export class Locator {
  #levels = "";

  constructor() {
    this.spine = s("g", { class: "locator-spine" }, ...Object.entries(LEVELS).map(([name, place]) => bone(name, place)));
    this.mark = s("g", { class: "locator-mark", fill: LIT_LEVEL });
    /** The same as text, under the opening shot. */
    this.name = h("p", { class: "opening-name", "aria-hidden": "true" });
    const { x, y, width, height } = BOX;
    this.root = s(
      "svg",
      { class: "locator", role: "img", viewBox: `${x} ${y} ${width} ${height}`, focusable: "false" },
      s("path", { class: "locator-person", d: OUTLINE }),
      this.spine,
      this.mark,
    );
  }

  /** @param {readonly string[]} levels of the fractured vertebrae, "T4" to "L5" */
  setLevels(levels) {
    if (levels.join() === this.#levels) return;
    this.#levels = levels.join();
    setAttribute(this.root, "aria-label", whereInBody(levels));
    setText(this.name, whereInBody(levels));
    this.mark.replaceChildren(...levels.filter((name) => name in LEVELS).map((name) => bone(name, LEVELS[name], MARK)));
  }

  /** Hidden if the picture is too small for it. @param {boolean} on @param {Element} picture */
  show(on, { clientWidth: width, clientHeight: height }) {
    const hidden = !on || width < LEAST_PX.width || height < LEAST_PX.height;
    if (this.root.hasAttribute("hidden") !== hidden) this.root.toggleAttribute("hidden", hidden);
  }
}

/** The body of a vertebra. @param {string} name @param {readonly number[]} place @param {number} [larger] */
function bone(name, [x, y, lean_deg, deep, high], larger = 1) {
  const [width, height] = [deep * larger, high * larger];
  const rect = s("rect", { x: -width / 2, y: -height / 2, width, height, rx: 0.18 * height });
  setAttribute(rect, "transform", `translate(${x} ${y}) rotate(${-lean_deg})`);
  rect.dataset.level = name;
  return rect;
}
