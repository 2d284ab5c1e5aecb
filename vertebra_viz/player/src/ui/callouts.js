/** Names of parts beside the bone, each joined by a line to what it names. */

import { CALLOUTS } from "../generated/parts.js";
import { foot, inFrame, overlaps, placeCallouts } from "./declutter.js";
import { s, setAttribute } from "./dom.js";
import { Pill, pillWidth } from "./pill.js";
import { actorName } from "./sentences.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("./ruler.js").Ruler} Ruler */
/** @typedef {import("../three/viewer.js").Viewer} Viewer */
// a side is kept until what it points at is clearly on the other one
const CLEARLY_PX = 24;
/** A picture narrower than this has few names, and none of them over the bone. */
export const ROOMY_PX = 560;
const FEW = 2;
const GAP_PX = 8;

/** One name, its line, and where it stands and stood. */
class Callout {
  /** @param {string} id */
  constructor(id) {
    this.id = id;
    /** Its place among the catalogue's; -1: before all of them. */
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
  /** What is wanted now, most important first. @type {Callout[]} */
  #wanted = [];

  /** @param {Ruler} ruler */
  constructor(ruler) {
    this.ruler = ruler;
    this.leaders = s("g", {});
    this.names = s("g", {});
  }

  /**
   * @param {Frame} frame
   * @param {Box} picture less a margin
   * @param {readonly Box[]} covered what of it lies under buttons: nothing there is named
   * @param {readonly Box[]} taken
   * @param {import("./reach.js").Reach} reach of the bone
   * @param {{rows: string[], x: number, y: number} | null} list heights that found no room beside their lines
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
 * A picture less the column of buttons at its right edge: between them there is no room for words.
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
