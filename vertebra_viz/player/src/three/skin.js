/** Centres of the pieces of skin that one surface contains: one round each needle, all of one size. */

import { Vector3 } from "three";

/** @typedef {{middles: Vector3[], radius_mm: number}} Pieces one or two middles; world mm */

const EDGE_MM = 0.5; // points this near to the outermost one belong to the edge

/**
 * @param {Float32Array} points n × 3, world mm: round pieces whose outer side faces backwards
 * @returns {Pieces}
 */
export function piecesOf(points) {
  const [left, right] = [-1, 1].map((side) => edgeOf(points, side));
  const radius_mm = (reach(points, 1).high - reach(points, 1).low) / 2;
  const middles = [left.clone().setX(left.x + radius_mm)];
  if (right.x - left.x > 2.1 * radius_mm) middles.push(right.clone().setX(right.x - radius_mm));
  return { middles, radius_mm };
}

/** The middle of the outermost edge on one side. @param {Float32Array} points @param {number} side */
function edgeOf(points, side) {
  const { low, high } = reach(points, 0);
  const outermost = side < 0 ? low : high;
  const sum = new Vector3();
  let count = 0;
  for (let i = 0; i < points.length; i += 3) {
    if (Math.abs(points[i] - outermost) > EDGE_MM) continue;
    sum.x += points[i];
    sum.y += points[i + 1];
    sum.z += points[i + 2];
    count += 1;
  }
  return sum.divideScalar(count).setX(outermost);
}

/** @param {Float32Array} points @param {number} axis */
function reach(points, axis) {
  let [low, high] = [Infinity, -Infinity];
  for (let i = axis; i < points.length; i += 3) {
    low = Math.min(low, points[i]);
    high = Math.max(high, points[i]);
  }
  return { low, high };
}
