/**
 * The sagittal cut: where it lies, and which half of the bone it takes away. That half is the one towards the camera, so
 * that the cut face is seen from the patient's left and from the right alike.
 */

import { Vector2 } from "three";

/** @typedef {import("three").Camera} Camera */

// From the front, from behind and from above the left half goes; from here on a camera counts as on the right.
const RIGHT_FROM = -0.2;

export class Cut {
  /** World x of the plane, and the side that goes: 1 the patient's left (greater x), -1 the right. A shader's uniform. */
  value = new Vector2(0, 1);
  /** Whether hands can take hold of it: then it is drawn. */
  held = false;
  #at = 0;
  #closed = 0;
  #low = 0;
  #high = 0;

  /** World x. */
  get x() {
    return this.value.x;
  }

  /** @param {number} mm RAS x */
  moveTo(mm) {
    this.#at = -mm;
    this.#place();
  }

  /** Between where nothing is left to be cut away, world x. @param {number} low @param {number} high */
  within(low, high) {
    this.#low = low;
    this.#high = high;
  }

  /** How far the cut is drawn back to where it takes nothing away. @param {number} share 0 to 1 */
  close(share) {
    this.#closed = share;
    this.#place();
  }

  /** Whether nothing draws it back. */
  get open() {
    return this.#closed === 0;
  }

  /** @param {Camera} camera whose matrix is up to date */
  face({ matrixWorld: { elements } }) {
    this.value.y = elements[8] < RIGHT_FROM ? -1 : 1; // x of the direction from the bone to the camera
    this.#place();
  }

  #place() {
    const beside = this.value.y > 0 ? this.#high : this.#low;
    this.value.x = this.#at + this.#closed * (beside - this.#at);
  }

  /** @param {number} x world @returns {boolean} whether what lies there is cut away */
  takes(x) {
    return (x - this.value.x) * this.value.y > 0;
  }
}
