/** Text in a rounded box over the picture. */

import { s, setAttribute, setText } from "./dom.js";

/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("./ruler.js").Ruler} Ruler */

const PAD_X = 8;

/** @param {Ruler} ruler @param {string} text @returns {number} px */
export const pillWidth = (ruler, text) => ruler.width(text) + 2 * PAD_X;

export class Pill {
  /** @param {string} kind */
  constructor(kind) {
    this.box = s("rect", { rx: 6 });
    this.text = s("text", { x: PAD_X });
    this.root = s("g", { class: kind, visibility: "hidden" }, this.box, this.text);
  }

  /**
   * @param {readonly string[]} rows of text
   * @param {Box} at
   * @param {number} rowHeight px
   */
  show(rows, { x, y, width, height }, rowHeight) {
    const { root, box, text } = this;
    if (text.childElementCount !== rows.length) {
      text.replaceChildren(...rows.map((_, i) => s("tspan", { x: PAD_X, dy: i ? rowHeight : 0 })));
    }
    rows.forEach((row, i) => setText(text.children[i], row));
    setAttribute(root, "visibility", "visible");
    setAttribute(root, "transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    setAttribute(box, "width", String(width));
    setAttribute(box, "height", String(height));
    setAttribute(text, "y", (rowHeight * 0.69).toFixed(1));
  }

  hide() {
    setAttribute(this.root, "visibility", "hidden");
  }
}
