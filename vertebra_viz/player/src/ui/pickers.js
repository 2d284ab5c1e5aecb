/** A choice between a few values: radio buttons in a popover of a button that shows the current value. */

import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { Popover } from "./popover.js";

/**
 * @typedef {object} Choice
 * @property {string} value
 * @property {string} label
 */

export class Picker {
  /** @type {Map<string, HTMLInputElement>} */
  #inputs = new Map();
  /** @type {string | null} */
  #value = null;

  /**
   * @param {string} name
   * @param {string} legend
   * @param {string} glyph
   * @param {readonly Choice[]} choices
   * @param {(value: string) => void} onchoose
   * @param {string} [otherwise] text for a value that is none of the choices
   */
  constructor(name, legend, glyph, choices, onchoose, otherwise = "") {
    this.otherwise = otherwise;
    this.legend = legend;
    this.labels = new Map(choices.map(({ value, label }) => [value, label]));
    const options = choices.map(({ value, label }) => {
      const input = h("input", { type: "radio", name, value, onchange: () => onchoose(value) });
      this.#inputs.set(value, input);
      // an arrow key moves through the choices and leaves the list open; a click or Enter closes it
      const close = () => this.toggle(false);
      input.addEventListener("click", (event) => event.detail && close());
      input.addEventListener("keydown", (event) => event.key === "Enter" && close());
      return h("label", { class: "option" }, input, h("span", {}, label));
    });
    this.note = h("p", { class: "note", id: `${name}-note`, hidden: true });
    const first = () => this.#inputs.get(this.#value ?? "") ?? [...this.#inputs.values()][0];
    this.popover = new Popover(name, legend, glyph, [h("div", { class: "row" }, ...options), this.note], first);
    this.popover.reserve([...this.labels.values(), otherwise]);
    this.root = this.popover.root;
  }

  /** @param {boolean} [open] */
  toggle(open) {
    return this.popover.toggle(open);
  }

  /**
   * @param {string} value
   * @param {string} why reason why it cannot be chosen; empty: it can
   */
  refuse(value, why) {
    const input = this.#inputs.get(value);
    if (!input) return;
    input.disabled = why !== "";
    if (why) input.setAttribute("aria-describedby", this.note.id);
    this.note.hidden = why === "";
    setText(this.note, why);
  }

  /** @param {string} value */
  update(value) {
    if (value === this.#value) return;
    this.#value = value;
    for (const [each, input] of this.#inputs) input.checked = each === value;
    const label = this.labels.get(value) ?? this.otherwise;
    this.popover.name(label, text("player-chosen", { list: this.legend, choice: label }));
  }
}
