/**
 * The morph targets of a surface as the graphics card reads them: numbers directly from the file, in textures of the same small
 * type, one layer per target. three.js would convert them to floats, three times as many bytes, and compile a program for every
 * number of targets; here one program serves all, so that another case needs no new one.
 */

import { BufferGeometry, ByteType, DataArrayTexture, FloatType, InstancedBufferGeometry, RGBAFormat, RGBAIntegerFormat, ShortType, Sphere, Vector3 } from "three";
import { numbersOf } from "./numbers.js";
import { reachOf } from "./points.js";

/** @typedef {import("three").BufferAttribute} BufferAttribute */
/** @typedef {import("three").InterleavedBufferAttribute} InterleavedBufferAttribute */

/** Vertices per row of a texture: every device with WebGL 2 supports textures of this width. */
const COLUMNS = 2048;
/** Number of targets that a program has room for; a larger one is compiled for a surface with more. */
const ROOM = 16;
/** @type {ReadonlyMap<unknown, object>} */
const KINDS = new Map(/** @type {[unknown, object][]} */ ([
  [Int8Array, { type: ByteType, format: RGBAIntegerFormat }],
  [Int16Array, { type: ShortType, format: RGBAIntegerFormat }],
  [Float32Array, { type: FloatType, format: RGBAFormat }],
]));

/** Whether the targets have numbers of one type that a texture can hold. @param {(BufferAttribute | InterleavedBufferAttribute)[]} targets */
export function canBeDrawn(targets) {
  const Kind = targets[0]?.array.constructor;
  return targets.every(({ array }) => array.constructor === Kind) && (KINDS.has(Kind) || targets.length === 0);
}

/** Geometry, textures and uniforms shared by all materials of a surface. */
export class Targets {
  /** The same surface as an instanced geometry. @type {InstancedBufferGeometry | null} */
  #several = null;

  /**
   * @param {BufferGeometry} geometry
   * @param {number[]} influences weights of its targets; read for every picture
   */
  constructor(geometry, influences) {
    const { position = [], normal = [] } = geometry.morphAttributes;
    /** The same surface without its targets. */
    this.geometry = new BufferGeometry();
    // called by three.js when it first draws the surface
    this.geometry.computeBoundingSphere = () => {
      this.geometry.boundingSphere = middle(geometry.attributes.position, position);
    };
    /** @type {DataArrayTexture[]} */
    this.textures = [];
    this.uniforms = {
      uTargets: { value: position.length },
      uTurned: { value: normal.length },
      uWeights: { value: position.length ? influences : [0] },
      uMoves: { value: /** @type {DataArrayTexture | undefined} */ (undefined) },
      uTurns: { value: /** @type {DataArrayTexture | undefined} */ (undefined) },
    };
    this.#take(geometry);
    /** @type {Record<string, number>} */
    this.defines = { ROOM: ROOM * Math.max(1, Math.ceil(position.length / ROOM)) };
    if (this.textures[0].type === FloatType) this.defines.FRACTIONS = 1;
  }

  get several() {
    if (this.#several) return this.#several;
    const all = (this.#several = new InstancedBufferGeometry());
    all.computeBoundingSphere = () => {
      this.geometry.computeBoundingSphere();
      all.boundingSphere = this.geometry.boundingSphere;
    };
    share(this.geometry, all);
    return all;
  }

  /** Replaces the geometry by one with as many targets; meshes and materials stay. @param {BufferGeometry} geometry */
  replace(geometry) {
    this.dispose();
    this.#take(geometry);
    if (this.#several) share(this.geometry, this.#several);
  }

  /** @param {BufferGeometry} geometry */
  #take(geometry) {
    const { position = [], normal = [] } = geometry.morphAttributes;
    const { count } = geometry.attributes.position;
    share(geometry, this.geometry);
    const moves = layers(position, count);
    this.textures = normal.length ? [moves, layers(normal, count)] : [moves];
    this.uniforms.uMoves.value = moves;
    this.uniforms.uTurns.value = this.textures.at(-1);
  }

  dispose() {
    this.geometry.dispose();
    this.#several?.dispose();
    for (const texture of this.textures) texture.dispose();
  }
}

/** @param {BufferGeometry} from @param {BufferGeometry} to which gets the same buffers */
function share({ index, attributes, drawRange }, to) {
  Object.assign(to, { index, attributes, drawRange });
}

/**
 * One texture layer per target, with the vertices row by row.
 *
 * @param {(BufferAttribute | InterleavedBufferAttribute)[]} targets
 * @param {number} count of vertices
 */
function layers(targets, count) {
  const Kind = /** @type {any} */ (targets[0]?.array.constructor ?? Int8Array);
  const width = targets.length ? Math.min(COLUMNS, count) : 1;
  const height = targets.length ? Math.ceil(count / width) : 1;
  const depth = Math.max(1, targets.length);
  const texture = new DataArrayTexture();
  texture.image = {
    width,
    height,
    depth,
    /** Computed on request, once for each upload to the graphics card, and not kept. */
    get data() {
      return joined(targets, count, new Kind(4 * width * height * depth));
    },
  };
  Object.assign(texture, KINDS.get(Kind));
  texture.needsUpdate = true;
  return texture;
}

/**
 * @template {Int8Array | Int16Array | Float32Array} Numbers
 * @param {(BufferAttribute | InterleavedBufferAttribute)[]} targets
 * @param {number} count of vertices
 * @param {Numbers} out four numbers per vertex, for as many vertices as a layer has room for
 */
function joined(targets, count, out) {
  const size = out.length / Math.max(1, targets.length);
  targets.forEach((target, layer) => {
    const { array, stride } = numbersOf(target);
    if (stride === 4) out.set(array.subarray(0, 4 * count), size * layer);
    else for (let i = 0; i < count; i += 1) for (let k = 0; k < 3; k += 1) out[size * layer + 4 * i + k] = array[stride * i + k];
  });
  return out;
}

/**
 * Bounding sphere by which three.js sorts surfaces: the centre of the targets' range. Its radius is not used.
 *
 * @param {BufferAttribute | InterleavedBufferAttribute} base
 * @param {(BufferAttribute | InterleavedBufferAttribute)[]} targets
 */
function middle(base, targets) {
  const { low, high } = reachOfAttribute(base);
  for (const target of targets) {
    const moved = reachOfAttribute(target);
    for (let k = 0; k < 3; k += 1) {
      const least = low[k] + moved.low[k];
      const most = Math.max(high[k], least) + moved.high[k];
      low[k] = Math.min(low[k], least, most);
      high[k] = Math.max(high[k], least, most);
    }
  }
  return new Sphere(new Vector3(...low.map((least, k) => (least + high[k]) / 2)), 0);
}

/** @param {BufferAttribute | InterleavedBufferAttribute} attribute */
function reachOfAttribute(attribute) {
  const { array, stride } = numbersOf(attribute);
  return reachOf(array, stride);
}
