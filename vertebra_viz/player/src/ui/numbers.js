/** What is measured at this moment, row by row, with the change since the fracture, or since lying down; every percentage names its whole. */

import { tenths } from "../core/tenths.js";
import { h, setText } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */

/**
 * @typedef {object} Row
 * @property {keyof typeof strings.rows} id
 * @property {keyof Measurements} key
 * @property {(value: number) => string} unit
 * @property {(moment: {now: Measurements, t: number}, clipNumbers: ClipNumbers) => string} [note] in words, under the name
 * @property {(clipNumbers: ClipNumbers) => boolean} [when] a case of which it says nothing does without the row
 * @property {string} [of] the actor it is about; a case without it does without the row, as without the number
 */

/**
 * @param {"anterior_height_mm" | "middle_height_mm" | "posterior_height_mm"} key
 * @returns {(moment: {now: Measurements, t: number}, clipNumbers: ClipNumbers) => string}
 */
const shareOfHeight = (key) => ({ now, t }, clipNumbers) => {
  const { intact } = clipNumbers;
  const from = clipNumbers.baseline(t);
  if (!from || from.since === "intact") return strings.ofIntact((100 * now[key]) / intact[key]);
  const lost = intact[key] - from.from[key];
  const back = now[key] - from.from[key];
  // against less than half a millimetre a share says nothing
  if (tenths(lost) < 0.5 || tenths(back) === 0) return strings.ofIntact((100 * now[key]) / intact[key]);
  return `${strings.signed(back)} mm is ${strings.ofLost((100 * back) / lost)}`;
};

/** @type {readonly Row[]} */
const ROWS = [
  { id: "anterior", key: "anterior_height_mm", unit: strings.mm, note: shareOfHeight("anterior_height_mm") },
  { id: "middle", key: "middle_height_mm", unit: strings.mm },
  { id: "posterior", key: "posterior_height_mm", unit: strings.mm },
  { id: "wedge", key: "wedge_angle_deg", unit: strings.deg },
  { id: "kyphosis", key: "local_kyphosis_deg", unit: strings.deg, note: () => strings.kyphosisHelp },
  { id: "balloon", key: "balloon_volume_ml", unit: strings.ml, of: "balloon" },
  {
    id: "hollow",
    key: "cavity_volume_ml",
    unit: strings.ml,
    note: ({ now }, { clip }) => {
      const { made, filled } = strings.hollow[clip.actors.has("balloon") ? "byBalloon" : "byHand"];
      return tenths(now.cement_volume_ml) > 0 && tenths(now.cavity_volume_ml) > 0 ? filled : made;
    },
    of: "cavity",
  },
  { id: "cement", key: "cement_volume_ml", unit: strings.ml },
  { id: "leak", key: "leaked_volume_ml", unit: strings.ml },
  { id: "fill", key: "cement_fill_percent", unit: strings.percent, note: () => strings.ofBody },
  {
    id: "canal",
    key: "canal_encroachment_mm",
    unit: strings.mm,
    note: ({ now }) => strings.ofCanal(now.canal_encroachment_percent),
    when: ({ samples }) => samples.some((now) => tenths(now.canal_encroachment_mm) > 0),
  },
];

export class Numbers {
  constructor() {
    this.heading = h("span", {}, strings.numbers);
    this.where = h("small", {}, strings.measured);
    this.since = h("th", { scope: "col" });
    this.rows = ROWS.map((row) => {
      const note = h("small", {});
      const reserve = h("span", { class: "reserve", "aria-hidden": "true" });
      const value = h("td", {});
      const change = h("td", { class: "change" });
      const name = h("span", {}, strings.rows[row.id]);
      const root = h("tr", { class: row.id }, h("th", { scope: "row" }, name, h("span", { class: "noted" }, note, reserve)), value, change);
      return { ...row, root, noteNode: note, reserve, value, change };
    });
    this.table = h(
      "table",
      {},
      h("caption", {}, this.heading, this.where),
      h(
        "thead",
        {},
        h("tr", {}, h("th", { scope: "col" }, strings.measure), h("th", { scope: "col" }, strings.now), this.since),
      ),
      h("tbody", {}, ...this.rows.map(({ root }) => root)),
    );
    this.genant = h("dd", {});
    this.beck = h("dd", {});
    this.body = h("dd", {});
    this.grades = h(
      "details",
      { class: "grades" },
      h("summary", {}, strings.grades),
      h(
        "dl",
        {},
        h("dt", {}, strings.genant, h("small", {}, strings.genantHelp)),
        this.genant,
        h("dt", {}, strings.beck, h("small", {}, strings.beckHelp)),
        this.beck,
        h("dt", {}, strings.bodyVolume),
        this.body,
      ),
    );
    this.key = h("span", { class: "key-figures" });
    this.keys = /** @type {const} */ (["anterior", "wedge", "cement"]).map((id) => {
      const value = h("b", {});
      this.key.append(h("span", { class: "key-figure" }, h("span", {}, strings.short[id]), value));
      return { id, value };
    });
  }

  /** Keeps the place of each row's longest note, so that no moment moves the rest. @param {ClipNumbers} clipNumbers */
  setClipNumbers(clipNumbers) {
    for (const { note, reserve, root, of, when, key } of this.rows) {
      const without = (of !== undefined && !clipNumbers.clip.actors.has(of)) || clipNumbers.intact[key] === null;
      root.hidden = without || (when !== undefined && !when(clipNumbers));
      if (!note) continue;
      const notes = clipNumbers.samples.map((now) => note({ now, t: now.t }, clipNumbers));
      setText(reserve, notes.reduce((longest, each) => (each.length > longest.length ? each : longest)));
    }
  }

  /** @param {Frame} frame */
  update(frame) {
    const { now, clipNumbers, t } = frame;
    const baseline = clipNumbers.baseline(t);
    setText(this.since, strings.since[baseline?.since ?? "intact"]);
    for (const { id, key, unit, note, noteNode, value, change, root } of this.rows) {
      if (root.hidden) continue;
      const number = /** @type {number} */ (now[key]);
      const from = baseline && /** @type {number} */ (baseline.from[key]);
      const said = unit(number);
      setText(value, said);
      // what does not exist, neither now nor then, has not changed
      setText(change, from === null || (number === 0 && from === 0) ? "" : strings.signed(number - from, id === "fill" ? 0 : 1));
      if (note) setText(noteNode, note(frame, clipNumbers));
      const short = this.keys.find((each) => each.id === id);
      if (short) setText(short.value, said);
    }
    setText(this.genant, now.genant_grade === null ? strings.genantNone : String(now.genant_grade));
    setText(this.beck, now.beck_index.toFixed(2));
    setText(this.body, strings.ml(now.body_volume_ml));
  }
}
