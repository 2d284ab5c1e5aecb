/**
 * The camera and the hand on it: views, orbit, pan and zoom, whether by a pointer, by a call or by a short glide.
 */

import { PerspectiveCamera, Vector2, Vector3 } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { oneOf } from "../core/check.js";
import { FIELD_OF_VIEW_DEG, Frame, VIEWS, sides, toRas, toWorld, towards } from "./frame.js";
import { readPose } from "./pose.js";

/** @typedef {import("./frame.js").Stand} Stand */
/** @typedef {import("./pose.js").Pose} Pose */

const GLIDE_MS = 480;
const DAMPING = 0.16;
const ZOOM = { least: 0.4, most: 3.5 };
/** Of half the free area: so near to what is looked at there is always some of the bone. */
const HELD = 0.35;
const TALL = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
const MOST_ELEVATION_DEG = 89.99;

export class Rig {
  /**
   * @param {HTMLElement} element that pointers touch
   * @param {() => void} onChange the picture is another one now
   */
  constructor(element, onChange) {
    this.camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 1, 2000);
    this._onChange = onChange;
    this._size = new Vector2(1, 1);
    this._insets = { left: 0, top: 0, right: 0, bottom: 0 };
    /** @type {Frame | null} */
    this._frame = null;
    /** @type {string | null} */
    this.view = "lateral";
    /** @type {{from: Stand & {distance: number, target: Vector3}, to: Stand & {distance: number, target: Vector3}, start_ms: number} | null} */
    this._glide = null;
    this.controls = new OrbitControls(this.camera, element);
    this.controls.enableDamping = true;
    this.controls.dampingFactor = DAMPING;
    this.controls.rotateSpeed = 0.8;
    this.controls.disconnect();
    this.controls.addEventListener("start", () => {
      this._glide = null;
    });
    this.controls.addEventListener("change", () => {
      if (this._placing) return;
      this.view = null;
      this._hold();
      this._onChange();
    });
    this._placing = false;
  }

  /** @param {Frame} frame what to take in */
  set frame(frame) {
    const turned = this._frame && this.view === null ? this.pose() : null;
    this._frame = frame;
    // what is looked at stays inside the bone's own sphere
    this.controls.cursor.copy(frame.centre);
    this.controls.maxTargetRadius = frame.low.distanceTo(frame.high) / 2;
    if (turned) this.setPose(turned);
    else this.place(this.view ?? "lateral", false);
  }

  /**
   * @param {number} width CSS px
   * @param {number} height
   * @param {{left: number, top: number, right: number, bottom: number}} insets covered by other things
   */
  resize(width, height, insets) {
    const zoom = this._frame ? this._fit() / this.distance() : 1;
    this._size.set(width, height);
    this._insets = insets;
    this.camera.aspect = width / height;
    const { x, y } = this.freeCentre();
    this.camera.setViewOffset(width, height, width * (0.5 - x), height * (0.5 - y), width, height);
    if (!this._frame) return;
    if (this._glide) this._finish();
    this._stand(this._where(), this.controls.target, this._fit() / zoom);
  }

  /** Centre of the free area, 0 to 1 from the left and from the top. */
  freeCentre() {
    const { left, top, right, bottom } = this._insets;
    return {
      x: 0.5 + (left - right) / (2 * this._size.x),
      y: 0.5 + (top - bottom) / (2 * this._size.y),
    };
  }

  /**
   * @param {string} name one of VIEWS
   * @param {boolean} animate
   */
  place(name, animate) {
    oneOf("view", name, VIEWS);
    if (!this._frame) {
      this.view = name;
      return;
    }
    const { target, ...stand } = this._frame.view(name, (at, towardsIt) => this._fit(at, towardsIt));
    this._go(stand, target, this._fit(stand, target), animate);
    this.view = name;
  }

  /** @param {number} azimuth_deg @param {number} elevation_deg turned by so much */
  orbit(azimuth_deg, elevation_deg) {
    this._finish();
    const here = this._where();
    const elevation = Math.max(-MOST_ELEVATION_DEG, Math.min(MOST_ELEVATION_DEG, here.elevation_deg + elevation_deg));
    this._stand({ azimuth_deg: here.azimuth_deg + azimuth_deg, elevation_deg: elevation }, this.controls.target, this.distance());
    this.view = null;
  }

  /** @param {number} x_px the picture moves right @param {number} y_px and down */
  pan(x_px, y_px) {
    this._finish();
    const mm = this.mmPerPixel();
    const [right, up] = [0, 1].map((column) => new Vector3().setFromMatrixColumn(this.camera.matrixWorld, column));
    const target = this.controls.target.clone().addScaledVector(right, -x_px * mm).addScaledVector(up, y_px * mm);
    this._stand(this._where(), this._near(target), this.distance());
    this._hold();
    this.view = null;
  }

  /** @param {number} factor above 1: nearer */
  zoom(factor) {
    this._finish();
    this._stand(this._where(), this.controls.target, this.distance() / factor);
    this.view = null;
  }

  /** World millimetres under one CSS pixel, at the point looked at. */
  mmPerPixel() {
    return (2 * TALL * this.distance()) / this._size.y;
  }

  /** @returns {Pose} */
  pose() {
    if (this._glide) return { ...this._poseOf(this._glide.to, this._glide.to.target, this._glide.to.distance) };
    return this._poseOf(this._where(), this.controls.target, this.distance());
  }

  /** @param {Pose} json @throws {import("../core/errors.js").PlayerError} code "bad-value" */
  setPose(json) {
    const pose = readPose(json, "camera");
    const target = this._near(toWorld(pose.target_mm));
    this._glide = null;
    this._stand(pose, target, this._fit(pose, target) / pose.zoom);
    this._hold();
    this.view = pose.view;
  }

  /** Which way the camera looks at the bone. */
  orientation() {
    const { azimuth_deg, elevation_deg } = this._where();
    return { azimuth_deg, elevation_deg, towards: sides(towards({ azimuth_deg, elevation_deg })) };
  }

  /**
   * Goes on with a glide or with what a flick left over.
   *
   * @param {number} now_ms
   * @returns {boolean} whether it wants to be called again
   */
  advance(now_ms) {
    if (!this._glide) return this.controls.update();
    const { from, to, start_ms } = this._glide;
    const share = Math.min(1, Math.max(0, (now_ms - start_ms) / GLIDE_MS));
    const eased = share * share * (3 - 2 * share);
    /** @param {number} a @param {number} b */
    const between = (a, b) => a + eased * (b - a);
    const target = from.target.clone().lerp(to.target, eased);
    const stand = {
      azimuth_deg: between(from.azimuth_deg, to.azimuth_deg),
      elevation_deg: between(from.elevation_deg, to.elevation_deg),
    };
    this._stand(stand, target, between(from.distance, to.distance));
    if (share === 1) this._glide = null;
    return this._glide !== null;
  }

  dispose() {
    this.controls.dispose();
  }

  /** @param {Stand} stand @param {Vector3} target @param {number} distance @returns {Pose} */
  _poseOf(stand, target, distance) {
    const azimuth_deg = Math.round(stand.azimuth_deg * 1e9) / 1e9;
    return {
      view: this.view,
      azimuth_deg: azimuth_deg === -180 ? 180 : azimuth_deg, // the back has one name, whichever way the rounding fell
      elevation_deg: stand.elevation_deg,
      zoom: this._fit(stand, target) / distance,
      target_mm: toRas(target),
    };
  }

  /** @param {Stand} stand @param {Vector3} target @param {number} distance @param {boolean} animate */
  _go(stand, target, distance, animate) {
    if (!animate) {
      this._glide = null;
      this._stand(stand, target, distance);
      return;
    }
    const here = this._where();
    const turn = ((((stand.azimuth_deg - here.azimuth_deg) % 360) + 540) % 360) - 180; // the short way round
    this._glide = {
      from: { ...here, distance: this.distance(), target: this.controls.target.clone() },
      to: { azimuth_deg: here.azimuth_deg + turn, elevation_deg: stand.elevation_deg, distance, target },
      start_ms: performance.now(),
    };
    this._onChange();
  }

  /** Ends a glide where it was going to. */
  _finish() {
    if (!this._glide) return;
    const { to } = this._glide;
    this._glide = null;
    this._stand(to, to.target, to.distance);
  }

  /** @param {Vector3} target world mm; brought as near to the bone as what is looked at may be */
  _near(target) {
    const { cursor, maxTargetRadius } = this.controls;
    return target.sub(cursor).clampLength(0, maxTargetRadius).add(cursor);
  }

  /** Brings what is looked at back to the bone in the picture's plane, so that no hand and no call loses it. */
  _hold() {
    const { width, height } = this._free();
    const reach_mm = (HELD * this.mmPerPixel() * Math.min(width, height)) / 2;
    const back = this._frame?.back(this._where(), this.controls.target, reach_mm);
    if (!back) return;
    this.controls.target.add(back);
    this.camera.position.add(back);
  }

  /** @returns {Stand} */
  _where() {
    return {
      azimuth_deg: (this.controls.getAzimuthalAngle() * 180) / Math.PI,
      elevation_deg: 90 - (this.controls.getPolarAngle() * 180) / Math.PI,
    };
  }

  /** From the eye to what is looked at, mm. */
  distance() {
    return this.controls.getDistance();
  }

  /** Distance at which the bone just fills the free area, seen from there. */
  _fit(stand = this._where(), target = this.controls.target) {
    if (!this._frame) return 1;
    const { width, height } = this._free();
    const share = TALL / this._size.y;
    return this._frame.distance(stand, target, share * width, share * height);
  }

  /** What nothing covers, px. */
  _free() {
    const { left, top, right, bottom } = this._insets;
    return { width: Math.max(60, this._size.x - left - right), height: Math.max(60, this._size.y - top - bottom) };
  }

  /** @param {Stand} stand @param {Vector3} target @param {number} distance */
  _stand(stand, target, distance) {
    const fit = this._fit(stand, target);
    const kept = Math.max(fit / ZOOM.most, Math.min(fit / ZOOM.least, distance));
    this._placing = true;
    this.controls.minDistance = 0;
    this.controls.maxDistance = Infinity;
    this.controls.enableDamping = false;
    this.controls.update(); // what a flick left over ends here
    this.controls.target.copy(target);
    this.camera.position.copy(target).addScaledVector(towards(stand), kept);
    this.controls.update();
    this.controls.enableDamping = true;
    this.controls.minDistance = fit / ZOOM.most;
    this.controls.maxDistance = fit / ZOOM.least;
    this._placing = false;
    this._onChange();
  }

  /** Moves the near and the far plane with the camera; call before drawing. */
  focus() {
    const distance = this.distance();
    this.camera.near = Math.max(2, distance - 260);
    this.camera.far = distance + 420;
    this.camera.updateProjectionMatrix();
    this.camera.updateMatrixWorld();
  }
}
