/**
 * Points on the surfaces of a case at which the leader line of a label may end. Each is chosen once and then moves with its part:
 * the mean of some vertices depends linearly on the target weights, as the vertices do.
 */

import { Vector3 } from "three";
import { ROUNDING_MM, foremost } from "./points.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./frame.js").Framing} Framing */
/** @typedef {import("./parts.js").Part} Part */

const SPOT_MM = 1.5; // vertices within this distance of the outermost one are averaged

/** A point at which a leader line may end: the mean of some vertices of a part, which moves with the part. */
export class AnchorCandidate {
  #base;
  #deltas;

  /**
   * @param {Part} part
   * @param {number[]} vertices
   */
  constructor(part, vertices) {
    this.part = part;
    const { base, deltas } = part.middle(vertices);
    this.#base = base;
    this.#deltas = deltas;
    this.at = new Vector3();
    /** Size of what this point is the centre of: root mean square distance from it, mm; 0 where it does not matter. */
    this.reach_mm = 0;
  }

  move() {
    this.at.copy(this.#base);
    for (let j = 0; j < this.#deltas.length; j += 1) this.at.addScaledVector(this.#deltas[j], this.part.influences[j]);
    return this.at;
  }
}

/**
 * The point of a surface that lies farthest along a direction.
 *
 * @param {Part} part
 * @param {Float32Array} points of the part's vertices, n × 3
 * @param {Vector3} facing
 */
export function spotOn(part, points, { x, y, z }) {
  const best = foremost(points, x, y, z);
  const [a, b, c] = points.subarray(best, best + 3);
  /** @type {number[]} */
  const near = [];
  for (let i = 0; i < points.length; i += 3) {
    const away = points[i] - a;
    if (away < SPOT_MM && away > -SPOT_MM && Math.hypot(away, points[i + 1] - b, points[i + 2] - c) < SPOT_MM) near.push(i / 3);
  }
  return new AnchorCandidate(part, near);
}

/** Points on the left and right front of a crack, each with the direction it faces. @param {Part} crack @param {Clip} clip */
export function onEitherSide(crack, clip) {
  const line = crack.positions(fullest(clip, crack));
  return [-1, 1].map((side) => {
    const facing = new Vector3(0.7 * side, 0, 0.7);
    return { spot: spotOn(crack, line, facing), facing };
  });
}

/** The left and the right half of a part, each as its centre and its size. @param {Part} part @param {Float32Array} full positions at full weights */
export function halvesOf(part, full) {
  return halfVertices(full).map((vertices) => {
    const half = new AnchorCandidate(part, vertices);
    half.reach_mm = reachOf(full, vertices);
    return half;
  });
}

/** Root mean square distance of some points from their mean. @param {Float32Array} points n × 3 @param {number[]} which */
function reachOf(points, which) {
  let sum = 0;
  for (let k = 0; k < 3; k += 1) {
    const middle = which.reduce((total, i) => total + points[3 * i + k], 0) / which.length;
    sum += which.reduce((total, i) => total + (points[3 * i + k] - middle) ** 2, 0) / which.length;
  }
  return Math.sqrt(sum);
}

/** Indices of the points on the left and of those on the right. @param {Float32Array} full n × 3 */
export function halfVertices(full) {
  let middle = 0;
  for (let i = 0; i < full.length; i += 3) middle += full[i] / (full.length / 3);
  /** @type {number[][]} */
  const [left, right] = [[], []];
  for (let i = 0; i < full.length; i += 3) (full[i] >= middle - ROUNDING_MM ? left : right).push(i / 3);
  return [left, right];
}

/**
 * The foremost end of an instrument, on the side of the first needle.
 *
 * @param {Part} part
 * @param {number[]} weights with which the instrument is farthest in
 * @param {Framing} frame
 */
export function tip(part, weights, { entry, needle }) {
  const at = part.positions(weights);
  const along = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ z) =>
    x * entry.x > 0 ? (x - entry.x) * needle.x + (y - entry.y) * needle.y + (z - entry.z) * needle.z : -Infinity;
  let most = -Infinity;
  for (let i = 0; i < at.length; i += 3) most = Math.max(most, along(at[i], at[i + 1], at[i + 2]));
  /** @type {number[]} */
  const end = [];
  for (let i = 0; i < at.length; i += 3) if (along(at[i], at[i + 1], at[i + 2]) > most - 1) end.push(i / 3);
  return new AnchorCandidate(part, end);
}

/** Weights with which a part is largest. @param {Clip} clip @param {Part} part @returns {number[]} */
export function fullest(clip, part) {
  let best = part.influences.map(() => 0);
  let most = -1;
  for (const { end_s } of clip.stages) {
    const weights = clip.weights(part.name, end_s);
    const total = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
    if (clip.shown(part.name, end_s) && total > most) [best, most] = [weights, total];
  }
  return best;
}
