/** A popover of a button: it opens next to the button, and closes when the focus moves elsewhere. */

import { h, setAttribute, setText } from "./dom.js";
import { icon } from "./icons.js";

export class Popover {
  /**
   * @param {string} kind
   * @param {string} legend
   * @param {string} glyph
   * @param {(Node | string)[]} content
   * @param {() => HTMLElement | null | undefined} first the element to focus
   */
  constructor(kind, legend, glyph, content, first) {
    this.legend = legend;
    this.first = first;
    this.current = h("span", { class: "current" });
    this.trigger = h(
      "button",
      { type: "button", class: "trigger", "aria-expanded": "false", onclick: () => this.toggle() },
      icon(glyph),
      this.current,
    );
    this.options = h(
      "fieldset",
      // a tap on a label moves the focus here in browsers that do not focus radio buttons
      { class: "options", tabindex: -1 },
      h("legend", { class: "unseen" }, legend),
      ...content,
    );
    this.root = h("div", { class: `picker ${kind}` }, this.trigger, this.options);
    this.root.addEventListener("focusout", (event) => {
      if (!this.root.contains(/** @type {Node | null} */ (event.relatedTarget))) this.toggle(false);
    });
  }

  /** @param {boolean} [open] */
  toggle(open = this.trigger.ariaExpanded !== "true") {
    if ((this.trigger.ariaExpanded === "true") === open) return false;
    this.trigger.ariaExpanded = String(open);
    this.root.toggleAttribute("data-open", open);
    if (open) this.first()?.focus();
    else if (this.options.matches(":focus-within")) this.trigger.focus();
    return true;
  }

  /** Reserves the width of the longest label, so that no choice moves anything. @param {readonly string[]} labels */
  reserve(labels) {
    this.current.dataset.longest = labels.reduce((longest, each) => (each.length > longest.length ? each : longest), "");
  }

  /** @param {string} label on the button @param {string} [name] accessible name, if the label is not enough */
  name(label, name = label) {
    setText(this.current, label);
    setAttribute(this.trigger, "aria-label", name);
    setAttribute(this.trigger, "title", name);
  }
}
