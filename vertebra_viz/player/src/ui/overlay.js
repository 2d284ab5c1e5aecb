/**
 * What is drawn over the picture: height lines on the bone, labels of parts, and labels of directions.
 *
 * In a frame elements are moved only by attributes that cause a repaint but no layout.
 */

import { Callouts } from "./callouts.js";
import { Directions } from "./directions.js";
import { s } from "./dom.js";
import { EndPlates } from "./end-plates.js";
import { Heights } from "./heights.js";
import { BoneReach } from "./reach.js";
import { Regained } from "./regained.js";
import { Ruler } from "./ruler.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./declutter.js").Box} Box */

/** A picture with room for fewer rows of text than this has none: they would overlap the bone and each other. */
const LEAST_ROWS = 5.5;

export class Overlay {
  /** Places already taken in this frame. @type {Box[]} */
  #taken = [];
  #reach = new BoneReach();

  constructor() {
    this.ruler = new Ruler();
    this.directions = new Directions(this.ruler);
    this.heights = new Heights(this.ruler);
    this.plates = new EndPlates(this.ruler);
    this.regained = new Regained(this.ruler);
    this.callouts = new Callouts(this.ruler);
    this.root = s(
      "svg",
      { class: "overlay", "aria-hidden": "true", focusable: "false" },
      this.plates.root,
      this.heights.root,
      this.regained.root,
      this.callouts.leaders,
      this.heights.values,
      this.plates.pill.root,
      this.regained.pill.root,
      this.callouts.names,
      ...this.directions.roots,
    );
  }

  /** Adapts to the size of the text: called when the player's box or font has changed, not in every frame. */
  restyle() {
    this.ruler.restyle(this.root);
  }

  /**
   * @param {Frame} frame
   * @param {Box} free the picture without a margin
   * @param {readonly Box[]} covered areas under buttons
   * @param {{labels: boolean, numbers: boolean}} chrome whether to show lines and labels, and values of the heights
   */
  update(frame, free, covered, { labels, numbers }) {
    if (this.root.classList.contains("off") === labels) this.root.classList.toggle("off", !labels);
    const low = free.height < LEAST_ROWS * this.ruler.row;
    if (this.root.classList.contains("low") !== low) this.root.classList.toggle("low", low);
    if (low) return;
    const taken = this.#taken;
    taken.length = 0;
    taken.push(...covered);
    const { case: asked, view } = frame.clip.extras;
    this.#reach.update(frame.viewer);
    const { now: reach } = this.#reach;
    this.directions.update(frame.viewer, String(asked.level), view.body_centre_mm, free, taken, reach);
    if (!labels) return;
    this.plates.update(frame, free, taken, numbers);
    this.regained.update(frame, free, taken, reach, numbers);
    this.heights.update(frame, free, taken, reach, numbers);
    this.callouts.update(frame, free, covered, taken, reach, this.heights.list);
  }
}
