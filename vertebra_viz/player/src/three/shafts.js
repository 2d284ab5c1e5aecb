/**
 * The instruments' shafts as rays, so that they can shade the bone without a shadow map: each begins at the instrument's tip,
 * which moves along its needle's path, and extends out of the body without limit.
 */

import { Vector3 } from "three";
import { toWorld } from "./markers.js";

/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./parts.js").Parts} Parts */
/** @typedef {import("../core/clip.js").Clip} Clip */

/** Largest number of shafts that cast a shadow. */
export const MOST_SHAFTS = 4;

/** The shafts of the picture being drawn: uniforms shared by all bones, set before each picture. */
export const shaftUniforms = {
  uShafts: { value: 0 },
  uShaftTip: { value: Array.from({ length: MOST_SHAFTS }, () => new Vector3()) },
  uShaftOut: { value: Array.from({ length: MOST_SHAFTS }, () => new Vector3()) },
  uShaftRadius: { value: new Array(MOST_SHAFTS).fill(0) },
};

/**
 * @typedef {object} Slide one instrument on one needle's path
 * @property {Part} part
 * @property {number} tip_mm distance of its tip from the entry point at first
 * @property {number[]} moves_mm how much farther each target moves it
 */

export class Shafts {
  /** @type {{entry: Vector3, ahead: Vector3, radius: number, slides: Slide[]}[]} */
  #ways;

  /** @param {Parts} parts @param {Clip} clip */
  constructor(parts, clip) {
    const needles = clip.extras.xray?.needles ?? [];
    this.#ways = needles.slice(0, MOST_SHAFTS).map(({ entry_mm, direction, radius_mm }) => ({
      entry: toWorld(entry_mm),
      ahead: toWorld(direction),
      radius: radius_mm,
      slides: /** @type {Slide[]} */ ([]),
    }));
    for (const part of parts.values()) if (part.kind === "needle" && !part.level) this.#add(part);
  }

  /** Finds which of an instrument's points lie on which path, and how they move along it. @param {Part} part */
  #add(part) {
    const still = part.influences.map(() => 0);
    const base = part.positions(still);
    const moved = still.map((_, j) => part.positions(still.map((_none, k) => Number(k === j))));
    const point = new Vector3();
    const along = (/** @type {Float32Array} */ points, /** @type {number} */ i, /** @type {Vector3} */ entry, /** @type {Vector3} */ ahead) =>
      point.fromArray(points, 3 * i).sub(entry).dot(ahead);
    /** The foremost point on each path. @type {{i: number, tip_mm: number}[]} */
    const foremost = this.#ways.map(() => ({ i: -1, tip_mm: -Infinity }));
    for (let i = 0; i < base.length / 3; i += 1) {
      let nearest = -1;
      let least = Infinity;
      this.#ways.forEach(({ entry, ahead }, way) => {
        const tip_mm = along(base, i, entry, ahead);
        const aside = point.addScaledVector(ahead, -tip_mm).length();
        if (aside < least) [nearest, least] = [way, aside];
      });
      if (nearest < 0) return;
      const { entry, ahead } = this.#ways[nearest];
      const tip_mm = along(base, i, entry, ahead);
      if (tip_mm > foremost[nearest].tip_mm) foremost[nearest] = { i, tip_mm };
    }
    foremost.forEach(({ i, tip_mm }, way) => {
      if (i < 0) return;
      const { entry, ahead, slides } = this.#ways[way];
      slides.push({ part, tip_mm, moves_mm: moved.map((points) => along(points, i, entry, ahead) - tip_mm) });
    });
  }

  /** Sets the uniforms to the instruments' present positions. */
  update() {
    let count = 0;
    for (const { entry, ahead, radius, slides } of this.#ways) {
      let deepest = -Infinity;
      for (const { part, tip_mm, moves_mm } of slides) {
        if (!part.shown) continue;
        let tip = tip_mm;
        for (let j = 0; j < moves_mm.length; j += 1) tip += part.influences[j] * moves_mm[j];
        deepest = Math.max(deepest, tip);
      }
      if (deepest === -Infinity) continue;
      shaftUniforms.uShaftTip.value[count].copy(entry).addScaledVector(ahead, deepest);
      shaftUniforms.uShaftOut.value[count].copy(ahead).negate();
      shaftUniforms.uShaftRadius.value[count] = radius;
      count += 1;
    }
    shaftUniforms.uShafts.value = count;
  }
}
