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

  /** World x. */
  get x() {
    return this.value.x;
  }

  /** @param {number} mm RAS x */
  moveTo(mm) {
    this.value.x = -mm;
  }

  /** @param {Camera} camera whose matrix is up to date */
  face({ matrixWorld: { elements } }) {
    this.value.y = elements[8] < RIGHT_FROM ? -1 : 1; // x of the direction from the bone to the camera
  }

  /** @param {number} x world @returns {boolean} whether what lies there is cut away */
  takes(x) {
    return (x - this.value.x) * this.value.y > 0;
  }
}
