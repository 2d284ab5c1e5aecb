/**
 * Directions of the views and how texts name them, and the framing of a case. World axes: x to the patient's left, y to the head,
 * z to the front.
 */

import { Box3, Vector3 } from "three";
import { STANDS } from "../generated/views.js";

/** @typedef {import("../generated/views.js").ViewName} ViewName */
/** @typedef {import("../core/types.d.ts").Point} Point */

export const FIELD_OF_VIEW_DEG = 16; // a long focal length: nearly parallel, so that heights can be compared
const MARGIN = 1.15;
const DEG = Math.PI / 180;
/** A second direction is named if its component is at least this large. */
const NAMED_FROM = 0.42;

/**
 * @typedef {object} Stand direction from the bone to the camera
 * @property {number} azimuth_deg from the front towards the patient's left
 * @property {number} elevation_deg above the horizon
 */

/** If no needle is planned: the usual path of one through the left pedicle. RAS. */
const USUAL_NEEDLE = { entry: /** @type {Point} */ ([-18, -32, 6]), direction: /** @type {Point} */ ([0.25, 0.94, -0.2]) };

/** @param {Vector3} towards from the bone to the camera @returns {Stand} */
function standTowards({ x, y, z }) {
  return { azimuth_deg: Math.atan2(x, z) / DEG, elevation_deg: Math.atan2(y, Math.hypot(x, z)) / DEG };
}

/** @param {Point} point RAS mm @param {Vector3} [out] @returns {Vector3} world mm */
export function toWorld([x, y, z], out = new Vector3()) {
  return out.set(-x, z, y);
}

/** @param {Vector3} point world mm @returns {Point} RAS mm */
export function toRas({ x, y, z }) {
  return [-x, z, y];
}

/**
 * Unit vector from the bone towards the camera.
 *
 * @param {Stand} stand
 * @param {Vector3} [out]
 */
export function towards({ azimuth_deg, elevation_deg }, out = new Vector3()) {
  const flat = Math.cos(elevation_deg * DEG);
  return out.set(
    flat * Math.sin(azimuth_deg * DEG),
    Math.sin(elevation_deg * DEG),
    flat * Math.cos(azimuth_deg * DEG),
  );
}

/** The picture's own axes: towards the camera, to the right, up. @param {Stand} stand */
function axes(stand) {
  const eye = towards(stand);
  const right = new Vector3(Math.cos(stand.azimuth_deg * DEG), 0, -Math.sin(stand.azimuth_deg * DEG));
  return { eye, right, above: eye.clone().cross(right) };
}

/** @typedef {{points: ArrayLike<number>, middle: Vector3}} Subject what a picture is framed on: n × 3 and its box's middle, world mm */

/** What a picture has to contain: the intact bone, at every stage, so that the camera does not jump between stages. */
export class Framing {
  #points;
  /** @type {Map<string, Subject>} */
  #subjects;

  /**
   * @param {import("./bones.js").Bones} bones
   * @param {import("../core/types.d.ts").CaseExtras["view"]} view of the case's extras
   */
  constructor({ points, low, high }, view) {
    this.#points = points;
    this.#subjects = new Map(Object.entries(view.subjects ?? { bodies: boxAround(view.body_centre_mm) }).map(([name, at]) => [name, subject(at)]));
    this.low = low;
    this.high = high;
    this.centre = low.clone().add(high).multiplyScalar(0.5);
    this.body = toWorld(view.body_centre_mm);
    this.entry = toWorld(view.entry_mm ?? USUAL_NEEDLE.entry);
    this.needle = toWorld(view.needle ?? USUAL_NEEDLE.direction).normalize();
  }

  /**
   * @param {ViewName} name
   * @param {(stand: Stand, target: Vector3) => number} fit distance at which the bone just fills the free area
   * @returns {Stand & {target: Vector3}}
   */
  view(name, fit) {
    const target = this.centre.clone();
    if (name !== "needle") return { ...STANDS[name], target };
    // the camera is on the needle's own line, so that the shaft appears as a ring, and looks at the bone's centre
    const eye = new Vector3();
    let stand = standTowards(this.needle.clone().negate());
    for (let i = 0; i < 3; i += 1) {
      eye.copy(this.entry).addScaledVector(this.needle, -fit(stand, target)).sub(target);
      stand = standTowards(eye);
    }
    return { ...stand, target };
  }

