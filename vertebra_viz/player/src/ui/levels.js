/** What is measured on the other broken vertebrae at this moment, a column for each, and what all levels add up to. */

import { measure } from "../core/measure.js";
import { h, setText } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {import("./types.d.ts").Frame} Frame */

/** @type {readonly {label: string, said: (now: Measurements) => string}[]} */
const ROWS = [
  { label: strings.rows.anterior, said: (now) => strings.mm(now.anterior_height_mm) },
  { label: strings.rows.middle, said: (now) => strings.mm(now.middle_height_mm) },
  { label: strings.rows.posterior, said: (now) => strings.mm(now.posterior_height_mm) },
  { label: strings.rows.wedge, said: (now) => strings.deg(now.wedge_angle_deg) },
  { label: strings.rows.kyphosis, said: ({ local_kyphosis_deg: angle }) => (angle === null ? "–" : strings.deg(angle)) },
  { label: strings.rows.cement, said: (now) => strings.ml(now.cement_volume_ml) },
  { label: strings.rows.leak, said: (now) => strings.ml(now.leaked_volume_ml) },
];

export class Levels {
  /** @type {Clip[]} */
  #clips = [];
  /** @type {HTMLElement[][]} a row of cells for each of ROWS */
  #cells = [];

  constructor() {
    this.table = h("table", { class: "levels" });
    this.total = h("p", {});
    this.root = h("section", { class: "other-levels", hidden: true, "aria-label": strings.otherLevels }, this.table, this.total);
  }

  /** Whether the case has more than one broken level. */
  get any() {
    return this.#clips.length > 0;
  }

  /** @param {Clip} clip */
  setClip(clip) {
    const levels = clip.extras.levels ?? [];
    this.#clips = levels.map(({ level }) => clip.of(level));
    this.#cells = ROWS.map(() => levels.map(() => h("td", {})));
    if (!this.any) {
      this.table.replaceChildren();
      return;
    }
    this.table.replaceChildren(
      h("caption", {}, strings.otherLevels, h("small", {}, strings.measured)),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, strings.measure), ...levels.map(({ level }) => h("th", { scope: "col" }, level)))),
      h("tbody", {}, ...ROWS.map(({ label }, i) => h("tr", {}, h("th", { scope: "row" }, label), ...this.#cells[i]))),
    );
  }

  /** @param {Frame} frame @param {boolean} shown whether numbers are */
  update({ now, t }, shown) {
    const hidden = !shown || !this.any;
    if (this.root.hidden !== hidden) this.root.hidden = hidden;
    if (hidden) return;
    const others = this.#clips.map((clip) => measure(clip, t));
    ROWS.forEach(({ said }, i) => others.forEach((each, k) => setText(this.#cells[i][k], said(each))));
    const cement = [now, ...others].reduce((sum, each) => sum + each.cement_volume_ml, 0);
    const leaked = [now, ...others].reduce((sum, each) => sum + each.leaked_volume_ml, 0);
    setText(this.total, strings.allLevels(cement, leaked));
  }
}
