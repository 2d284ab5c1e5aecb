/**
 * A surface with rounded edges, as the higher tiers draw it.
 *
 * The measured triangles are about a millimetre long, and close up their edges are visible where the surface bends. Such edges
 * are drawn in two pieces: their midpoint is raised to the curve given by the normals at both ends. Nothing that is measured
 * moves: the file's vertices stay, and the drawn surface stays within `MOST_MM` of the measured one.
 */

import { BufferAttribute, BufferGeometry } from "three";
import { numbersOf } from "./numbers.js";
import { uQuality } from "./quality.js";

/** @typedef {import("three").BufferAttribute | import("three").InterleavedBufferAttribute} Attribute */

/** The most that a midpoint is raised; with the rounding of two targets to the file's integers it stays below 0.05 mm. */
export const MOST_MM = 0.033;
/** Deviations of an edge from its curve below this are invisible: half a pixel at the nearest zoom. */
const LEAST_MM = 0.02;

/**
 * The drawn surface: its measured triangles and, after them in the same index, the rounded ones. The tier being drawn decides
 * which of the two is used.
 *
 * @param {BufferGeometry} geometry closed, one vertex per position, with normals
 * @param {number} unit_mm of the file's integers
 * @returns {BufferGeometry}
 */
export function rounded({ index, attributes, morphAttributes }, unit_mm) {
  const { position = [], normal = [] } = morphAttributes;
  const triangles = /** @type {BufferAttribute} */ (index).array;
  const { count } = attributes.position;
  const shapes = [shape(attributes), ...position.map((_, j) => shape(attributes, position[j], normal[j]))];
  const { ends, middles, lifts } = bends(triangles, shapes, count, MOST_MM / unit_mm, LEAST_MM / unit_mm);
  const drawn = new BufferGeometry();
  drawn.setIndex(new BufferAttribute(joined(triangles, split(triangles, count, middles)), 1));
  for (const [name, attribute] of Object.entries(attributes)) drawn.setAttribute(name, name === "position" ? extended(attribute, ends, lifts[0], Float32Array) : extended(attribute, ends, null));
  if (position.length) {
    drawn.morphAttributes.position = position.map((target, j) => extended(target, ends, lifts[j + 1]));
  }
  if (normal.length) drawn.morphAttributes.normal = normal.map((target) => extended(target, ends, null));
  drawn.drawRange = {
    get start() {
      return uQuality.value > 1 ? triangles.length : 0;
    },
    get count() {
      return uQuality.value > 1 ? Infinity : triangles.length;
    },
  };
  return drawn;
}

/** @typedef {{at: Float32Array, facing: Float32Array}} Shape where its vertices lie, in the file's numbers, and where they face */

/**
 * @param {BufferGeometry["attributes"]} attributes
 * @param {Attribute} [move]
 * @param {Attribute} [turn]
 * @returns {Shape}
 */
function shape({ position, normal }, move, turn) {
  const facing = sums(normal, turn);
  for (let i = 0; i < facing.length; i += 3) {
    const length = Math.hypot(facing[i], facing[i + 1], facing[i + 2]);
    for (let k = 0; k < 3; k += 1) facing[i + k] /= length;
  }
  return { at: sums(position, move), facing };
}

/** @param {Attribute} base @param {Attribute} [more] */
function sums(base, more) {
  const out = new Float32Array(3 * base.count);
  for (const { array, stride } of [base, ...(more ? [more] : [])].map(numbersOf)) {
    for (let i = 0; i < base.count; i += 1) for (let k = 0; k < 3; k += 1) out[3 * i + k] += array[stride * i + k];
  }
  return out;
}

/**
 * Finds the edges that are drawn in two pieces.
 *
 * @param {ArrayLike<number>} triangles
 * @param {Shape[]} shapes that of the base, then that of each target
 * @param {number} count of vertices
 * @param {number} most
 * @param {number} least
 */
