/**
 * The halves of the cavity as ellipsoids that move with it: accurate enough for the distance from a point of bone to the cavity,
 * so that the cut face can show the compacted bone around it.
 */

import { Matrix3, Vector3 } from "three";
import { AnchorCandidate, fullest, halfVertices } from "./anchor-candidates.js";
import { mainAxis } from "./axes.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./parts.js").Part} Part */

const AHEAD = new Vector3(0, 0, 1);
const UP = new Vector3(0, 1, 0);
const LEAST_MM = 0.5;
const NONE = new Matrix3().set(0, 0, 0, 0, 0, 0, 0, 0, 0);

export class Lobes {
  #part;
  /** @type {Lobe[]} */
  #lobes = [];

  /**
   * @param {Part | undefined} cavity
   * @param {Clip} clip
   */
  constructor(cavity, clip) {
    this.#part = cavity;
    this.uniforms = {
      uHollowAt: { value: [new Vector3(), new Vector3()] },
      uHollow: { value: [NONE.clone(), NONE.clone()] },
    };
    if (!cavity) return;
    const full = cavity.positions(fullest(clip, cavity));
    const all = Array.from({ length: full.length / 3 }, (_, i) => i);
    const halves = clip.extras.access.length > 1 ? halfVertices(full) : [all];
    this.#lobes = halves.map((vertices) => new Lobe(cavity, vertices, full));
  }

  /** Follows the cavity. */
  update() {
    const { uHollowAt, uHollow } = this.uniforms;
    this.#lobes.forEach((lobe, i) => {
      if (this.#part?.shown) lobe.read(uHollowAt.value[i], uHollow.value[i]);
      else uHollow.value[i].copy(NONE);
    });
  }
}

class Lobe {
  #axes;
  /** Foremost and rearmost point along each axis. @type {AnchorCandidate[][]} */
  #ends;

  /** @param {Part} part @param {number[]} vertices @param {Float32Array} full positions at its largest */
  constructor(part, vertices, full) {
    const points = vertices.map((i) => new Vector3().fromArray(full, 3 * i));
    const { axis } = mainAxis(points, AHEAD);
    const up = UP.clone().addScaledVector(axis, -axis.y).normalize();
    this.#axes = [axis, up, new Vector3().crossVectors(axis, up)];
    this.#ends = this.#axes.map((along) => {
      const far = points.map((point) => point.dot(along));
      return [Math.max(...far), Math.min(...far)].map((most) => new AnchorCandidate(part, [vertices[far.indexOf(most)]]));
    });
  }

  /** @param {Vector3} at its present centre @param {Matrix3} toSphere */
  read(at, { elements }) {
    at.set(0, 0, 0);
    for (let k = 0; k < 3; k += 1) {
      const axis = this.#axes[k];
      const [front, back] = [this.#ends[k][0].move().dot(axis), this.#ends[k][1].move().dot(axis)];
      at.addScaledVector(axis, (front + back) / 2);
      const radius = Math.max(LEAST_MM, (front - back) / 2);
      elements[k] = axis.x / radius;
      elements[3 + k] = axis.y / radius;
      elements[6 + k] = axis.z / radius;
    }
  }
}
