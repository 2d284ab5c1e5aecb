/**
 * The three heights drawn on the bone as dimension lines. Each value stands beside its line and names its height; if they do not
 * fit, all three are shown in one list.
 */

import { QUANTITIES } from "../generated/quantities.js";
import { shortOf } from "../words/catalogue.js";
import { figure } from "../words/figures.js";
import { text } from "../words/messages.js";
import { ROOMY_PX } from "./callouts.js";
import { foot, placeRow, placeValues } from "./declutter.js";
import { s, setAttribute } from "./dom.js";
import { Pill, pillWidth } from "./pill.js";
import { shown } from "./sentences.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("./declutter.js").Line} Line */
/** @typedef {import("./ruler.js").Ruler} Ruler */
/** @typedef {import("../generated/quantities.js").Quantity} Quantity */
/** @typedef {typeof LINES[number]} Which */

/** One for each pair of landmarks, in their order. */
const LINES = /** @type {const} */ (["anterior_height_mm", "middle_height_mm", "posterior_height_mm"]);
// from this height on a value has room for its name and unit; in smaller pictures the unit is in the row of numbers
const ROOMY_HIGH_PX = 400;
// hysteresis, without which labels would flicker between line and list while the picture turns
const APART_PX = 30;

export class Heights {
  #listed = false;

  /** @param {Ruler} ruler */
  constructor(ruler) {
    this.ruler = ruler;
    this.all = LINES.map((id) => ({
      halo: s("path", { class: "halo" }),
      stroke: s("path", { class: "height-line" }),
      pill: new Pill("value"),
      leader: s("path", { class: "leader value-leader", visibility: "hidden" }),
      /** @type {Line & {id: Which}} */
      line: { id, x1: 0, y1: 0, x2: 0, y2: 0, width: 0, height: 0 },
      value_mm: 0,
      said: [""],
    }));
    this.lines = this.all.map(({ line }) => line);
    this.root = s("g", { class: "heights" }, ...this.all.flatMap(({ halo, stroke, leader }) => [leader, halo, stroke]));
    this.values = s("g", {}, ...this.all.map(({ pill }) => pill.root));
    /** The list of values, if the lines coincide. @type {{rows: string[], x: number, y: number} | null} */
    this.list = null;
  }

  /**
   * @param {Frame} frame
   * @param {Box} free
   * @param {Box[]} taken the values' places are added
   * @param {import("./reach.js").Reach} reach of the bone
   * @param {boolean} numbers whether values are shown
   */
  update({ viewer, now, t, clip }, free, taken, reach, numbers) {
    const points = clip.landmarks(t);
    this.all.forEach(({ halo, stroke, line }, i) => {
      const [a, b] = [viewer.project(points[2 * i]), viewer.project(points[2 * i + 1])];
      const [top, bottom] = a.y <= b.y ? [a, b] : [b, a];
      Object.assign(line, { x1: top.x, y1: top.y, x2: bottom.x, y2: bottom.y });
      draw(halo, stroke, line);
    });
    this.list = null;
    if (!numbers) {
      for (const each of this.all) hide(each);
      return;
    }
    for (const each of this.all) each.value_mm = now[each.line.id];
    const small = free.width < ROOMY_PX;
    const placed = small ? this.#place(bare, free, taken, reach) : this.#placed(free, taken);
    this.#listed = placed === null;
    for (const each of this.all) {
      const { pill, line, said, leader } = each;
      const box = placed?.get(line.id);
      if (!box) {
        hide(each);
        continue;
      }
      pill.show(said, box, this.ruler.row);
      taken.push(box);
      if (small) lead(leader, box, line);
      setAttribute(leader, "visibility", small ? "visible" : "hidden");
    }
    if (placed) return;
    const { x1, y1, x2, y2 } = this.lines[0];
    const rows = this.all.map(({ line, value_mm }) => named(line.id, shown, value_mm));
    this.list = { rows, x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  }

  /** @param {Box} free @param {Box[]} taken */
  #placed(free, taken) {
    const near = this.lines.some((line, i) => i && Math.abs(line.x1 - this.lines[i - 1].x1) < APART_PX);
    if (this.#listed && near) return null;
    return (free.height > ROOMY_HIGH_PX && this.#place(shown, free, taken)) || this.#place(bare, free, taken);
  }

  /**
   * @param {(quantity: Quantity, value_mm: number) => string} say
   * @param {Box} free
   * @param {Box[]} taken
   * @param {import("./reach.js").Reach} [clear] area to keep clear, if there is no room on it
   */
  #place(say, free, taken, clear) {
    for (const each of this.all) {
      each.said[0] = named(each.line.id, say, each.value_mm);
      each.line.width = pillWidth(this.ruler, each.said[0]);
      each.line.height = this.ruler.row;
    }
    return clear ? placeRow(this.lines, free, clear, taken) : placeValues(this.lines, free, taken);
  }
}

/** @param {Which} key @param {(quantity: Quantity, value_mm: number) => string} say @param {number} value_mm */
const named = (key, say, value_mm) => text("player-named", { name: shortOf(key), figure: say(QUANTITIES[key], value_mm) });

/** Without its unit. @param {Quantity} quantity @param {number} value_mm */
const bare = ({ digits }, value_mm) => figure(value_mm, digits);

/** @param {Heights["all"][number]} value */
function hide({ pill, leader }) {
  pill.hide();
  setAttribute(leader, "visibility", "hidden");
}

/** Leader from a value that is off its line to the line's nearer end. @param {SVGPathElement} leader @param {Box} box @param {Line} line */
function lead(leader, box, { x1, y1, x2, y2 }) {
  const [x, y] = box.y < y1 ? [x1, y1] : [x2, y2];
  const from = foot(box, { x });
  setAttribute(leader, "d", `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`);
}

/**
 * @param {SVGPathElement} halo
 * @param {SVGPathElement} stroke
 * @param {Line} line
 */
function draw(halo, stroke, { x1, y1, x2, y2 }) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  // short bars across the ends, as on dimension lines
  const [nx, ny] = length > 4 ? [(5 * (y2 - y1)) / length, (-5 * (x2 - x1)) / length] : [0, 0];
  const at = (/** @type {number} */ x, /** @type {number} */ y) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const bar = (/** @type {number} */ x, /** @type {number} */ y) => `M${at(x - nx, y - ny)}L${at(x + nx, y + ny)}`;
  const d = `M${at(x1, y1)}L${at(x2, y2)}${bar(x1, y1)}${bar(x2, y2)}`;
  setAttribute(halo, "d", d);
  setAttribute(stroke, "d", d);
}
