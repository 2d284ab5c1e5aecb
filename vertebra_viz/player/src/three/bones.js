/**
 * The intact bones of a case that every picture has to contain: the treated vertebra and its neighbours as far as they are solid.
 * They do not change with the fracture or the treatment, so what has been computed from them is kept.
 */

import { Vector3 } from "three";
import { toRas } from "./frame.js";
import { foremost, reachOf } from "./points.js";

/** @typedef {import("../core/types.d.ts").Point} Point */
/** @typedef {import("./parts.js").Parts} Parts */

const OUTLINE_DIRECTIONS = 60;

export class Bones {
  /** @type {Point[] | null} */
  #outline = null;

  /** @param {Float32Array} points n × 3, world mm */
  constructor(points) {
    this.points = points;
    const { low, high } = reachOf(points);
    this.low = new Vector3(...low);
    this.high = new Vector3(...high);
  }

  /**
   * @param {Parts} parts
   * @param {Bones | null} before those of the previous case, which are returned if they are the same
   */
  static of(parts, before) {
    // transparent neighbours may extend beyond the top and bottom of the picture
    const bones = [...parts.values()].filter(({ kind, beside }) => kind === "bone" || (kind === "neighbour" && beside === "solid"));
    const all = bones.map((part) => part.positions(part.influences.map(() => 0)));
    const points = new Float32Array(all.reduce((sum, { length }) => sum + length, 0));
    let start = 0;
    for (const each of all) {
      points.set(each, start);
      start += each.length;
    }
    return before && equal(before.points, points) ? before : new Bones(points);
  }

  /** The outermost point in each of many directions, evenly spread (a Fibonacci lattice). @returns {readonly Point[]} RAS mm */
  get outline() {
    return (this.#outline ??= this.#outermost());
  }

  #outermost() {
    const found = new Set();
    for (let k = 0; k < OUTLINE_DIRECTIONS; k += 1) {
      const y = 1 - (2 * k + 1) / OUTLINE_DIRECTIONS;
      const flat = Math.sqrt(1 - y * y);
      const turn = k * Math.PI * (3 - Math.sqrt(5));
      found.add(foremost(this.points, flat * Math.cos(turn), y, flat * Math.sin(turn)));
    }
    return [...found].map((i) => toRas(new Vector3().fromArray(this.points, i)));
  }
}

/** @param {Float32Array} a @param {Float32Array} b */
function equal(a, b) {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/**
 * Whether a floor may be drawn below the treated bone: not with a neighbour shown there, which it would cut through.
 *
 * @param {Parts} parts
 */
export const isLowest = (parts) => [...parts.values()].every(({ kind, beside }) => kind !== "neighbour" || beside === "off");
