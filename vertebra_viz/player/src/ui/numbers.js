/**
 * Measurements at this time, row by row, with the change since the fracture or since lying down; every percentage says what it is
 * a percentage of.
 */

import { QUANTITIES } from "../generated/quantities.js";
import { labelOf, shortOf } from "../words/catalogue.js";
import { signedFigure } from "../words/figures.js";
import { text } from "../words/messages.js";
import { h, setText } from "./dom.js";
import { GRADES, TABLE, noteOf, said, told } from "./rows.js";

/** @typedef {import("./rows.js").Key} Key */
/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */

/** The measurements shown where there is no room for a table. @type {readonly Key[]} */
const KEY_FIGURES = ["anterior_height_mm", "wedge_angle_deg", "cement_volume_ml"];

/** @param {string[]} texts */
const longestOf = (texts) => texts.reduce((longest, each) => (each.length > longest.length ? each : longest));

/** One row of the table: name, note, value and change. */
class Row {
  /** @param {Key} key */
  constructor(key) {
    this.key = key;
    this.note = noteOf(key);
    this.noteNode = h("small", {});
    this.reserve = h("span", { class: "reserve", "aria-hidden": "true" });
    this.value = h("td", {});
    this.change = h("td", { class: "change" });
    const name = h("th", { scope: "row" }, h("span", {}, labelOf(key)), h("span", { class: "noted" }, this.noteNode, this.reserve));
    this.root = h("tr", { "data-key": key }, name, this.value, this.change);
  }

  /** @param {ClipNumbers} clipNumbers */
  setClipNumbers(clipNumbers) {
    this.root.hidden = !told(this.key, clipNumbers);
    const notes = clipNumbers.samples.map((now) => this.note({ now, t: now.t }, clipNumbers));
    setText(this.reserve, longestOf(notes));
  }

  /** @param {Frame} frame @param {ReturnType<ClipNumbers["baseline"]>} baseline */
  update(frame, baseline) {
    if (this.root.hidden) return;
    const { key } = this;
    const value = frame.now[key];
    const from = baseline?.from[key] ?? null;
    setText(this.value, said(key, value));
    // what exists neither now nor at the baseline has not changed
    const still = value === null || from === null || (value === 0 && from === 0);
    setText(this.change, still ? "" : signedFigure(value - from, QUANTITIES[key].digits));
    setText(this.noteNode, this.note(frame, frame.clipNumbers));
  }
}

/** A grade or an index, in a collapsed section. */
class Grade {
  /** @param {Key} key */
  constructor(key) {
    this.key = key;
    this.note = noteOf(key);
    this.noteNode = h("small", {});
    this.name = h("dt", {}, labelOf(key), this.noteNode);
    this.value = h("dd", { "data-key": key });
  }

  /** @param {ClipNumbers} clipNumbers */
  setClipNumbers(clipNumbers) {
    this.name.hidden = this.value.hidden = !told(this.key, clipNumbers);
  }

  /** @param {Frame} frame */
  update(frame) {
    const { key } = this;
    setText(this.noteNode, this.note(frame, frame.clipNumbers));
    setText(this.value, key === "genant_grade" && frame.now[key] === null ? text("player-genant-none") : said(key, frame.now[key]));
  }
}

/** A number with its short name. */
class Figure {
  /** @param {Key} key */
  constructor(key) {
    this.key = key;
    this.value = h("b", {});
    this.root = h("span", { class: "key-figure", "data-key": key }, h("span", {}, shortOf(key)), this.value);
  }

  /** @param {ClipNumbers} clipNumbers */
  setClipNumbers(clipNumbers) {
    this.root.hidden = !told(this.key, clipNumbers);
    // it reserves the width of its longest value, so that playing moves nothing
    const longest = longestOf(clipNumbers.samples.map((now) => said(this.key, now[this.key])));
    this.value.setAttribute("data-longest", longest);
  }

  /** @param {Frame} frame */
  update({ now }) {
    setText(this.value, said(this.key, now[this.key]));
  }
}

export class Numbers {
  constructor() {
    this.heading = h("span", {}, text("player-numbers"));
    this.where = h("small", {}, text("player-measured"));
    this.since = h("th", { scope: "col" });
    this.rows = TABLE.map((key) => new Row(key));
    this.table = h(
      "table",
      {},
      h("caption", {}, this.heading, this.where),
      h(
        "thead",
        {},
        h("tr", {}, h("th", { scope: "col" }, text("player-measure")), h("th", { scope: "col" }, text("player-now")), this.since),
      ),
      h("tbody", {}, ...this.rows.map(({ root }) => root)),
    );
    const grades = GRADES.map((key) => new Grade(key));
    this.grades = h(
      "details",
      { class: "grades" },
      h("summary", {}, text("player-grades")),
      h("dl", {}, ...grades.flatMap(({ name, value }) => [name, value])),
    );
    const figures = KEY_FIGURES.map((key) => new Figure(key));
    this.key = h("span", { class: "key-figures" }, ...figures.map(({ root }) => root));
    this.others = [...grades, ...figures];
  }

  /** Reserves the height of each row's longest note, so that nothing moves over time. @param {ClipNumbers} clipNumbers */
  setClipNumbers(clipNumbers) {
    for (const each of [...this.rows, ...this.others]) each.setClipNumbers(clipNumbers);
  }

  /** @param {Frame} frame */
  update(frame) {
    const baseline = frame.clipNumbers.baseline(frame.t);
    setText(this.since, text(`player-since-${baseline?.since ?? "intact"}`));
    for (const row of this.rows) row.update(frame, baseline);
    for (const each of this.others) each.update(frame);
  }
}
