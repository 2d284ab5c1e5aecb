/**
 * The camera and its control: views, orbit, pan and zoom, by a pointer, by a method or by a short animation.
 */

import { Vector3 } from "three";
import { FIELD_OF_VIEW_DEG, Framing, sides, toWorld, towards } from "./frame.js";
import { FreeArea } from "./free-area.js";
import { Orbit } from "./orbit.js";
import { poseOf, readPose } from "./pose.js";
import { Glide } from "./standpoint.js";

/** @typedef {import("./frame.js").Stand} Stand */
/** @typedef {import("./pose.js").Pose} Pose */
/** @typedef {import("./standpoint.js").Lead} Lead */

const ZOOM = { least: 0.4, most: 3.5 };
/** Share of half the free area: some of the bone is always this near to the target. */
const HELD = 0.35;
const TALL = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
const MOST_ELEVATION_DEG = 89.99;

export class Rig {
  #orbit;
  #onChange;
  #onHand;
  #area = new FreeArea();
  /** @type {Framing | null} */
  #frame = null;
  /** @type {Glide | null} */
  #glide = null;
  /** Distances for stages' directions, valid for this picture size and framing. @type {WeakMap<Stand, number>} */
  #fits = new WeakMap();
  /** What the camera follows until it is moved by hand. @type {Lead | null} */
  #lead = null;

  /**
   * @param {HTMLElement} element that pointers touch
   * @param {() => void} onChange the picture has changed
   * @param {() => void} onHand a pointer has moved the camera
   */
  constructor(element, onChange, onHand) {
    this.#orbit = new Orbit(element, () => this.#taken(), () => this.#turned());
    this.camera = this.#orbit.camera;
    this.controls = this.#orbit.controls;
    this.#onChange = onChange;
    this.#onHand = onHand;
    /** @type {import("./frame.js").ViewName | null} */
    this.view = "lateral";
  }

