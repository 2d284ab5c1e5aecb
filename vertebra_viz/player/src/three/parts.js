/**
 * The surfaces of a case as three.js holds them: one geometry and one row of weights per actor, shared by every mesh
 * that draws it, whatever its style.
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
/** What is drawn with its corners rounded: closed surfaces that bend where a reader looks. @type {ReadonlySet<PartName>} */
const ROUNDED = new Set(["bone"]);

/** One actor: its surface, and how it stands at the moment. */
export class Part {
  /** @type {Targets | null} */
  #targets = null;
  #fine = false; // whether it has been rounded, if it is to be
  /** @type {number | null} */
  #leastAlpha = null;

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
    /** How liquid it is, if it is cement, leaked or not: a shader's uniform. */
    this.wet = { value: 1 };
    /** How it is drawn, if it is of a whole level beside. @type {Beside} */
    this.beside = "solid";
    /** How far a bone has broken, 0 to 1; what its materials share. */
    this.broken = { value: 0 };
    /** What it and others of its look are drawn as, if they are drawn as one. @type {Part | null} */
    this.joint = null;
  }

  /** The parts that it is drawn for. @returns {readonly Part[]} */
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

  /** What its materials and its meshes are made with; made with the first of them. */
  get targets() {
    return (this.#targets ??= new Targets(this.geometry, this.influences));
  }

  /** Rounds what is drawn of it, if it is to be: call before it is drawn in the highest tier; done once. */
  refine() {
    if (this.#fine || !this.shown || !this.#targets) return;
    this.#fine = true;
    if (ROUNDED.has(this.kind) && this.geometry.attributes.normal) this.#targets.replace(rounded(this.geometry, this.toWorld.elements[0]));
  }

  /**
   * A mesh of this part, which moves with it.
   *
   * @param {Material} material made with its `targets`
   * @param {number} order in which it is drawn, lowest first
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
   * Positions in world millimetres, from the buffers and weights the graphics card uses.
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
   * The middle of some vertices, and how each target moves it; world millimetres.
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

  /** The least COLOR_0.a of a bone, which is that of the arch. */
  get leastAlpha() {
    return (this.#leastAlpha ??= Math.min(least(this.geometry.attributes.color), 0.99));
  }

  /** Frees what the graphics card holds of it. */
  dispose() {
    this.#targets?.dispose();
    this.joint?.dispose();
  }
}

/**
 * How far the bone of a level has broken: from when its crack is there, to the end of that stage.
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

/** The least fourth number of an attribute. @param {Attribute} attribute */
function least(attribute) {
  const { array, stride } = numbersOf(attribute);
  let best = 0;
  for (let i = 1; i < attribute.count; i += 1) if (array[i * stride + 3] < array[best * stride + 3]) best = i;
  return attribute.getW(best);
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

/** @param {string} colour sRGB @returns {Color} the same numbers, unconverted, for colours blended as displayed */
export function displayed(colour) {
  return new Color().setStyle(colour, "srgb-linear");
}
