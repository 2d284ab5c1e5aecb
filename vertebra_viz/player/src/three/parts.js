/**
 * The surfaces of a case as three.js holds them: one geometry and one row of weights per actor, shared by every mesh
 * that draws it, whatever its style.
 */

import { Color, Matrix4, Mesh, Vector3 } from "three";
import { readSurface } from "./geometry.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../generated/looks.js").LookName} LookName */
/** @typedef {import("../generated/parts.js").ActorName} ActorName */
/** @typedef {import("../generated/parts.js").PartName} PartName */
/** @typedef {Map<ActorName, Part>} Parts a case's surfaces, by name */
/** @typedef {import("three").BufferGeometry} BufferGeometry */
/** @typedef {import("three").Material} Material */

const MM_PER_M = 1000;
const DELTA = new Vector3();

/** One actor: its surface, and how it stands at the moment. */
export class Part {
  /**
   * @param {ActorName} name of the actor
   * @param {string} level of the vertebra it belongs to; "" for the first one, and for what belongs to none
   * @param {PartName} kind the part it is a surface of: an instrument's is needle, whatever its name
   * @param {BufferGeometry} geometry
   * @param {Matrix4} toWorld from the file's integers to world millimetres
   * @param {boolean} [warns] whether it is drawn in the colour of a warning
   */
  constructor(name, level, kind, geometry, toWorld, warns = false) {
    this.name = name;
    this.level = level;
    this.kind = kind;
    /** @type {LookName} */
    this.look = warns ? "breach" : /** @type {LookName} */ (kind);
    this.geometry = geometry;
    this.toWorld = toWorld;
    /** Weights of the targets; every mesh of this part reads this very array. @type {number[]} */
    this.influences = (geometry.morphAttributes.position ?? []).map(() => 0);
    this.shown = false;
  }

  /**
   * @param {Clip} clip
   * @param {number} t seconds
   */
  move(clip, t) {
    clip.weights(this.name, t, this.influences);
    this.shown = clip.shown(this.name, t);
  }

  /**
   * A mesh of this part, which moves with it.
   *
   * @param {Material} material
   * @param {number} order in which it is drawn, lowest first
   */
  mesh(material, order) {
    const mesh = new Mesh(this.geometry, material);
    mesh.name = this.name;
    mesh.renderOrder = order;
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    mesh.matrixWorldAutoUpdate = false;
    mesh.matrix.copy(this.toWorld);
    mesh.matrixWorld.copy(this.toWorld);
    mesh.morphTargetInfluences = this.influences;
    return mesh;
  }

  /**
   * Positions in world millimetres, from the buffers and weights the graphics card uses.
   *
   * @param {number[]} [weights] instead of the present ones
   * @returns {Float32Array} n × 3
   */
  positions(weights = this.influences) {
    const { count } = this.geometry.attributes.position;
    const out = new Float32Array(3 * count);
    const spot = new Vector3();
    for (let i = 0; i < count; i += 1) this.#vertex(i, weights, spot).toArray(out, 3 * i);
    return out;
  }

  /**
   * The middle of some vertices, world millimetres.
   *
   * @param {number[]} vertices
   * @param {number[]} weights
   */
  middle(vertices, weights) {
    const sum = new Vector3();
    const spot = new Vector3();
    for (const i of vertices) sum.add(this.#vertex(i, weights, spot));
    return sum.divideScalar(Math.max(1, vertices.length));
  }

  /** @param {number} i @param {number[]} weights @param {Vector3} out */
  #vertex(i, weights, out) {
    const { attributes, morphAttributes } = this.geometry;
    const targets = morphAttributes.position ?? [];
    out.fromBufferAttribute(attributes.position, i);
    for (let j = 0; j < weights.length; j += 1) {
      if (weights[j] !== 0) out.addScaledVector(DELTA.fromBufferAttribute(targets[j], i), weights[j]);
    }
    return out.applyMatrix4(this.toWorld);
  }
}

/**
 * Reads every drawn actor of a case.
 *
 * @param {Clip} clip read from its file
 * @returns {Promise<Parts>}
 * @throws {PlayerError} code "corrupt"
 */
export async function readParts(clip) {
  const metresToMillimetres = new Matrix4().makeScale(MM_PER_M, MM_PER_M, MM_PER_M);
  /** @type {Parts} */
  const parts = new Map();
  for (const { name, level, part, warns, drawn } of clip.actors.values()) {
    if (!drawn) continue;
    const { geometry, toMetres } = readSurface(clip.glb, name);
    parts.set(name, new Part(name, level, part, geometry, toMetres.premultiply(metresToMillimetres), warns));
  }
  return parts;
}

/**
 * The least COLOR_0.a of the bone, which is that of the arch.
 *
 * @param {BufferGeometry} geometry
 */
export function leastAlpha(geometry) {
  const { color } = geometry.attributes;
  let least = 1;
  for (let i = 0; i < color.count; i += 1) least = Math.min(least, color.getW(i));
  return Math.min(least, 0.99);
}

/** @param {string} colour sRGB @returns {Color} the same numbers, unconverted, for colours blended as displayed */
export function displayed(colour) {
  return new Color().setStyle(colour, "srgb-linear");
}
