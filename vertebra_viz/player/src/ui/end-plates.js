/**
 * The two endplates that define the local kyphosis, drawn as lines as on a radiograph, with the value of the angle. They lie in
 * the patient's median plane, so they are not drawn from the front, where they would mean nothing, nor in a close-up that cuts
 * some of them off.
 */

import { inFrame, overlaps } from "./declutter.js";
import { s, setAttribute } from "./dom.js";
import { Pill, pillWidth } from "./pill.js";
import { localKyphosis } from "./sentences.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("./ruler.js").Ruler} Ruler */
/** @typedef {import("../core/types.d.ts").Point} Point */

const BEYOND = 0.45; // share of an endplate's depth by which its line extends past either end
const FROM_THE_SIDE = 0.25; // smallest component of the view direction perpendicular to the median plane
const GAP_PX = 6;
const DEG = Math.PI / 180;

export class EndPlates {
  /** @param {Ruler} ruler */
  constructor(ruler) {
    this.ruler = ruler;
    this.pill = new Pill("value end-plates");
    this.lines = [0, 1].map(() => ({ halo: s("path", { class: "halo" }), stroke: s("path", { class: "plate-line" }) }));
    this.root = s("g", { class: "plates" }, ...this.lines.flatMap(({ halo, stroke }) => [halo, stroke]));
    this.said = [""];
  }

  /**
   * @param {Frame} frame
   * @param {Box} free
   * @param {Box[]} taken the value's place is added
   * @param {boolean} numbers whether the value is shown
   */
  update({ viewer, now, t, clip }, free, taken, numbers) {
    // next to transparent bones, which extend beyond the picture, they would mean nothing
    const plates = viewer.neighbours === "solid" ? clip.endPlates(t) : null;
    const spots = plates?.map(([front, back]) =>
      [along(front, back), along(back, front)].map((point) => viewer.project(point)),
    );
    const { azimuth_deg, elevation_deg } = viewer.orientation();
    const whole = spots?.flat().every(({ x, y }) => inFrame({ x, y, width: 0, height: 0 }, free));
    const shown = whole && Math.abs(Math.sin(azimuth_deg * DEG) * Math.cos(elevation_deg * DEG)) > FROM_THE_SIDE;
    setAttribute(this.root, "visibility", spots && shown ? "visible" : "hidden");
    if (!spots || !shown) {
      this.pill.hide();
      return;
    }
    this.lines.forEach(({ halo, stroke }, i) => {
      const [front, back] = spots[i];
      const d = `M${front.x.toFixed(1)} ${front.y.toFixed(1)}L${back.x.toFixed(1)} ${back.y.toFixed(1)}`;
      setAttribute(halo, "d", d);
      setAttribute(stroke, "d", d);
    });
    if (!numbers || now.local_kyphosis_deg === null) {
      this.pill.hide();
      return;
    }
    this.said[0] = localKyphosis(now.local_kyphosis_deg);
    const width = pillWidth(this.ruler, this.said[0]);
    const [front, back] = spots[0];
    // beyond the anterior end, where it covers neither bone nor heights
    const box = {
      x: front.x < back.x ? front.x - width - GAP_PX : front.x + GAP_PX,
      y: front.y - this.ruler.row / 2,
      width,
      height: this.ruler.row,
    };
    if (!inFrame(box, free) || taken.some((each) => overlaps(box, each))) {
      this.pill.hide();
      return;
    }
    this.pill.show(this.said, box, this.ruler.row);
    taken.push(box);
  }
}

/** @param {Point} end @param {Point} other @returns {Point} */
const along = (end, other) => /** @type {Point} */ (end.map((value, k) => value + BEYOND * (value - other[k])));
