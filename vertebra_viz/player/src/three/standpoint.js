/** Position and target of a camera, and interpolation between two of them. */

/** @typedef {import("three").Vector3} Vector3 */
/** @typedef {import("./frame.js").Stand & {distance: number, target: Vector3}} Standpoint distance and target in world mm */
/** @typedef {(stand: import("./frame.js").Stand, target: Vector3, points: ArrayLike<number>) => number} Fit distance at which points just fill the free area, mm */
/** @typedef {{view: import("./frame.js").ViewName, stand: (frame: import("./frame.js").Framing, fit: Fit) => Standpoint}} Lead where the camera is led to */

const GLIDE_MS = 480;

/** Smoothstep. @param {number} share 0 to 1 */
export const eased = (share) => share * share * (3 - 2 * share);

/**
 * Interpolates between two positions: the shorter way round, with a constant ratio of distance per step.
 *
 * @param {Standpoint} from
 * @param {Standpoint} to
 * @param {number} share 0 to 1 of the way
 * @returns {Standpoint}
 */
export function between(from, to, share) {
  const turn = ((((to.azimuth_deg - from.azimuth_deg) % 360) + 540) % 360) - 180;
  return {
    azimuth_deg: from.azimuth_deg + share * turn,
    elevation_deg: from.elevation_deg + share * (to.elevation_deg - from.elevation_deg),
    distance: from.distance * (to.distance / from.distance) ** share,
    target: from.target.clone().lerp(to.target, share),
  };
}

/** An animated movement of the camera. */
export class Glide {
  #start_ms = performance.now();

  /** @param {Standpoint} from @param {Standpoint} to which may change on the way */
  constructor(from, to) {
    this.from = from;
    this.to = to;
  }

  /** @param {number} now_ms @returns {{at: Standpoint, over: boolean}} */
  at(now_ms) {
    const share = Math.min(1, Math.max(0, (now_ms - this.#start_ms) / GLIDE_MS));
    return { at: between(this.from, this.to, eased(share)), over: share === 1 };
  }
}
