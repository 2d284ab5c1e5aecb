/**
 * A case as it travels inside a page: a .glb whose triangles are told by the steps from each to its neighbours, and whose
 * vertices by how far they are from where three vertices before foretell them.
 *
 * The counterpart of compression.py and traversal.py in vertebra_viz/export/glb; what comes out is the .glb, byte by byte.
 */

import { corrupt } from "./glb.js";

const MAGIC = 0x315a5656; // VVZ1
const HEAD_BYTES = 12;
const JSON_AT = 20;
const AS_IS = 0;
const NEW = 0;
const BORDER = 1;
const NUMBERED = 2;
/** Bytes of a number, by component type of glTF. @type {Record<number, number>} */
const SIZE = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 };
/** @type {Record<string, number>} */
const COLUMNS = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/**
 * @param {ArrayBuffer} buffer a case file of either kind
 * @returns {ArrayBuffer} the .glb
 * @throws {PlayerError} code "corrupt"
 */
export function plainGlb(buffer) {
  if (buffer.byteLength < HEAD_BYTES || new DataView(buffer).getUint32(0, true) !== MAGIC) return buffer;
  try {
    return new Unpacking(buffer).run();
  } catch {
    throw corrupt("a part of it is missing");
  }
}

class Unpacking {
  #from;
  #at = HEAD_BYTES;
  #to;
  #begin;
  #json;
  /** Accessors that are there. @type {Set<number>} */
  #done = new Set();

  /** @param {ArrayBuffer} buffer */
  constructor(buffer) {
    const view = new DataView(buffer);
    this.#from = new Uint8Array(buffer);
    this.#begin = view.getUint32(8, true);
    this.#to = new Uint8Array(view.getUint32(4, true));
    this.#to.set(this.#bytes(this.#begin));
    const length = new DataView(this.#to.buffer).getUint32(HEAD_BYTES, true);
    this.#json = JSON.parse(new TextDecoder().decode(this.#to.subarray(JSON_AT, JSON_AT + length)));
  }

  run() {
    const { meshes, accessors } = this.#json;
    /** Parents of each vertex, by the accessor of its triangles; null where these came as they are. */
    const known = new Map();
    for (const mesh of meshes) {
      const { indices, attributes, targets = [] } = mesh.primitives[0];
      if (!known.has(indices)) known.set(indices, this.#triangles(indices, accessors[attributes.POSITION].count));
      const parents = known.get(indices);
      if (!parents) continue;
      for (const each of [attributes, ...targets]) {
        for (const accessor of /** @type {number[]} */ (Object.values(each))) this.#vertices(accessor, parents);
      }
    }
    for (const accessor of accessors.keys()) this.#plain(accessor);
    if (this.#at !== this.#from.length) throw new RangeError();
    return this.#to.buffer;
  }

  /** @param {number} count */
  #bytes(count) {
    const end = this.#at + count;
    if (!(end <= this.#from.length)) throw new RangeError();
    const bytes = this.#from.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }

  #byte() {
    if (this.#at === this.#from.length) throw new RangeError();
    return this.#from[this.#at++];
  }

  /** Where an array goes, as unsigned integers, and how many make a row. @param {number} accessor */
  #array(accessor) {
    const { componentType, count, type, bufferView } = this.#json.accessors[accessor];
    const { byteOffset, byteLength, byteStride } = this.#json.bufferViews[bufferView];
    const size = SIZE[componentType];
    const columns = COLUMNS[type];
    const Kind = size === 1 ? Uint8Array : size === 2 ? Uint16Array : Uint32Array;
    const array = new Kind(this.#to.buffer, this.#begin + byteOffset, byteLength / size);
    this.#done.add(accessor);
    return { array, count, columns, size, stride: (byteStride ?? size * columns) / size };
  }

  /** @param {number} accessor */
  #plain(accessor) {
    if (this.#done.has(accessor)) return;
    const { array } = this.#array(accessor);
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(this.#bytes(array.byteLength));
  }

  /**
   * @param {number} accessor
   * @param {Int32Array} parents three of each vertex
   */
  #vertices(accessor, parents) {
    if (this.#done.has(accessor)) return;
    const { array, count, columns, size, stride } = this.#array(accessor);
    const low = this.#bytes(count * columns);
    const high = size === 2 ? this.#bytes(count * columns) : null;
    for (let vertex = 0; vertex < count; vertex++) {
      const a = parents[3 * vertex] * stride;
      const b = parents[3 * vertex + 1] * stride;
      const c = parents[3 * vertex + 2] * stride;
      for (let column = 0; column < columns; column++) {
        const from = column * count + vertex;
        const off = low[from] | (high ? high[from] << 8 : 0);
        const foretold = vertex ? array[a + column] + array[b + column] - array[c + column] : 0;
        array[vertex * stride + column] = foretold + ((off >> 1) ^ -(off & 1));
      }
    }
  }

  /**
   * @param {number} accessor of the triangles
   * @param {number} vertices how many
   * @returns {Int32Array | null} parents
   */
  #triangles(accessor, vertices) {
    if (this.#byte() === AS_IS) {
      this.#plain(accessor);
      return null;
    }
    const { array } = this.#array(accessor);
    const parents = new Int32Array(3 * vertices);
    /** Where open edges from, and to, a vertex lead. @type {number[][]} */
    const after = Array.from({ length: vertices }, () => []);
    /** @type {number[][]} */
    const before = Array.from({ length: vertices }, () => []);
    /** Third corner behind each edge of `after`. @type {number[][]} */
    const behind = Array.from({ length: vertices }, () => []);
    /** @type {number[]} */
    const waiting = [];
    let met = 0;
    let written = 0;

    /** @param {number} a @param {number} b @param {number} c */
    const meet = (a, b, c) => {
      parents[3 * met] = a;
      parents[3 * met + 1] = b;
      parents[3 * met + 2] = c;
      return met++;
    };
    const numbered = () => {
      const [low, middle, high] = this.#bytes(3);
      return low | (middle << 8) | (high << 16);
    };
    /** @param {number} start @param {number} end @param {number} third */
    const edge = (start, end, third) => {
      const at = after[end].indexOf(start);
      if (at >= 0) {
        after[end].splice(at, 1);
        behind[end].splice(at, 1);
        before[start].splice(before[start].indexOf(end), 1);
        return;
      }
      after[start].push(end);
      behind[start].push(third);
      before[end].push(start);
      waiting.push(start, end);
    };
    /** @param {number} a @param {number} b @param {number} c */
    const take = (a, b, c) => {
      array[written++] = a;
      array[written++] = b;
      array[written++] = c;
      edge(a, b, c);
      edge(b, c, a);
      edge(c, a, b);
    };
    const corner = () => {
      const last = Math.max(0, met - 1);
      return this.#byte() === NEW ? meet(last, last, last) : numbered();
    };

    while (written < array.length) {
      take(corner(), corner(), corner());
      while (waiting.length) {
        const end = /** @type {number} */ (waiting.pop());
        const start = /** @type {number} */ (waiting.pop());
        const open = after[start].indexOf(end);
        if (open < 0) continue;
        const symbol = this.#byte();
        if (symbol === BORDER) continue;
        let third;
        if (symbol === NEW) third = meet(start, end, behind[start][open]);
        else if (symbol === NUMBERED) third = numbered();
        else third = /** @type {number} */ ((symbol & 1 ? after[end] : before[start]).at(-1 - ((symbol - 3) >> 1)));
        take(end, start, third);
      }
    }
    return parents;
  }
}
