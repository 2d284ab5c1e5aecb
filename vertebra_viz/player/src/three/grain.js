/**
 * The texture of bone as two small volumes, computed here, not fetched: smooth noise, and pits. A texture lookup costs a fifth of
 * noise that is computed for each fragment. Both volumes tile seamlessly; each texel holds a slope (xyz) and a value, with 128 as
 * zero.
 */

import { Data3DTexture, LinearFilter, RepeatWrapping } from "three";

const BITS = 5;
const SIZE = 2 ** BITS;
const COUNT = SIZE ** 3;
/** Octaves of the noise: how often white noise is smoothed, over how many texels to each side, and its strength. */
const OCTAVES = [
  { times: 3, reach: 2, strength: 0.3 },
  { times: 3, reach: 1, strength: 0.16 },
];
/** Pits in the volume, and the widest one's radius in texels. */
const PITS = 700;
const WIDEST = 3.2;

/** Volumes for the picture being drawn: shared uniforms of all materials, set before each picture. */
export const grainUniforms = {
  uGrain: { value: /** @type {Data3DTexture | null} */ (null) },
  uPits: { value: /** @type {Data3DTexture | null} */ (null) },
};

/** The bytes, computed once for all players of a page. @type {Uint8Array[]} */
let made = [];

/** Both volumes, for one graphics context. @returns {Data3DTexture[]} noise and pits */
export function grainTextures() {
  if (!made.length) made = [withSlopes(noise()), withSlopes(pits())];
  return made.map((bytes) => {
    const texture = new Data3DTexture(bytes, SIZE, SIZE, SIZE);
    texture.magFilter = LinearFilter;
    texture.minFilter = LinearFilter;
    texture.wrapS = RepeatWrapping;
    texture.wrapT = RepeatWrapping;
    texture.wrapR = RepeatWrapping;
    texture.needsUpdate = true;
    return texture;
  });
}

/** Seeded random numbers from 0 to 1. */
function dice() {
  let state = 20;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Smooth noise, about -1 to 1. */
function noise() {
  const roll = dice();
  const sum = new Float32Array(COUNT);
  for (const { times, reach, strength } of OCTAVES) {
    let values = Float32Array.from(sum, () => roll() - 0.5);
    for (let i = 0; i < times; i += 1) for (let axis = 0; axis < 3; axis += 1) values = smoothed(values, axis, reach);
    const size = Math.sqrt(values.reduce((all, one) => all + one * one, 0) / COUNT);
    for (let i = 0; i < COUNT; i += 1) sum[i] += (strength / size) * values[i];
  }
  return sum;
}

/** Means along one axis. @param {Float32Array} values @param {number} axis @param {number} reach texels to each side */
function smoothed(values, axis, reach) {
  const out = new Float32Array(COUNT);
  for (let i = 0; i < COUNT; i += 1) {
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) sum += values[beside(i, axis, k)];
    out[i] = sum / (2 * reach + 1);
  }
  return out;
}

/** Index of the texel `away` from that one along an axis, wrapping at the edges. @param {number} i @param {number} axis @param {number} away */
function beside(i, axis, away) {
  const shift = axis * BITS;
  const at = (i >> shift) & (SIZE - 1);
  return i + ((wrap(at + away) - at) << shift);
}

/** Round pits of different width and depth: -1 at the bottom of the deepest, 0 between them. */
function pits() {
  const roll = dice();
  const values = new Float32Array(COUNT);
  for (let pit = 0; pit < PITS; pit += 1) {
    const [x, y, z, share] = [SIZE * roll(), SIZE * roll(), SIZE * roll(), roll()];
    const wide = WIDEST * (0.45 + 0.55 * share * share);
    const reach = Math.ceil(wide);
    const [i, j, k] = [x, y, z].map(Math.floor);
    for (let c = k - reach; c <= k + reach; c += 1) {
      for (let b = j - reach; b <= j + reach; b += 1) {
        for (let a = i - reach; a <= i + reach; a += 1) {
          const away2 = (a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2;
          if (away2 >= wide * wide) continue;
          const inside = 1 - Math.sqrt(away2) / wide;
          const at = wrap(a) + SIZE * (wrap(b) + SIZE * wrap(c));
          values[at] = Math.min(values[at], -(0.5 + 0.5 * share) * inside * inside * (3 - 2 * inside));
        }
      }
    }
  }
  return values;
}

const wrap = (/** @type {number} */ at) => at & (SIZE - 1);

/** @param {Float32Array} values @returns {Uint8Array} RGBA: slope and value */
function withSlopes(values) {
  const bytes = new Uint8Array(4 * COUNT);
  for (let i = 0; i < COUNT; i += 1) {
    for (let axis = 0; axis < 3; axis += 1) bytes[4 * i + axis] = byte(values[beside(i, axis, 1)] - values[beside(i, axis, -1)]);
    bytes[4 * i + 3] = byte(values[i]);
  }
  return bytes;
}

/** @param {number} value */
const byte = (value) => Math.max(0, Math.min(255, Math.round(128 + 127 * value)));
