/** The needles' positions: their clearances in the bone, and the walls they breach. */

import { CLEARANCES } from "../generated/quantities.js";
import { labelOf } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { skinCut, toWall } from "./sentences.js";

/** @typedef {import("../core/types.d.ts").Needle} Needle */

/** @param {Needle} needle @param {string} lang of the file */
function told({ side, clearances, route_words: route, breach_words: breach, skin }, lang) {
  // a path may lack such a wall
  const free = Object.entries(CLEARANCES).flatMap(([key, quantity]) => {
    const mm = clearances[key] ?? null;
    return mm === null ? [] : [h("dt", {}, labelOf(key)), h("dd", {}, toWall(quantity, mm))];
  });
  return h(
    "li",
    {},
    h("b", {}, text("player-needle", { side })),
    ...(breach ? [h("p", { class: "breach" }, icon("caution"), h("span", { lang }, breach))] : []),
    ...(route ? [h("p", { lang }, route)] : []),
    h("dl", {}, ...free),
    h("small", {}, skinCut(skin.from_midline_mm, skin.assumed_depth_mm)),
  );
}

export class Needles {
  constructor() {
    this.list = h("ul", {});
    this.root = h("details", { class: "needles" }, h("summary", {}, text("player-needles")), this.list);
  }

  /** @param {readonly Needle[]} needles empty without an operation @param {string} lang of the file */
  setNeedles(needles, lang) {
    this.list.replaceChildren(...needles.map((needle) => told(needle, lang)));
    this.root.hidden = needles.length === 0;
  }
}
