/** Labels of parts beside the bone, each with a leader line to its part. */

import { CALLOUTS } from "../generated/parts.js";
import { foot, inFrame, overlaps, placeCallouts } from "./declutter.js";
import { s, setAttribute } from "./dom.js";
import { Pill, pillWidth } from "./pill.js";
import { actorName } from "./sentences.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("./ruler.js").Ruler} Ruler */
/** @typedef {import("../three/viewer.js").Viewer} Viewer */
// a label changes sides only if its target is this far on the other side
const CLEARLY_PX = 24;
/** A picture narrower than this has few labels, and none of them over the bone. */
export const ROOMY_PX = 560;
const FEW = 2;
const GAP_PX = 8;

/** One label, its leader line, and its present and previous place. */
class Callout {
  /** @param {string} id */
  constructor(id) {
    this.id = id;
    /** Order in the catalogue; -1: before all of them. */
    this.rank = -1;
    this.line = s("path", { class: "leader", visibility: "hidden" });
    this.dot = s("circle", { class: "leader-dot", r: 3, visibility: "hidden" });
    this.pill = new Pill(`name ${id}`);
    /** @type {readonly string[]} */
    this.rows = [];
    this.x = 0;
    this.y = 0;
    this.width = 0;
    this.height = 0;
    /** @type {"left" | "right"} */
    this.side = "left";
    this.placed = false;
  }

  /** @param {Box & {side: "left" | "right"}} box @param {number} rowHeight */
  show(box, rowHeight) {
    this.placed = true;
    this.side = box.side;
    this.pill.show(this.rows, box, rowHeight);
    const { x, y } = foot(box, this);
    setAttribute(this.line, "d", `M${x.toFixed(1)} ${y.toFixed(1)}L${this.x.toFixed(1)} ${this.y.toFixed(1)}`);
    setAttribute(this.dot, "transform", `translate(${this.x.toFixed(1)} ${this.y.toFixed(1)})`);
    for (const part of [this.line, this.dot]) setAttribute(part, "visibility", "visible");
  }

  hide() {
    this.placed = false;
    this.pill.hide();
    for (const part of [this.line, this.dot]) setAttribute(part, "visibility", "hidden");
  }
}

export class Callouts {
  /** @type {Map<string, Callout>} */
  #all = new Map();
  /** Labels wanted at present, most important first. @type {Callout[]} */
  #wanted = [];

  /** @param {Ruler} ruler */
  constructor(ruler) {
    this.ruler = ruler;
    this.leaders = s("g", {});
    this.names = s("g", {});
  }

  /**
   * @param {Frame} frame
   * @param {Box} picture with a margin taken off
   * @param {readonly Box[]} covered areas under buttons: nothing there gets a label
   * @param {readonly Box[]} taken
   * @param {import("./reach.js").Reach} reach of the bone
   * @param {{rows: string[], x: number, y: number} | null} list height values that did not fit beside their lines
   */
  update({ viewer, anchors, clip }, picture, covered, taken, reach, list) {
    const free = picture.width < ROOMY_PX ? picture : besideColumn(picture, covered);
    const middle = free.x + free.width / 2;
    this.#wanted.length = 0;
    for (const { name, shown, point_mm } of anchors) {
      const actor = shown && clip.actors.get(name);
      if (!actor) continue;
      const { x, y } = viewer.project(point_mm);
      const spot = { x, y, width: 0, height: 0 };
      if (!inFrame(spot, free) || covered.some((each) => overlaps(spot, each))) continue;
      this.#want(name, [actorName(actor)], x, y, middle).rank = CALLOUTS.indexOf(actor.part);
    }
    this.#wanted.sort((a, b) => a.rank - b.rank);
    const most = free.width < ROOMY_PX ? FEW : Math.max(2, Math.floor(free.height / (this.ruler.row * 3)));
    this.#wanted.length = Math.min(this.#wanted.length, most);
    if (list) {
      this.#want("heights", list.rows, list.x, list.y, middle);
      this.#wanted.unshift(/** @type {Callout} */ (this.#wanted.pop()));
    }
    const placed = placeCallouts(this.#wanted, free, reach, taken, free.width >= ROOMY_PX);
    for (const callout of this.#all.values()) {
      const box = placed.get(callout.id);
      if (box) callout.show(box, this.ruler.row);
      else callout.hide();
    }
  }

  /** @param {string} id @param {readonly string[]} rows @param {number} x @param {number} y @param {number} middle px */
  #want(id, rows, x, y, middle) {
    let callout = this.#all.get(id);
    if (!callout) {
      callout = new Callout(id);
      this.#all.set(id, callout);
      this.leaders.append(callout.line, callout.dot);
      this.names.append(callout.pill.root);
    }
    if (!callout.placed || Math.abs(x - middle) >= CLEARLY_PX) callout.side = x < middle ? "left" : "right";
    callout.rows = rows;
    callout.x = x;
    callout.y = y;
    callout.width = Math.max(...rows.map((row) => pillWidth(this.ruler, row)));
    callout.height = this.ruler.row * rows.length;
    this.#wanted.push(callout);
    return callout;
  }
}

/**
 * The picture without the column of buttons at its right edge: there is no room for text next to it.
 *
 * @param {Box} picture
 * @param {readonly Box[]} covered
 * @returns {Box}
 */
export function besideColumn(picture, covered) {
  const column = covered.filter(({ x, width, height }) => height > width && x > picture.x + picture.width / 2);
  const right = Math.min(picture.x + picture.width, ...column.map(({ x }) => x - GAP_PX));
  return { ...picture, width: right - picture.x };
}
