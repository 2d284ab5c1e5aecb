/**
 * The surfaces of a case as three.js holds them: one geometry and one list of weights per actor, shared by every mesh that draws
 * it, in any style.
 */

import { Color, Matrix4, Mesh, Vector3 } from "three";
import { readSurface } from "./geometry.js";
import { numbersOf } from "./numbers.js";
import { rounded } from "./rounded.js";
import { Targets } from "./targets.js";
import { wetness } from "./wet.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../generated/looks.js").LookName} LookName */
/** @typedef {import("../generated/parts.js").ActorName} ActorName */
/** @typedef {import("../generated/parts.js").PartName} PartName */
/** @typedef {Map<ActorName, Part>} Parts a case's surfaces, by name */
/** @typedef {import("three").BufferAttribute | import("three").InterleavedBufferAttribute} Attribute */
/** @typedef {import("three").BufferGeometry} BufferGeometry */
/** @typedef {import("three").Material} Material */
/** @typedef {"ghost" | "solid" | "off"} Beside how whole levels beside the treated one, and discs, are drawn: to be seen through, as they are, not at all */

const MM_PER_M = 1000;
/** Parts drawn with rounded edges: closed surfaces with visible curvature. @type {ReadonlySet<PartName>} */
const ROUNDED = new Set(["bone"]);

/** One actor: its surface and its present state. */
export class Part {
  /** @type {Targets | null} */
  #targets = null;
  #fine = false; // whether rounding has been done, if it applies
  /** @type {number | null} */
  #leastAlpha = null;

  /**
   * @param {ActorName} name of the actor
   * @param {string} level of the vertebra it belongs to; "" for the treated level, and for parts that belong to none
   * @param {PartName} kind the part it is a surface of; "needle" for every instrument, whatever its name
   * @param {BufferGeometry} geometry
   * @param {Matrix4} toWorld from the file's integers to world millimetres
   * @param {boolean} [warns] whether it is drawn in the warning colour
   */
  constructor(name, level, kind, geometry, toWorld, warns = false) {
    this.name = name;
    this.level = level;
    this.kind = kind;
    /** @type {LookName} */
    this.look = warns ? "breach" : /** @type {LookName} */ (kind);
    this.geometry = geometry;
    this.toWorld = toWorld;
    /** Weights of the targets; all meshes of this part read this same array. @type {number[]} */
    this.influences = (geometry.morphAttributes.position ?? []).map(() => 0);
    this.shown = false;
    /** How liquid the cement is, leaked or not; 1 for other parts. A shader's uniform. */
    this.wet = { value: 1 };
    /** How it is drawn, if it belongs to a whole neighbouring level. @type {Beside} */
    this.beside = "solid";
    /** How far the bone has broken, 0 to 1; shared by its materials. */
    this.broken = { value: 0 };
    /** The merged part that draws this one together with others of its look, if there is one. @type {Part | null} */
    this.joint = null;
  }

  /** The parts that are drawn by this one. @returns {readonly Part[]} */
  get pieces() {
    return [this];
  }

  /**
   * @param {Clip} clip
   * @param {number} t seconds
   */
  move(clip, t) {
    clip.weights(this.name, t, this.influences);
    this.shown = this.beside !== "off" && clip.shown(this.name, t);
    if (this.kind === "cement" || this.kind === "leak") this.wet.value = wetness(clip, t);
    if (this.kind === "bone") this.broken.value = brokenAt(clip, this.level, t);
  }

