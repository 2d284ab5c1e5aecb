/** What else the picture can show, and how: whether it follows the steps, what was before, what is beside, how fine it is. */

import { h, setText } from "./dom.js";
import { NEIGHBOURS, QUALITIES } from "./options.js";
import { Popover } from "./popover.js";
import { strings } from "./strings.js";

/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */
/** @typedef {import("./types.d.ts").Actions} Actions */
/** @typedef {import("./types.d.ts").Frame} Frame */

/** @param {string} label @param {(on: boolean) => void} onchange */
function toggleOf(label, onchange) {
  const input = h("input", { type: "checkbox", role: "switch", onchange: () => onchange(input.checked) });
  return { input, root: h("label", { class: "switch" }, h("span", {}, label), input) };
}

/** @param {string} label @param {readonly string[]} values @param {Readonly<Record<string, string>>} labels @param {(value: string) => void} onchange */
function listOf(label, values, labels, onchange) {
  const select = h("select", { onchange: () => onchange(select.value) }, ...values.map((value) => h("option", { value }, labels[value])));
  return { select, root: h("label", { class: "switch" }, h("span", {}, label), select) };
}

export class ShowMenu {
  /** @param {Actions} actions */
  constructor(actions) {
    const { follow, before, beside, quality } = strings.show;
    this.follow = toggleOf(follow, actions.setDirection);
    this.before = toggleOf(before, (on) => actions.ask("ghosts", on ? "on" : "off"));
    this.gain = h("p", { class: "note" });
    this.beside = listOf(beside, NEIGHBOURS, strings.neighbours, (value) => actions.ask("neighbours", value));
    this.quality = listOf(quality, QUALITIES, strings.qualities, (value) => actions.ask("quality", value));
    const content = [this.follow.root, this.before.root, this.gain, this.beside.root, this.quality.root];
    this.popover = new Popover("show", strings.show.title, "sliders", content, () => this.follow.input);
    this.popover.name(strings.show.title);
    this.root = this.popover.root;
  }

  /** @param {ClipNumbers} clipNumbers */
  setClipNumbers({ clip, fractured, outcome }) {
    this.before.root.hidden = fractured === null;
    this.gain.hidden = outcome === null;
    if (outcome) setText(this.gain, strings.gained(outcome));
    this.beside.root.hidden = ![...clip.actors.values()].some(({ part }) => part === "neighbour" || part === "disc");
  }

  /** @param {Frame} frame */
  update({ viewer }) {
    check(this.follow.input, viewer.directed);
    check(this.before.input, viewer.ghosts.broken);
    choose(this.beside.select, viewer.neighbours);
    choose(this.quality.select, viewer.quality);
  }
}

/** @param {HTMLInputElement} input @param {boolean} on */
function check(input, on) {
  if (input.checked !== on) input.checked = on;
}

/** @param {HTMLSelectElement} select @param {string} value */
function choose(select, value) {
  if (select.value !== value) select.value = value;
}
