/**
 * A picture that follows the stages, each shown as its direction says, until somebody picks a style or a view or moves the
 * camera; that choice then stays. It does not handle pointers or the cut.
 */

import { oneOf } from "../core/check.js";
import { VIEWS } from "../generated/views.js";
import { CanvasView } from "./canvas-view.js";
import { filmShot, lookOf, shotAt, standpointOf } from "./direction.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../generated/views.js").StyleName} StyleName */
/** @typedef {import("../generated/views.js").ViewName} ViewName */
/** @typedef {import("./pose.js").Pose} Pose */

export class DirectedView extends CanvasView {
  /** The clip being shown. @type {Clip | null} */
  clip = null;
  t = 0;
  /** How X-ray pictures are taken. @type {import("./direction.js").Shot | null} */
  #film = null;
  /** What still follows the stages. */
  #follows = { camera: false, style: false };
  /** @type {StyleName} */
  #style = "bone";
  /** @type {ViewName | null} */
  #view = "lateral"; // picked last, even if the camera was moved since; null after the stages' own view was shown
  /** The shot applied last. @type {import("./direction.js").Shot | null} */
  #shot = null;
  #still = matchMedia("(prefers-reduced-motion: reduce)");
  #onStill = () => this.follow();

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./canvas-view.js").CanvasEvents} [events]
   * @param {boolean} [flat] whether there is neither WebGL nor a picture
   */
  constructor(canvas, events, flat) {
    super(canvas, events, flat);
    this.#still.addEventListener("change", this.#onStill);
  }

  dispose() {
    this.#still.removeEventListener("change", this.#onStill);
    super.dispose();
  }

  /** @param {Clip} clip to show from now on */
  takeClip(clip) {
    this.#film = filmShot(clip.stages[0]);
    this.clip = clip;
    this.t = Math.min(this.t, clip.durationS);
  }

  /** @param {number} t seconds @returns {boolean} whether the time changed */
  goTo(t) {
    const moved = t !== this.t;
    this.t = t;
    return moved;
  }

  /** Whether everything that can follows the stages: camera, style and highlighted parts. */
  get directed() {
    return this.#follows.camera && this.#follows.style;
  }

  set directed(on) {
    this.followed = { camera: on, style: on };
  }

  /** What follows the stages; anything else was picked, or moved by a pointer. */
  get followed() {
    return { ...this.#follows };
  }

  /** @param {{camera: boolean, style: boolean}} follows */
  set followed({ camera, style }) {
    const back = camera && !this.#follows.camera;
    if (style !== this.#follows.style) this.aimCut(style);
    this.#follows = { camera, style };
    if (back) this.#view = null;
    if (!style) this.#showPicked();
    this.follow(back && this.#glides);
  }

  /** Whether camera movements are animated. */
  get #glides() {
    return this.drawn > 0 && !this.#still.matches;
  }

  /** The direction at the current time. @param {Clip} clip */
  #shotOf(clip) {
    if (this.#film && this.#style === "xray" && !this.#follows.style) return this.#film;
    return shotAt(clip.stages, clip.stageIndexAt(this.t), this.t, this.#still.matches);
  }

  /** Follows time; within most of a stage nothing changes. */
  followOn() {
    if (!this.clip) return;
    const { to, share } = this.#shotOf(this.clip);
    if (to !== this.#shot?.to || share !== this.#shot.share) this.follow();
  }

  /** Applies the stage's own direction to whatever nobody has picked. @param {boolean} [glide] whether the camera moves gradually */
  follow(glide = false) {
    if (!this.clip) return;
    const shot = (this.#shot = this.#shotOf(this.clip));
    if (this.#follows.camera) {
      this.rig.follow({ view: shot.to.view, stand: (frame, fit) => standpointOf(shot, frame, fit) }, glide);
    }
    if (!this.#follows.style) return;
    this.#style = shot.to.style;
    const { style, closed, lit } = lookOf(shot);
    this.#show(style, closed, lit);
    this.ghosted = shot.to.ghosted;
  }

  /** Stages whose final bone is outlined over the present one. @param {readonly string[]} _stages */
  set ghosted(_stages) {}

  /** Moves the cut to where it shows most. @param {boolean} _acting whether this stage is to show a balloon or cement */
  aimCut(_acting) {}

  /** Applies the picked style, without anything that belongs to a stage. */
  #showPicked() {
    this.#show(this.#style);
    this.ghosted = [];
  }

  /** Draws a style. @param {StyleName} drawn @param {number} [closed] how far it is blended into intact bone @param {number} [lit] how strongly the inside is highlighted */
  #show(drawn, closed = 0, lit = 0) {
    if (this.clip) this.caseScene.show(drawn, closed, lit);
    this.viewChanged();
  }

  /** Restores the style and the view after a change of case or of parts. */
  showAgain() {
    this.#show(this.#style);
    this.follow();
  }

  /** Styles that this device can draw. @returns {StyleName[]} */
  get styles() {
    return this.caseScene.styles;
  }

  get views() {
    return [...VIEWS];
  }

  /** The current style; during a transition, the style that it leads to. */
  get style() {
    return this.#style;
  }

  /** The current view; null once a pointer has moved the camera. */
  get view() {
    return this.rig.view;
  }

  /**
   * Picks a style, whatever the stage.
   *
   * @param {string} style one of `styles`
   * @throws {import("../core/errors.js").PlayerError} code "bad-value"
   */
  setStyle(style) {
    const picked = oneOf("style", style, this.styles);
    const elsewhere = (picked === "xray") !== (this.#style === "xray");
    this.#style = picked;
    if (this.#follows.style) this.aimCut(false);
    this.#follows.style = false;
    this.#showPicked();
    if (elsewhere) this.follow(this.#glides);
  }

  /**
   * Picks a view, whatever the stage.
   *
   * @param {string} name one of VIEWS
   * @param {{animate?: boolean}} [how] animated unless false; never where reduced motion is requested
   * @throws {import("../core/errors.js").PlayerError} code "bad-value"
   */
  setView(name, { animate = true } = {}) {
    const view = oneOf("view", name, VIEWS);
    this.handTookCamera();
    this.rig.place(view, animate && this.#glides);
    this.#view = view;
  }

  handTookCamera() {
    this.#follows.camera = false;
  }

  /** @param {number} azimuth_deg towards the patient's left @param {number} elevation_deg */
  orbit(azimuth_deg, elevation_deg) {
    this.handTookCamera();
    this.rig.orbit(azimuth_deg, elevation_deg);
  }

  /** @param {number} x_px the bone moves right @param {number} y_px the bone moves down */
  pan(x_px, y_px) {
    this.handTookCamera();
    this.rig.pan(x_px, y_px);
  }

  /** @param {number} factor above 1: nearer */
  zoom(factor) {
    this.handTookCamera();
    this.rig.zoom(factor);
  }

  /** Back to the view that was picked last, whole and centred; to the stage's own view if none was picked. */
  resetView() {
    if (this.#view) this.setView(this.#view);
    else this.followed = { ...this.#follows, camera: true };
  }

  orientation() {
    return this.rig.orientation();
  }

  /** The camera as plain data. */
  camera() {
    return this.rig.pose();
  }

  /** @param {Pose} pose from `camera()` */
  setCamera(pose) {
    this.handTookCamera();
    this.rig.setPose(pose);
    this.#view = this.rig.view ?? this.#view;
  }
}
