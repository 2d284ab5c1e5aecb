/**
 * Surfaces that look alike, merged so that a picture takes one draw call for them. Coordinates are put on a common integer grid
 * with steps of some thousandths of a millimetre; the targets of all are concatenated, and so are their weights.
 */

import { BufferAttribute, BufferGeometry, Matrix4, Vector3 } from "three";
import { numbersOf } from "./numbers.js";
import { Part } from "./parts.js";

/** @typedef {import("three").BufferAttribute | import("three").InterleavedBufferAttribute} Attribute */

const LARGEST = 32767; // largest signed 16-bit integer

/** Several parts as one; it is shown only while all of them are. */
export class Joined extends Part {
  #pieces;

  /** @param {Part[]} parts that can be joined */
  constructor(parts) {
    const [{ name, level, kind, look, wet, broken }] = parts;
    const { geometry, toWorld } = together(parts);
    super(name, level, kind, geometry, toWorld);
    Object.assign(this, { look, wet, broken });
    this.#pieces = parts;
  }

  get pieces() {
    return this.#pieces;
  }

  /** Takes the weights of its parts, which have just been moved. */
  follow() {
    let at = 0;
    for (const { influences } of this.#pieces) for (let i = 0; i < influences.length; i += 1) this.influences[at++] = influences[i];
    this.beside = this.#pieces[0].beside;
    this.shown = this.#pieces.every(({ shown }) => shown);
  }
}

/**
 * Merges parts of one look, if there are several and their number types allow it.
 *
 * @param {Part[]} parts
 * @returns {Joined | null}
 */
export function joined(parts) {
  if (parts.length < 2 || !parts.every((part) => alike(part, parts[0]))) return null;
  return /** @type {Joined} */ (parts[0].joint ??= new Joined(parts));
}

/** Whether both have the same look, attributes and integer types, and agree on whether targets turn normals. @param {Part} one @param {Part} other */
function alike(one, other) {
  const { attributes, morphAttributes } = one.geometry;
  const { position = [], normal = [] } = morphAttributes;
  const whole = [attributes.position, ...position].every(({ array }) => array instanceof Int16Array);
  const turned = [attributes.normal, ...normal].every((each) => each?.array instanceof Int8Array);
  const names = Object.keys(other.geometry.attributes);
  const turns = Boolean(other.geometry.morphAttributes.normal?.length);
  return one.look === other.look && whole && turned && normal.length === (turns ? position.length : 0) && names.join() === Object.keys(attributes).join();
}

/** @param {Part[]} parts @returns {{geometry: BufferGeometry, toWorld: Matrix4}} */
function together(parts) {
  const counts = parts.map(({ geometry }) => geometry.attributes.position.count);
  const starts = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
  const count = starts[starts.length - 1] + counts[counts.length - 1];
  const { unit, middle } = grid(parts);
  const geometry = new BufferGeometry();
  const corners = parts.flatMap(({ geometry: { index } }, i) => Array.from(/** @type {BufferAttribute} */ (index).array, (corner) => corner + starts[i]));
  geometry.setIndex(new BufferAttribute(count > 65535 ? new Uint32Array(corners) : new Uint16Array(corners), 1));
  for (const name of Object.keys(parts[0].geometry.attributes)) {
    const out = like(parts[0].geometry.attributes[name], count);
    parts.forEach(({ geometry: { attributes }, toWorld: { elements } }, i) => {
      const moved = name === "position";
      copy(attributes[name], out, starts[i], moved ? elements[0] / unit : 1, moved ? [0, 1, 2].map((k) => (elements[12 + k] - middle.getComponent(k)) / unit) : NONE);
    });
    geometry.setAttribute(name, out);
  }
  for (const name of /** @type {const} */ (["position", "normal"])) {
    geometry.morphAttributes[name] = parts.flatMap(({ geometry: { morphAttributes }, toWorld: { elements } }, i) =>
      (morphAttributes[name] ?? []).map((target) => {
        const out = like(target, count);
        copy(target, out, starts[i], name === "position" ? elements[0] / unit : 1, NONE);
        return /** @type {BufferAttribute} */ (out);
      }),
    );
  }
  geometry.morphTargetsRelative = true;
  return { geometry, toWorld: new Matrix4().makeScale(unit, unit, unit).setPosition(middle) };
}

const NONE = [0, 0, 0, 0];

/** The finest grid that contains all coordinates of all parts. @param {Part[]} parts */
function grid(parts) {
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = low.clone().negate();
  const spot = new Vector3();
  let farthest = 0; // mm, displacement by a target
  for (const part of parts) {
    const points = part.positions(part.influences.map(() => 0));
    for (let i = 0; i < points.length; i += 3) {
      low.min(spot.fromArray(points, i));
      high.max(spot);
    }
    for (const target of part.geometry.morphAttributes.position ?? []) {
      const { array } = numbersOf(target);
      for (let i = 0; i < array.length; i += 1) farthest = Math.max(farthest, Math.abs(array[i]) * part.toWorld.elements[0]);
    }
  }
  const middle = low.clone().add(high).divideScalar(2);
  return { unit: Math.max(...high.clone().sub(middle).toArray(), farthest) / LARGEST, middle };
}

/** An empty attribute of the same type and stride. @param {Attribute} attribute @param {number} count */
function like(attribute, count) {
  const { array, stride } = numbersOf(attribute);
  return new BufferAttribute(new array.constructor(count * stride), stride, attribute.normalized);
}

/**
 * @param {Attribute} from
 * @param {BufferAttribute} to
 * @param {number} start index of its first vertex there
 * @param {number} scale
 * @param {number[]} shift added to each component
 */
function copy(from, to, start, scale, shift) {
  const { array, stride } = numbersOf(from);
  for (let i = 0; i < from.count; i += 1) {
    for (let k = 0; k < from.itemSize; k += 1) to.array[(start + i) * stride + k] = Math.round(scale * array[stride * i + k] + shift[k]);
  }
}