  /** Called when a pointer gesture begins. */
  #taken() {
    this.#glide = null;
    this.#limit(this.#fit());
  }

  /** Called when a pointer has moved the camera. */
  #turned() {
    this.#lead = null;
    this.view = null;
    this.#hold();
    this.#onHand();
    this.#onChange();
  }

  /** Whether gestures turn it sideways only. */
  get sideways() {
    return this.#orbit.sideways;
  }

  set sideways(on) {
    this.#orbit.sideways = on;
  }

  /** @param {Framing} frame what pictures have to contain */
  set frame(frame) {
    const turned = this.#frame && this.view === null ? this.pose() : null;
    this.#frame = frame;
    this.#fits = new WeakMap();
    // the target stays inside the bone's bounding sphere
    this.controls.cursor.copy(frame.centre);
    this.controls.maxTargetRadius = frame.low.distanceTo(frame.high) / 2;
    if (this.#lead) this.follow(this.#lead);
    else if (turned) this.setPose(turned);
    else this.place(this.view ?? "lateral", false);
  }

  /**
   * @param {number} width CSS px
   * @param {number} height
   * @param {{left: number, top: number, right: number, bottom: number}} insets margins that other elements cover
   */
  resize(width, height, insets) {
    const zoom = this.#frame ? this.#fit() / this.distance() : 1;
    this.#area.set(width, height, insets);
    this.#fits = new WeakMap();
    this.camera.aspect = width / height;
    const { x, y } = this.#area.centre;
    this.camera.setViewOffset(width, height, width * (0.5 - x), height * (0.5 - y), width, height);
    if (!this.#frame) return;
    if (this.#glide) this.#finish();
    if (this.#lead) return this.follow(this.#lead);
    this.#stand(this.#orbit.where(), this.controls.target, this.#fit() / zoom);
  }

  /** Centre of the free area, 0 to 1 from the left and from the top. */
  freeCentre() {
    return this.#area.centre;
  }

  /**
   * @param {import("./frame.js").ViewName} name
   * @param {boolean} animate
   */
  place(name, animate) {
    this.#lead = null;
    this.view = name;
    if (!this.#frame) return;
    const { target, ...stand } = this.#frame.view(name, (at, towardsIt) => this.#fit(at, towardsIt));
    this.#go(stand, target, this.#fit(stand, target), animate);
  }

  /**
   * Follows a given position, at every picture size, until the camera is moved otherwise.
   *
   * @param {Lead} lead
   * @param {boolean} [animate] whether the camera moves there gradually
   */
  follow(lead, animate = false) {
    this.#lead = lead;
    this.view = lead.view;
    if (!this.#frame) return;
    const to = lead.stand(this.#frame, (stand, target, points) => this.#ledFit(stand, target, points));
    if (animate) this.#go(to, to.target, to.distance, true);
    else if (this.#glide) this.#glide.to = to;
    else this.#put(to, to.target, to.distance);
  }

  /** Turns the camera by these angles. @param {number} azimuth_deg @param {number} elevation_deg */
  orbit(azimuth_deg, elevation_deg) {
    this.#take();
    const here = this.#orbit.where();
    const elevation = Math.max(-MOST_ELEVATION_DEG, Math.min(MOST_ELEVATION_DEG, here.elevation_deg + elevation_deg));
    this.#stand({ azimuth_deg: here.azimuth_deg + azimuth_deg, elevation_deg: elevation }, this.controls.target, this.distance());
    this.view = null;
  }

  /** @param {number} x_px the picture moves right @param {number} y_px the picture moves down */
  pan(x_px, y_px) {
    this.#take();
    const mm = this.mmPerPixel();
    const [right, up] = [0, 1].map((column) => new Vector3().setFromMatrixColumn(this.camera.matrixWorld, column));
    const target = this.controls.target.clone().addScaledVector(right, -x_px * mm).addScaledVector(up, y_px * mm);
    this.#stand(this.#orbit.where(), this.#near(target), this.distance());
    this.#hold();
    this.view = null;
  }

  /** @param {number} factor above 1: nearer */
  zoom(factor) {
    this.#take();
    this.#stand(this.#orbit.where(), this.controls.target, this.distance() / factor);
    this.view = null;
  }

  /** World millimetres per CSS pixel, at the target. */
  mmPerPixel() {
    return (2 * TALL * this.distance()) / this.#area.size.height;
  }

  /** @returns {Pose} */
  pose() {
    const at = this.#glide?.to ?? this.#orbit.here();
    return poseOf(this.view, at, this.#fit(at, at.target));
  }

  /** @param {Pose} json @throws {import("../core/errors.js").PlayerError} code "bad-value" */
  setPose(json) {
    const pose = readPose(json, "camera");
    const target = this.#near(toWorld(pose.target_mm));
    this.#glide = null;
    this.#lead = null;
    this.#stand(pose, target, this.#fit(pose, target) / pose.zoom);
    this.#hold();
    this.view = pose.view;
  }

  /** The direction from which the camera looks at the bone. */
  orientation() {
    const { azimuth_deg, elevation_deg } = this.#orbit.where();
    return { azimuth_deg, elevation_deg, towards: sides(towards({ azimuth_deg, elevation_deg })) };
  }

  /**
   * Continues an animation or the damping of a gesture.
   *
   * @param {number} now_ms
   * @returns {boolean} whether it should be called again
   */
  advance(now_ms) {
    if (!this.#glide) return this.controls.update();
    const { at, over } = this.#glide.at(now_ms);
    if (over) this.#glide = null;
    this.#put(at, at.target, at.distance);
    return !over;
  }

  dispose() {
    this.controls.dispose();
  }

  /** @param {Stand} stand @param {Vector3} target @param {number} distance @param {boolean} animate */
  #go(stand, target, distance, animate) {
    if (!animate) {
      this.#glide = null;
      this.#stand(stand, target, distance);
      return;
    }
    this.#glide = new Glide(this.#orbit.here(), { ...stand, target, distance });
    this.#onChange();
  }

  /** Stops following a stage's position. */
  #take() {
    this.#finish();
    this.#lead = null;
  }

  /** Ends an animation at its destination. */
  #finish() {
    if (!this.#glide) return;
    const { to } = this.#glide;
    this.#glide = null;
    this.#stand(to, to.target, to.distance);
  }

  /** @param {Vector3} target world mm; moved to within the allowed distance of the bone */
  #near(target) {
    const { cursor, maxTargetRadius } = this.controls;
    return target.sub(cursor).clampLength(0, maxTargetRadius).add(cursor);
  }

  /** Moves the target back to the bone in the picture's plane, so that neither a gesture nor a call can lose it. */
  #hold() {
    const { width, height } = this.#area;
    const reach_mm = (HELD * this.mmPerPixel() * Math.min(width, height)) / 2;
    const back = this.#frame?.back(this.#orbit.where(), this.controls.target, reach_mm);
    if (back) this.#orbit.shift(back);
  }

  /** From the camera to its target, mm. */
  distance() {
    return this.#orbit.distance();
  }

  /** Distance at which the bone just fills the free area, from that direction. @param {Stand} stand @param {Vector3} target @param {ArrayLike<number>} [points] instead of the bone */
  #fit(stand = this.#orbit.where(), target = this.controls.target, points = undefined) {
    if (!this.#frame) return 1;
    const { width, height } = this.share();
    return this.#frame.distance(stand, target, TALL * width, TALL * height, points);
  }

  /** The same for a stage's direction, computed once. @param {Stand} stand @param {Vector3} target @param {ArrayLike<number>} points */
  #ledFit(stand, target, points) {
    if (!this.#fits.has(stand)) this.#fits.set(stand, this.#fit(stand, target, points));
    return /** @type {number} */ (this.#fits.get(stand));
  }

  /** Share of the picture that nothing covers, horizontally and vertically, relative to its height. */
  share() {
    const { width, height, size } = this.#area;
    return { width: width / size.height, height: height / size.height };
  }

  /** @param {Stand} stand @param {Vector3} target @param {number} distance */
  #stand(stand, target, distance) {
    const fit = this.#fit(stand, target);
    const nearest = Math.min(fit / ZOOM.most, this.distance()); // a stage may be shown from nearer than gestures can go
    this.#put(stand, target, Math.max(nearest, Math.min(fit / ZOOM.least, distance)));
    this.#limit(fit);
  }

  /** Limits how near and far gestures may go. @param {number} fit distance at which the bone just fills the free area */
  #limit(fit) {
    this.#orbit.limit(Math.min(fit / ZOOM.most, this.distance()), fit / ZOOM.least);
  }

  /** @param {Stand} stand @param {Vector3} target @param {number} distance */
  #put(stand, target, distance) {
    this.#orbit.put(stand, target, distance);
    this.#onChange();
  }

  /** Adapts the near and the far plane to the camera; call before drawing. */
  focus() {
    this.#orbit.focus();
  }
}