  /** Texture and geometry for its materials and meshes; created with the first of them. */
  get targets() {
    return (this.#targets ??= new Targets(this.geometry, this.influences));
  }

  /** Rounds the drawn surface, if that applies: call before it is drawn in the highest tier; done once. */
  refine() {
    if (this.#fine || !this.shown || !this.#targets) return;
    this.#fine = true;
    if (ROUNDED.has(this.kind) && this.geometry.attributes.normal) this.#targets.replace(rounded(this.geometry, this.toWorld.elements[0]));
  }

  /**
   * A mesh of this part, which moves with it.
   *
   * @param {Material} material made with its `targets`
   * @param {number} order of drawing, lowest first
   */
  mesh(material, order) {
    const mesh = new Mesh(this.targets.geometry, material);
    mesh.name = this.name;
    mesh.renderOrder = order;
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    mesh.matrixWorldAutoUpdate = false;
    mesh.matrix.copy(this.toWorld);
    mesh.matrixWorld.copy(this.toWorld);
    return mesh;
  }

  /**
   * Positions in world millimetres, computed from the same buffers and weights as on the graphics card.
   *
   * @param {number[]} [weights] instead of the present ones
   * @returns {Float32Array} n × 3
   */
  positions(weights = this.influences) {
    const { position: base } = this.geometry.attributes;
    const { array, stride } = numbersOf(base);
    const moving = (this.geometry.morphAttributes.position ?? []).map(numbersOf).map((target, j) => ({ ...target, weight: weights[j] }));
    const counting = moving.filter(({ weight }) => weight);
    const out = new Float32Array(3 * base.count);
    const e = this.toWorld.elements;
    for (let i = 0; i < base.count; i += 1) {
      let [x, y, z] = [array[i * stride], array[i * stride + 1], array[i * stride + 2]];
      for (let j = 0; j < counting.length; j += 1) {
        const { array: moves, stride: step, weight } = counting[j];
        x += weight * moves[i * step];
        y += weight * moves[i * step + 1];
        z += weight * moves[i * step + 2];
      }
      out[3 * i] = e[0] * x + e[4] * y + e[8] * z + e[12];
      out[3 * i + 1] = e[1] * x + e[5] * y + e[9] * z + e[13];
      out[3 * i + 2] = e[2] * x + e[6] * y + e[10] * z + e[14];
    }
    return out;
  }

  /**
   * The mean of some vertices, and how each target moves it; world millimetres.
   *
   * @param {number[]} vertices
   * @returns {{base: Vector3, deltas: Vector3[]}}
   */
  middle(vertices) {
    const { attributes, morphAttributes } = this.geometry;
    const base = mean(attributes.position, vertices);
    const deltas = (morphAttributes.position ?? []).map((target) => mean(target, vertices).add(base).applyMatrix4(this.toWorld));
    base.applyMatrix4(this.toWorld);
    return { base, deltas: deltas.map((moved) => moved.sub(base)) };
  }

  /** The lowest COLOR_0.a of a bone, which is that of the arch. */
  get leastAlpha() {
    return (this.#leastAlpha ??= Math.min(least(this.geometry.attributes.color), 0.99));
  }

  /** Frees its buffers on the graphics card. */
  dispose() {
    this.#targets?.dispose();
    this.joint?.dispose();
  }
}

/**
 * How far the bone of a level has broken: from the time its crack appears to the end of that stage.
 *
 * @param {Clip} clip
 * @param {string} level
 * @param {number} t seconds
 */
function brokenAt({ actors, stages }, level, t) {
  for (const { part, level: own, shown_after_s: from } of actors.values()) {
    if (part !== "crack" || own !== level || from === null || t <= from) continue;
    const end = stages.find(({ start_s }) => start_s >= from)?.end_s ?? from;
    return Math.min(1, (t - from) / Math.max(end - from, 1e-6));
  }
  return 0;
}

/** @param {Attribute} attribute @param {number[]} vertices */
function mean(attribute, vertices) {
  const { array, stride } = numbersOf(attribute);
  const sum = new Vector3();
  for (const i of vertices) {
    sum.x += array[i * stride];
    sum.y += array[i * stride + 1];
    sum.z += array[i * stride + 2];
  }
  return sum.divideScalar(Math.max(1, vertices.length));
}

/** The lowest fourth component of an attribute. @param {Attribute} attribute */
function least(attribute) {
  const { array, stride } = numbersOf(attribute);
  let best = 0;
  for (let i = 1; i < attribute.count; i += 1) if (array[i * stride + 3] < array[best * stride + 3]) best = i;
  return attribute.getW(best);
}

/**
 * Reads all drawn actors of a case.
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

/** @param {string} colour sRGB @returns {Color} the same numbers, unconverted, for colours blended as displayed */
export function displayed(colour) {
  return new Color().setStyle(colour, "srgb-linear");
}
