/**
 * Decodes the arrays of a case file, which are stored in a form that compresses well: triangles as strips, and values of
 * vertices as differences from the prediction of three earlier vertices.
 *
 * The counterpart of container.py and predicted.py in vertebra_viz/export/glb, which encode them.
 */

import { CodedBytes } from "./coded-bytes.js";
import { ARRAYS, COLUMNS } from "./gltf-types.js";
import { readStrips } from "./strips.js";

/** Name of the glTF extension of files with coded arrays. */
export const CODING = "VERTEBRA_VIZ_coding";
/** Most decoded bytes of one coded byte: one byte may code a triangle of three 32-bit indices. */
const MOST = 12;

/** @typedef {Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array} Numbers */
/** @typedef {{array: Numbers, count: number, columns: number, stride: number}} Rows */
/** @typedef {{indices: number, positions: number, isNormal: boolean}} Follows the surface that an array of vertex values belongs to */

/**
 * @param {any} json the glTF document
 * @param {Uint8Array} bin its binary chunk, coded
 * @returns {Uint8Array<ArrayBuffer>} the decoded buffer, to which the buffer views refer
 * @throws {RangeError | TypeError} if the data does not match the description
 */
export function decoded({ accessors, bufferViews, buffers, meshes }, bin) {
  const { byteLength } = buffers[1];
  if (!(byteLength <= MOST * bin.length)) throw new RangeError();
  const whole = new Uint8Array(byteLength);
  const coded = new CodedBytes(bin);
  /** The surface of each accessor of vertex values, in the first mesh that uses it. @type {Map<number, Follows>} */
  const follows = new Map();
  const surfaces = new Map();
  for (const { primitives } of meshes) {
    const { indices, attributes, targets = [] } = primitives[0];
    if (!surfaces.has(indices)) surfaces.set(indices, accessors[attributes.POSITION].count);
    for (const each of [attributes, ...targets]) {
      for (const [name, accessor] of Object.entries(each)) {
        const isNormal = each === attributes && name === "NORMAL";
        if (!follows.has(accessor)) follows.set(accessor, { indices, positions: attributes.POSITION, isNormal });
      }
    }
  }
  if (!(sum(surfaces.values()) <= bin.length)) throw new RangeError(); // each vertex takes at least a byte
  /** @type {Rows[]} */
  const all = accessors.map((/** @type {any} */ accessor) => rowsOf(accessor, bufferViews[accessor.bufferView], whole.buffer));
  const lit = [...follows.values()].filter(({ isNormal }) => isNormal);
  if (!(sum(lit.map(({ indices }) => all[indices].count / 3)) <= bin.length)) throw new RangeError(); // and so does each triangle
  const parents = new Map();
  for (const [index, { array }] of all.entries()) {
    if (surfaces.has(index)) parents.set(index, readStrips(coded, array, surfaces.get(index)));
    else if (!follows.has(index)) bytesOf(array).set(coded.take(array.byteLength));
  }
  for (const [index, rows] of all.entries()) {
    const found = follows.get(index);
    const affineMap = accessors[index].extensions?.[CODING].affine;
    if (found && affineMap) readMoves(coded, rows, all[found.positions], affineMap);
    else if (found?.isNormal) readNormals(coded, rows, all[found.positions], all[found.indices].array);
    else if (found) readVertices(coded, rows, parents.get(found.indices));
  }
  if (coded.left > 3) throw new RangeError();
  return whole;
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}

/**
 * The typed array of an accessor in the decoded buffer.
 *
 * @param {any} accessor
 * @param {any} view
 * @param {ArrayBuffer} buffer
 * @returns {Rows}
 */
function rowsOf({ componentType, count, type }, { byteOffset, byteLength, byteStride }, buffer) {
  const Kind = ARRAYS[componentType];
  const size = Kind.BYTES_PER_ELEMENT;
  const columns = COLUMNS[type];
  const stride = (byteStride ?? size * columns) / size;
  if (byteLength !== stride * size * count || stride < columns) throw new RangeError();
  return { array: new Kind(buffer, byteOffset, byteLength / size), count, columns, stride };
}

