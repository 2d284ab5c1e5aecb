/**
 * A camera with three.js's OrbitControls: reading and setting where it is. It does not depend on the bone.
 */

import { PerspectiveCamera } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { FIELD_OF_VIEW_DEG, towards } from "./frame.js";

/** @typedef {import("./frame.js").Stand} Stand */
/** @typedef {import("three").Vector3} Vector3 */

const DAMPING = 0.16;

export class Orbit {
  #sideways = false;
  #placing = false;

  /**
   * @param {HTMLElement} element that pointers touch
   * @param {() => void} onStart a pointer gesture begins
   * @param {() => void} onHand a pointer, or the damping after a gesture, has moved the camera
   */
  constructor(element, onStart, onHand) {
    this.camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 1, 2000);
    this.controls = new OrbitControls(this.camera, element);
    this.controls.enableDamping = true;
    this.controls.dampingFactor = DAMPING;
    this.controls.rotateSpeed = 0.8;
    this.controls.disconnect();
    this.controls.addEventListener("start", onStart);
    this.controls.addEventListener("change", () => {
      if (!this.#placing) onHand();
    });
  }

  /** @returns {Stand} */
  where() {
    return {
      azimuth_deg: (this.controls.getAzimuthalAngle() * 180) / Math.PI,
      elevation_deg: 90 - (this.controls.getPolarAngle() * 180) / Math.PI,
    };
  }

  /** From the camera to its target, mm. */
  distance() {
    return this.controls.getDistance();
  }

  here() {
    return { ...this.where(), distance: this.distance(), target: this.controls.target.clone() };
  }

  /** @param {Stand} stand @param {Vector3} target @param {number} distance */
  put(stand, target, distance) {
    this.#placing = true;
    this.limit(0, Infinity);
    this.#tilt(0, Math.PI);
    this.controls.enableDamping = false;
    this.controls.update(); // ends the damping of a gesture
    this.controls.target.copy(target);
    this.camera.position.copy(target).addScaledVector(towards(stand), distance);
    this.controls.update();
    this.controls.enableDamping = true;
    this.#hold();
    this.#placing = false;
  }

  /** Limits how near and far gestures may go, until the camera is placed elsewhere. @param {number} nearest mm @param {number} farthest */
  limit(nearest, farthest) {
    this.controls.minDistance = nearest;
    this.controls.maxDistance = farthest;
  }

  /** @param {number} least radians from straight above @param {number} most */
  #tilt(least, most) {
    this.controls.minPolarAngle = least;
    this.controls.maxPolarAngle = most;
  }

  /** Whether gestures turn it sideways only, so that a vertical swipe or the wheel scrolls the page. */
  get sideways() {
    return this.#sideways;
  }

  set sideways(on) {
    this.#sideways = on;
    this.controls.enableZoom = this.controls.enablePan = !on;
    this.#hold();
  }

  /** Keeps the present elevation where gestures turn sideways only. */
  #hold() {
    const angle = this.controls.getPolarAngle();
    if (this.#sideways) this.#tilt(angle, angle);
    else this.#tilt(0, Math.PI);
  }

  /** Moves the target and the camera by the same amount. @param {Vector3} by mm */
  shift(by) {
    this.controls.target.add(by);
    this.camera.position.add(by);
  }

  /** Adapts the near and the far plane to the camera; call before drawing. */
  focus() {
    const distance = this.distance();
    this.camera.near = Math.max(2, distance - 260);
    this.camera.far = distance + 420;
    this.camera.updateProjectionMatrix();
    this.camera.updateMatrixWorld();
  }
}
