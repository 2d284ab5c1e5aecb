/**
 * The soft shadow of a bone on the floor below it, computed from its footprint: low parts cast a sharp dark shadow, high parts a
 * wide faint one. Computed once per case in a few milliseconds, on the CPU.
 */

import { reachOf } from "./points.js";

const CELL_MM = 1.5;
const MARGIN_MM = 34;
/** Heights above the floor, mm, each with its blur (half-width in cells) and its darkness. */
const LAYERS = [
  { below_mm: 7, blur: 2, dark: 0.62 },
  { below_mm: 17, blur: 5, dark: 0.5 },
  { below_mm: Infinity, blur: 8, dark: 0.42 },
];

/**
 * @typedef {object} Shadow
 * @property {Uint8Array} pixels rows from front to back: the first row lies at the greatest z
 * @property {number} columns
 * @property {number} rows
 * @property {[number, number]} low x and z, mm
 * @property {[number, number]} high
 * @property {number} floor y of the bone's lowest point, mm
 */

/**
 * @param {Float32Array} bone positions, n × 3, world mm
 * @returns {Shadow}
 */
export function shadowOf(bone) {
  const { low, high } = reachOf(bone);
  const columns = Math.ceil((high[0] - low[0] + 2 * MARGIN_MM) / CELL_MM);
  const rows = Math.ceil((high[2] - low[2] + 2 * MARGIN_MM) / CELL_MM);
  const left = (low[0] + high[0] - columns * CELL_MM) / 2;
  const front = (low[2] + high[2] + rows * CELL_MM) / 2;
  const light = new Float32Array(columns * rows).fill(1);
  let above = -Infinity;
  for (const { below_mm, blur, dark } of LAYERS) {
    let cover = new Float32Array(columns * rows);
    for (let i = 0; i < bone.length; i += 3) {
      const height = bone[i + 1] - low[1];
      if (height <= above || height > below_mm) continue;
      const column = Math.floor((bone[i] - left) / CELL_MM);
      const row = Math.floor((front - bone[i + 2]) / CELL_MM);
      cover[row * columns + column] = 1;
    }
    above = below_mm;
    // close the holes between vertices, then three box blurs, which approximate a Gaussian
    cover = blurred(blurred(cover, columns, rows, 1).map((value) => (value > 0.2 ? 1 : 0)), columns, rows, blur);
    cover = blurred(blurred(cover, columns, rows, blur), columns, rows, blur);
    for (let k = 0; k < light.length; k += 1) light[k] *= 1 - dark * cover[k];
  }
  return {
    pixels: Uint8Array.from(light, (value) => Math.round(255 * (1 - value))),
    columns,
    rows,
    low: [left, front - rows * CELL_MM],
    high: [left + columns * CELL_MM, front],
    floor: low[1],
  };
}

/**
 * Mean over squares of `2 half + 1` cells.
 *
 * @param {Float32Array} grid
 * @param {number} columns
 * @param {number} rows
 * @param {number} half
 */
function blurred(grid, columns, rows, half) {
  return alongRows(alongRows(grid, columns, rows, half, 1, columns), rows, columns, half, columns, 1);
}

/**
 * @param {Float32Array} grid
 * @param {number} length of a line
 * @param {number} lines
 * @param {number} half
 * @param {number} step within a line
 * @param {number} stride from line to line
 */
function alongRows(grid, length, lines, half, step, stride) {
  const out = new Float32Array(grid.length);
  const ahead = half * step;
  const behind = (half + 1) * step;
  for (let line = 0; line < lines; line += 1) {
    const begin = line * stride;
    let sum = 0;
    for (let k = 0; k < half; k += 1) sum += grid[begin + k * step];
    for (let k = 0; k < length; k += 1) {
      const at = begin + k * step;
      if (k + half < length) sum += grid[at + ahead];
      if (k > half) sum -= grid[at - behind];
      out[at] = sum / (2 * half + 1);
    }
  }
  return out;
}
