/** Measurements of the other fractured vertebrae at this time, one column each, and the totals of all levels. */

import { measure } from "../core/measure.js";
import { labelOf } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { TABLE, said, told } from "./rows.js";
import { ClipNumbers } from "./clip-numbers.js";
import { allLevels } from "./sentences.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./rows.js").Key} Key */
/** @typedef {import("./types.d.ts").Frame} Frame */

export class Levels {
  /** @type {Clip[]} */
  #clips = [];
  /** Measurements that at least one of them has, with a cell for each. @type {{key: Key, cells: HTMLElement[]}[]} */
  #rows = [];

  constructor() {
    this.table = h("table", { class: "levels" });
    this.total = h("p", {});
    this.root = h("section", { class: "other-levels", hidden: true, "aria-label": text("player-other-levels") }, this.table, this.total);
  }

  /** Whether the case has more than one fractured level. */
  get any() {
    return this.#clips.length > 0;
  }

  /** @param {Clip} clip */
  setClip(clip) {
    const levels = clip.extras.levels ?? [];
    this.#clips = levels.map(({ level }) => clip.of(level));
    const clipNumbers = this.#clips.map((each) => new ClipNumbers(each));
    const keys = TABLE.filter((key) => clipNumbers.some((clipNumbers) => told(key, clipNumbers)));
    this.#rows = keys.map((key) => ({ key, cells: levels.map(() => h("td", {})) }));
    if (!this.any) {
      this.table.replaceChildren();
      return;
    }
    const row = (/** @type {{key: Key, cells: HTMLElement[]}} */ { key, cells }) =>
      h("tr", { "data-key": key }, h("th", { scope: "row" }, labelOf(key)), ...cells);
    this.table.replaceChildren(
      h("caption", {}, text("player-other-levels"), h("small", {}, text("player-measured"))),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, text("player-measure")), ...levels.map(({ level }) => h("th", { scope: "col" }, level)))),
      h("tbody", {}, ...this.#rows.map(row)),
    );
  }

  /** @param {Frame} frame @param {boolean} shown whether numbers are shown */
  update({ now, t }, shown) {
    const hidden = !shown || !this.any;
    if (this.root.hidden !== hidden) this.root.hidden = hidden;
    if (hidden) return;
    const others = this.#clips.map((clip) => measure(clip, t));
    for (const { key, cells } of this.#rows) others.forEach((each, k) => setText(cells[k], said(key, each[key])));
    const cement = [now, ...others].reduce((sum, each) => sum + each.cement_volume_ml, 0);
    const leaked = [now, ...others].reduce((sum, each) => sum + each.leaked_volume_ml, 0);
    setText(this.total, allLevels(cement, leaked));
  }
}
