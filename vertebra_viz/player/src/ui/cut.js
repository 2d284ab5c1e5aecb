/** The cut's position: a slider equivalent to dragging the plane. */

import { text } from "../words/messages.js";
import { h, setAttribute, setText } from "./dom.js";
import { cutAt } from "./sentences.js";

export class CutSlider {
  /** @param {(mm: number) => void} oncut */
  constructor(oncut) {
    this.input = h("input", {
      type: "range",
      step: 0.5,
      "aria-label": text("player-cut"),
      // to the right in the picture is towards the patient's left (minus x), as in the front view
      oninput: () => oncut(-Number(this.input.value)),
    });
    this.value = h("output", {});
    this.root = h("label", { class: "cut", hidden: true }, h("span", {}, text("player-cut")), this.input, this.value);
  }

  /**
   * @param {boolean} shown
   * @param {{position_mm: number, low_mm: number, high_mm: number}} cut
   */
  update(shown, cut) {
    if (this.root.hidden === shown) this.root.hidden = !shown;
    if (!shown) return;
    setAttribute(this.input, "min", String(-cut.high_mm));
    setAttribute(this.input, "max", String(-cut.low_mm));
    const value = String(-cut.position_mm);
    if (Math.abs(Number(this.input.value) - Number(value)) > 0.26) this.input.value = value;
    const said = cutAt(cut.position_mm);
    setText(this.value, said);
    setAttribute(this.input, "aria-valuetext", said);
  }
}