  /** What a picture is framed on; all bones if the case does not give that region. @param {string} name @returns {Subject} */
  subject(name) {
    return this.#subjects.get(name) ?? { points: this.#points, middle: this.centre };
  }

  /**
   * How far the target must move in the picture's plane to be close enough to the bone.
   *
   * @param {Stand} stand
   * @param {Vector3} target the point looked at
   * @param {number} reach_mm allowed distance to the bone's nearest point
   * @returns {Vector3 | null} null where no movement is needed
   */
  back(stand, target, reach_mm) {
    const { right, above } = axes(stand);
    const spot = new Vector3();
    let nearest = Infinity;
    let [x, y] = [0, 0];
    for (let i = 0; i < this.#points.length; i += 3) {
      spot.fromArray(this.#points, i).sub(target);
      const [wide, tall] = [spot.dot(right), spot.dot(above)];
      const far = Math.hypot(wide, tall);
      if (far < nearest) [nearest, x, y] = [far, wide, tall];
    }
    if (nearest <= reach_mm) return null;
    const share = 1 - reach_mm / nearest;
    return right.multiplyScalar(share * x).addScaledVector(above, share * y);
  }

  /**
   * Distance at which the bone, or another subject, just fills the free area.
   *
   * @param {Stand} stand
   * @param {Vector3} target looked at
   * @param {number} across tangent of half the free area's horizontal angle
   * @param {number} up the same, vertically
   * @param {ArrayLike<number>} bone points, n × 3, world mm
   */
  distance(stand, target, across, up, bone = this.#points) {
    const { eye, right, above } = axes(stand);
    const { x: ex, y: ey, z: ez } = eye;
    const { x: rx, y: ry, z: rz } = right;
    const { x: ax, y: ay, z: az } = above;
    const { x: tx, y: ty, z: tz } = target;
    let distance = 0;
    for (let i = 0; i < bone.length; i += 3) {
      const x = bone[i] - tx;
      const y = bone[i + 1] - ty;
      const z = bone[i + 2] - tz;
      const wide = Math.abs(x * rx + y * ry + z * rz) / across;
      const tall = Math.abs(x * ax + y * ay + z * az) / up;
      const needed = x * ex + y * ey + z * ez + MARGIN * (wide > tall ? wide : tall);
      if (needed > distance) distance = needed;
    }
    return distance;
  }
}

/** @param {Point[]} points RAS mm @returns {Subject} */
function subject(points) {
  const box = new Box3().setFromPoints(points.map((point) => toWorld(point)));
  return { points: points.flatMap(([x, y, z]) => [-x, z, y]), middle: box.getCenter(new Vector3()) };
}

/** @param {Point} body_centre_mm @returns {Point[]} corners of a box that contains a vertebral body */
function boxAround([x, y, z]) {
  return [-1, 1].flatMap((a) => [-1, 1].flatMap((b) => [-1, 1].map((c) => /** @type {Point} */ ([x + 19 * a, y + 15 * b, z + 12 * c]))));
}

/**
 * Which side of the patient faces the camera, and a second one where it does too: suffixes of message ids.
 *
 * @param {Vector3} eye unit vector from the bone towards the camera, world
 */
export function sides(eye) {
  /** @type {[number, string][]} */
  const named = [
    [Math.abs(eye.x), eye.x > 0 ? "left" : "right"],
    [Math.abs(eye.z), eye.z > 0 ? "front" : "back"],
    [Math.abs(eye.y), eye.y > 0 ? "head" : "feet"],
  ];
  named.sort((a, b) => b[0] - a[0]);
  return named
    .filter(([share], i) => i === 0 || share >= NAMED_FROM)
    .map(([, name]) => name);
}
