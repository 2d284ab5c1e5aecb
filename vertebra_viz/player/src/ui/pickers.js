/** One choice out of a few: a row of radio buttons, folded behind one button where the picture is small. */

import { h, setAttribute, setText } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {object} Choice
 * @property {string} value
 * @property {string} label
 */

export class Picker {
  /** @type {Map<string, HTMLInputElement>} */
  #inputs = new Map();
  #value = "";

  /**
   * @param {string} name
   * @param {string} legend
   * @param {string} glyph
   * @param {readonly Choice[]} choices
   * @param {(value: string) => void} onchoose
   */
  constructor(name, legend, glyph, choices, onchoose) {
    this.legend = legend;
    this.labels = new Map(choices.map(({ value, label }) => [value, label]));
    this.current = h("span", { class: "current" });
    this.trigger = h(
      "button",
      { type: "button", class: "trigger", "aria-expanded": "false", "aria-haspopup": "true", onclick: () => this.toggle() },
      icon(glyph),
      this.current,
    );
    const options = choices.map(({ value, label }) => {
      const input = h("input", { type: "radio", name, value, onchange: () => onchoose(value) });
      this.#inputs.set(value, input);
      // an arrow key goes through the choices and leaves the list open; a click or Enter has chosen
      const close = () => this.toggle(false);
      input.addEventListener("click", (event) => event.detail && close());
      input.addEventListener("keydown", (event) => event.key === "Enter" && close());
      return h("label", { class: "option" }, input, h("span", {}, label));
    });
    this.note = h("p", { class: "note", id: `${name}-note`, hidden: true });
    this.options = h(
      "fieldset",
      // a tap on a label moves the focus here where a browser does not focus radio buttons
      { class: "options", tabindex: -1 },
      h("legend", { class: "unseen" }, legend),
      h("div", { class: "row" }, ...options),
      this.note,
    );
    this.root = h("div", { class: `picker ${name}` }, this.trigger, this.options);
    this.root.addEventListener("focusout", (event) => {
      if (!this.root.contains(/** @type {Node | null} */ (event.relatedTarget))) this.toggle(false);
    });
  }

  /** @param {boolean} [open] */
  toggle(open = this.trigger.ariaExpanded !== "true") {
    if ((this.trigger.ariaExpanded === "true") === open) return false;
    this.trigger.ariaExpanded = String(open);
    this.root.toggleAttribute("data-open", open);
    if (open) this.#inputs.get(this.#value)?.focus();
    else if (this.options.matches(":focus-within")) this.trigger.focus();
    return true;
  }

  /**
   * @param {string} value
   * @param {string} why in words; empty: it can be chosen
   */
  refuse(value, why) {
    const input = this.#inputs.get(value);
    if (!input) return;
    input.disabled = why !== "";
    if (why) input.setAttribute("aria-describedby", this.note.id);
    this.note.hidden = why === "";
    setText(this.note, why);
  }

  /**
   * @param {string} value
   * @param {string} [otherwise] what to call a value that is none of the choices
   */
  update(value, otherwise = "") {
    if (value === this.#value) return;
    this.#value = value;
    for (const [each, input] of this.#inputs) input.checked = each === value;
    const label = this.labels.get(value) ?? otherwise;
    setText(this.current, label);
    setAttribute(this.trigger, "aria-label", `${this.legend}: ${label}`);
  }
}