function bends(triangles, shapes, count, most, least) {
  /** Both vertices of each such edge. @type {number[]} */
  const ends = [];
  /** Midpoint vertex of an edge. @type {Map<number, number>} */
  const middles = new Map();
  /** How much each midpoint is raised: in the base, and by each target. @type {number[][]} */
  const lifts = shapes.map(() => []);
  const found = shapes.map(() => [0, 0, 0]);
  for (let i = 0; i < triangles.length; i += 1) {
    const a = triangles[i];
    const b = triangles[i % 3 === 2 ? i - 2 : i + 1];
    if (a > b) continue; // in a closed surface the neighbouring triangle has the same edge reversed
    let farthest = 0;
    let sum = 0;
    for (let j = 0; j < shapes.length; j += 1) {
      lift(shapes[j], a, b, found[j]);
      farthest = Math.max(farthest, Math.hypot(found[j][0], found[j][1], found[j][2]));
      if (j > 0) for (let k = 0; k < 3; k += 1) found[j][k] -= found[0][k];
      sum += Math.hypot(found[j][0], found[j][1], found[j][2]);
    }
    if (farthest < least) continue;
    const kept = Math.min(1, most / sum); // limits the rise, whatever the weights
    middles.set(a * count + b, count + ends.length / 2);
    ends.push(a, b);
    for (let j = 0; j < shapes.length; j += 1) lifts[j].push(kept * found[j][0], kept * found[j][1], kept * found[j][2]);
  }
  return { ends, middles, lifts: lifts.map((numbers) => Float32Array.from(numbers)) };
}

/**
 * From the midpoint of an edge to the curve that is perpendicular to the normals at both its ends.
 *
 * @param {Shape} shape
 * @param {number} a
 * @param {number} b
 * @param {number[]} out
 */
function lift({ at, facing }, a, b, out) {
  let rise = 0;
  let fall = 0;
  for (let k = 0; k < 3; k += 1) {
    const along = at[3 * b + k] - at[3 * a + k];
    rise += along * facing[3 * a + k];
    fall += along * facing[3 * b + k];
  }
  for (let k = 0; k < 3; k += 1) out[k] = (fall * facing[3 * b + k] - rise * facing[3 * a + k]) / 8;
}

/**
 * Splits each triangle by its bent edges.
 *
 * @param {ArrayLike<number>} triangles
 * @param {number} count of vertices
 * @param {Map<number, number>} middles
 */
function split(triangles, count, middles) {
  /** @type {number[]} */
  const out = [];
  const middle = (/** @type {number} */ a, /** @type {number} */ b) => middles.get(Math.min(a, b) * count + Math.max(a, b)) ?? -1;
  for (let i = 0; i < triangles.length; i += 3) {
    let [a, b, c] = [triangles[i], triangles[i + 1], triangles[i + 2]];
    let [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    const bent = Number(ab >= 0) + Number(bc >= 0) + Number(ca >= 0);
    // rotated so that the one bent edge, or the one straight edge, is that from c to a
    while (bent % 3 && ca >= 0 !== (bent === 1)) [a, b, c, ab, bc, ca] = [b, c, a, bc, ca, ab];
    if (bent === 0) out.push(a, b, c);
    else if (bent === 1) out.push(a, b, ca, ca, b, c);
    else if (bent === 2) out.push(a, ab, c, ab, b, bc, ab, bc, c);
    else out.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return out;
}

/** @param {ArrayLike<number>} coarse @param {number[]} fine */
function joined(coarse, fine) {
  const out = new Uint32Array(coarse.length + fine.length);
  out.set(coarse);
  out.set(fine, coarse.length);
  return out;
}

/**
 * An attribute with the edges' midpoints after its vertices.
 *
 * @param {Attribute} attribute
 * @param {number[]} ends
 * @param {ArrayLike<number> | null} lifts three numbers per edge, added to the mean of its ends; null: none
 * @param {any} [Kind] typed array of the result; that of the file if not given
 */
function extended(attribute, ends, lifts, Kind = numbersOf(attribute).array.constructor) {
  const { array, stride } = numbersOf(attribute);
  const { count, normalized } = attribute;
  const width = stride === 4 ? 4 : attribute.itemSize;
  const whole = Kind !== Float32Array;
  const out = new Kind(width * (count + ends.length / 2));
  for (let i = 0; i < count; i += 1) for (let k = 0; k < width; k += 1) out[width * i + k] = array[stride * i + k];
  for (let edge = 0; edge < ends.length / 2; edge += 1) {
    for (let k = 0; k < width; k += 1) {
      const mean = (array[stride * ends[2 * edge] + k] + array[stride * ends[2 * edge + 1] + k]) / 2 + (k < 3 && lifts ? lifts[3 * edge + k] : 0);
      out[width * (count + edge) + k] = whole ? Math.round(mean) : mean;
    }
  }
  return new BufferAttribute(out, width, normalized);
}
