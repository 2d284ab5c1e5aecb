/** Further options of the picture: whether it follows the stages, outlines of earlier moments, neighbouring levels, rendering quality. */

import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { NEIGHBOURS, QUALITIES } from "./options.js";
import { Popover } from "./popover.js";
import { gained } from "./sentences.js";

/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */
/** @typedef {import("./types.d.ts").Actions} Actions */
/** @typedef {import("./types.d.ts").Frame} Frame */

/** @param {string} label @param {(on: boolean) => void} onchange */
function toggleOf(label, onchange) {
  const input = h("input", { type: "checkbox", role: "switch", onchange: () => onchange(input.checked) });
  return { input, root: h("label", { class: "switch" }, h("span", {}, label), input) };
}

/** @param {string} kind @param {readonly string[]} values @param {(value: string) => void} onchange */
function listOf(kind, values, onchange) {
  const options = values.map((value) => h("option", { value }, text(`player-${kind}-${value}`)));
  const select = h("select", { onchange: () => onchange(select.value) }, ...options);
  return { select, root: h("label", { class: "switch" }, h("span", {}, text(`player-show-${kind}`)), select) };
}

export class ShowMenu {
  /** @param {Actions} actions */
  constructor(actions) {
    this.follow = toggleOf(text("player-show-follow"), actions.setDirection);
    this.before = toggleOf(text("player-show-before"), (on) => actions.ask("ghosts", on ? "on" : "off"));
    this.gain = h("p", { class: "note" });
    this.beside = listOf("neighbours", NEIGHBOURS, (value) => actions.ask("neighbours", value));
    this.quality = listOf("quality", QUALITIES, (value) => actions.ask("quality", value));
    const content = [this.follow.root, this.before.root, this.gain, this.beside.root, this.quality.root];
    this.popover = new Popover("show", text("player-show"), "sliders", content, () => this.follow.input);
    this.popover.name(text("player-show"));
    this.root = this.popover.root;
  }

  /** @param {ClipNumbers} clipNumbers */
  setClipNumbers({ clip, fractured, outcome }) {
    this.before.root.hidden = fractured === null;
    this.gain.hidden = outcome === null;
    if (outcome) setText(this.gain, gained(outcome));
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
