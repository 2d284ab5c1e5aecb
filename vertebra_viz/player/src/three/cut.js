/**
 * The sagittal cut: its position, and which half of the bone it removes. That is the half towards the camera, so that the cut
 * face is visible from the patient's left and from the right alike.
 */

import { Vector2 } from "three";

/** @typedef {import("three").Camera} Camera */

// From the front, from behind and from above the left half is removed; below this value the camera counts as on the right.
const RIGHT_FROM = -0.2;

export class Cut {
  /** World x of the plane, and the removed side: 1 the patient's left (greater x), -1 the right. A shader's uniform. */
  value = new Vector2(0, 1);
  /** Whether a pointer can drag it; if so, its handle is drawn. */
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

  /** Sets the limits, beyond which nothing is left to cut away, world x. @param {number} low @param {number} high */
  within(low, high) {
    this.#low = low;
    this.#high = high;
  }

  /** Moves the plane towards where it cuts nothing away. @param {number} share 0 to 1 */
  close(share) {
    this.#closed = share;
    this.#place();
  }

  /** Whether the cut is fully open. */
  get open() {
    return this.#closed === 0;
  }

  /** @param {Camera} camera with its matrix up to date */
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
