/**
 * The arrays of a case file, which come in a form that packs well: surfaces as strips, and what belongs to vertices as how
 * far it is from where three vertices before foretell it.
 *
 * The counterpart of container.py and foretold.py in vertebra_viz/export/glb.
 */

import { CodedBytes } from "./coded-bytes.js";
import { readStrips } from "./strips.js";

/** What a file names if its arrays come so. */
export const CODING = "VERTEBRA_VIZ_coding";
/** Bytes of a number, by component type of glTF. @type {Record<number, number>} */
const SIZE = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 };
/** @type {Record<string, number>} */
const COLUMNS = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
/** Bytes that one coded byte may stand for: a triangle of three long indices is told by one. */
const MOST = 12;

/**
 * @param {any} json the glTF document
 * @param {Uint8Array} bin its binary chunk, coded
 * @returns {Uint8Array<ArrayBuffer>} the buffer that its views are views of
 * @throws {RangeError | TypeError} where it does not fit its description
 */
export function decoded({ accessors, bufferViews, buffers, meshes }, bin) {
  const { byteLength } = buffers[1];
  if (!(byteLength <= MOST * bin.length)) throw new RangeError();
  const whole = new Uint8Array(byteLength);
  const coded = new CodedBytes(bin);
  /** The indices that an accessor's vertices go with, and the mesh that an accessor of indices belongs to. */
  const follows = new Map();
  const surfaces = new Map();
  for (const { primitives } of meshes) {
    const { indices, attributes, targets = [] } = primitives[0];
    if (!surfaces.has(indices)) surfaces.set(indices, accessors[attributes.POSITION].count);
    for (const each of [attributes, ...targets]) {
      for (const accessor of Object.values(each)) if (!follows.has(accessor)) follows.set(accessor, indices);
    }
  }
  const parents = new Map();
  for (const [index, { componentType, count, type, bufferView }] of accessors.entries()) {
    const { byteOffset, byteLength: length, byteStride } = bufferViews[bufferView];
    const size = SIZE[componentType];
    const columns = COLUMNS[type];
    const stride = (byteStride ?? size * columns) / size;
    if (length !== stride * size * count || stride < columns) throw new RangeError();
    const Kind = size === 1 ? Uint8Array : size === 2 ? Uint16Array : Uint32Array;
    const array = new Kind(whole.buffer, byteOffset, length / size);
    if (surfaces.has(index)) parents.set(index, readStrips(coded, array, surfaces.get(index)));
    else if (follows.has(index)) readVertices(coded, array, count, columns, stride, parents.get(follows.get(index)));
    else new Uint8Array(whole.buffer, byteOffset, length).set(coded.take(length));
  }
  if (coded.left > 3) throw new RangeError();
  return whole;
}

/**
 * @param {CodedBytes} coded
 * @param {Uint8Array | Uint16Array | Uint32Array} array to fill
 * @param {number} count rows
 * @param {number} columns
 * @param {number} stride from row to row of `array`
 * @param {Int32Array} parents three of each row
 */
function readVertices(coded, array, count, columns, stride, parents) {
  if (parents.length !== 3 * count) throw new RangeError();
  const off = coded.numbers(count * columns, array.BYTES_PER_ELEMENT);
  for (let column = 0; column < columns; column += 1) {
    if (count) array[column] = off[column * count];
    for (let row = 1, from = column * count + 1; row < count; row += 1, from += 1) {
      const first = array[parents[3 * row] * stride + column];
      const second = array[parents[3 * row + 1] * stride + column];
      const third = array[parents[3 * row + 2] * stride + column];
      array[row * stride + column] = first + second - third + off[from];
    }
  }
}
