/**
 * Restored anterior height, next to the tint that shows it: a bracket from the broken bone's upper edge to the present one's,
 * with the number measured between the two.
 */

import { brokenAt, measure } from "../core/measure.js";
import { OUTCOMES } from "../generated/quantities.js";
import { foot, overlaps } from "./declutter.js";
import { s, setAttribute } from "./dom.js";
import { Pill, pillWidth } from "./pill.js";
import { changed } from "./sentences.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("./ruler.js").Ruler} Ruler */
/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Point} Point */

const LEAST_MM = 0.05; // smaller values count as zero
const ASIDE_MM = 3; // distance of the bracket in front of the bone
const GAP_PX = 6;
const ABOVE_PX = 10;

export class Regained {
  #said = [""];
  /** @type {{clip: Clip, from_s: number, edge: Point, height_mm: number} | null} */
  #broken = null;

  /** @param {Ruler} ruler */
  constructor(ruler) {
    this.ruler = ruler;
    this.pill = new Pill("value regained");
    this.halo = s("path", { class: "halo" });
    this.stroke = s("path", { class: "regained-line" });
    this.root = s("g", { visibility: "hidden" }, this.halo, this.stroke);
  }

  /**
   * @param {Frame} frame
   * @param {Box} free
   * @param {Box[]} taken the value's place is added
   * @param {import("./reach.js").Reach} reach of the bone
   * @param {boolean} numbers whether the value is shown
   */
  update({ viewer, now, t, clip }, free, taken, reach, numbers) {
    const broken = this.#of(clip);
    const gained = broken ? now.anterior_height_mm - broken.height_mm : 0;
    const shown = broken !== null && t > broken.from_s && gained > LEAST_MM && viewer.style !== "xray" && viewer.ghosts.broken;
    setAttribute(this.root, "visibility", shown ? "visible" : "hidden");
    if (!shown) {
      this.pill.hide();
      return;
    }
    const [x, y, z] = clip.landmarks(t)[0];
    const front_mm = Math.max(y, broken.edge[1]) + ASIDE_MM;
    const high = viewer.project([x, front_mm, z]);
    const low = viewer.project([x, front_mm, broken.edge[2]]);
    const out = viewer.project([x, front_mm + ASIDE_MM, z]).x < high.x ? -1 : 1;
    const at = (/** @type {{x: number, y: number}} */ spot, aside = 0) => `${(spot.x + aside).toFixed(1)} ${spot.y.toFixed(1)}`;
    const d = `M${at(high, -4 * out)}L${at(high)}L${at(low)}L${at(low, -4 * out)}`;
    if (!numbers) {
      this.#draw(d);
      this.pill.hide();
      return;
    }
    this.#said[0] = changed(OUTCOMES.restored_anterior_height_mm, gained);
    const width = pillWidth(this.ruler, this.#said[0]);
    const { row } = this.ruler;
    const aside = out < 0 ? high.x - width - GAP_PX : high.x + GAP_PX;
    const fits = aside >= 0 && aside + width <= free.x + free.width;
    const box = { x: aside, y: (high.y + low.y - row) / 2, width, height: row };
    if (!fits) {
      // no room beside the bone: above it, with a leader line
      box.x = Math.max(free.x, Math.min(high.x - width / 2, free.x + free.width - width));
      box.y = Math.max(free.y, reach.top - row - ABOVE_PX);
    }
    if (taken.some((each) => overlaps(each, box))) {
      // under a button it would be unreadable; it is among the measurements
      this.#draw(d);
      this.pill.hide();
      return;
    }
    this.#draw(fits ? d : `${d}M${at(high)}L${at({ x: foot(box, high).x, y: box.y + row })}`);
    this.pill.show(this.#said, box, this.ruler.row);
    taken.push(box);
  }

  /** @param {string} d */
  #draw(d) {
    for (const path of [this.halo, this.stroke]) setAttribute(path, "d", d);
  }

  /** Anterior upper edge and height of the broken bone; null without a fracture. @param {Clip} clip */
  #of(clip) {
    if (this.#broken?.clip === clip) return this.#broken;
    const from_s = brokenAt(clip);
    if (from_s === null) return (this.#broken = null);
    const height_mm = measure(clip, from_s).anterior_height_mm;
    return (this.#broken = { clip, from_s, edge: clip.landmarks(from_s)[0], height_mm });
  }
}