/** @param {Numbers} array */
const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);

/**
 * Reads values that are predicted from three others of the same column: first + second - third.
 *
 * @param {CodedBytes} coded
 * @param {Rows} rows to fill
 * @param {Int32Array} parents three row indices for each row
 */
export function readVertices(coded, { array, count, columns, stride }, parents) {
  if (parents.length !== 3 * count) throw new RangeError();
  const residuals = coded.numbers(count * columns, array.BYTES_PER_ELEMENT);
  for (let column = 0; column < columns; column += 1) {
    if (count) array[column] = residuals[column * count];
    for (let row = 1, from = column * count + 1; row < count; row += 1, from += 1) {
      const first = array[parents[3 * row] * stride + column];
      const second = array[parents[3 * row + 1] * stride + column];
      const third = array[parents[3 * row + 2] * stride + column];
      array[row * stride + column] = first + second - third + residuals[from];
    }
  }
}

/**
 * Reads the displacements of a morph target, which are predicted by an affine function of the positions.
 *
 * @param {CodedBytes} coded
 * @param {Rows} rows to fill
 * @param {Rows} positions
 * @param {number[]} affine for each column the factors of x, y and z, and a constant
 */
function readMoves(coded, { array, count, columns, stride }, positions, affine) {
  if (columns !== 3 || positions.columns !== 3 || positions.count !== count || affine.length !== 12) throw new RangeError();
  const residuals = coded.numbers(3 * count, array.BYTES_PER_ELEMENT);
  for (let column = 0; column < 3; column += 1) {
    const [a, b, c, d] = affine.slice(4 * column, 4 * column + 4);
    for (let row = 0, at = 0; row < count; row += 1, at += positions.stride) {
      const predicted = Math.floor(a * positions.array[at] + b * positions.array[at + 1] + c * positions.array[at + 2] + d + 0.5);
      array[row * stride + column] = predicted + residuals[column * count + row];
    }
  }
}

/**
 * Reads normals, which are predicted from the positions.
 *
 * @param {CodedBytes} coded
 * @param {Rows} rows to fill
 * @param {Rows} positions
 * @param {Numbers} indices
 */
function readNormals(coded, { array, count, columns, stride }, positions, indices) {
  if (columns !== 3 || positions.columns !== 3 || positions.count !== count) throw new RangeError();
  const residuals = coded.numbers(3 * count, array.BYTES_PER_ELEMENT);
  const sums = areaVectors(positions, indices);
  for (let row = 0; row < count; row += 1) {
    const x = sums[3 * row];
    const y = sums[3 * row + 1];
    const z = sums[3 * row + 2];
    const length = Math.max(Math.sqrt(x * x + y * y + z * z), 1); // in the same order of operations as in Python
    for (let column = 0; column < 3; column += 1) {
      array[row * stride + column] = Math.floor(127 * (sums[3 * row + column] / length) + 0.5) + residuals[column * count + row];
    }
  }
}

/**
 * For each vertex the sum of its triangles' area vectors (normal times twice the area). Integers: exact in any order.
 *
 * @param {Rows} positions
 * @param {Numbers} indices
 */
function areaVectors({ array, count, stride }, indices) {
  const sums = new Float64Array(3 * count);
  for (let corner = 0; corner < indices.length; corner += 3) {
    const a = indices[corner];
    const b = indices[corner + 1];
    const c = indices[corner + 2];
    const x = array[a * stride];
    const y = array[a * stride + 1];
    const z = array[a * stride + 2];
    const bx = array[b * stride] - x;
    const by = array[b * stride + 1] - y;
    const bz = array[b * stride + 2] - z;
    const cx = array[c * stride] - x;
    const cy = array[c * stride + 1] - y;
    const cz = array[c * stride + 2] - z;
    const nx = by * cz - bz * cy;
    const ny = bz * cx - bx * cz;
    const nz = bx * cy - by * cx;
    for (let k = corner; k < corner + 3; k += 1) {
      const to = 3 * indices[k];
      sums[to] += nx;
      sums[to + 1] += ny;
      sums[to + 2] += nz;
    }
  }
  return sums;
}
