/**
 * A picture that follows the stages, each seen as its direction says, until somebody picks a style or a view or takes the
 * camera: from then on that stays. Knows no hands and no cut.
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
  /** What is on show. @type {Clip | null} */
  clip = null;
  t = 0;
  /** How an X-ray picture is taken. @type {import("./direction.js").Shot | null} */
  #film = null;
  /** What follows the stages. */
  #follows = { camera: false, style: false };
  /** @type {StyleName} */
  #style = "bone";
  /** @type {ViewName | null} */
  #view = "lateral"; // picked last, whatever hands did since; null where the stages' own came after
  /** Taken last. @type {import("./direction.js").Shot | null} */
  #shot = null;
  #still = matchMedia("(prefers-reduced-motion: reduce)");
  #onStill = () => this.follow();

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./canvas-view.js").CanvasEvents} [events]
   * @param {boolean} [flat] without WebGL, and without a picture
   */
  constructor(canvas, events, flat) {
    super(canvas, events, flat);
    this.#still.addEventListener("change", this.#onStill);
  }

  dispose() {
    this.#still.removeEventListener("change", this.#onStill);
    super.dispose();
  }

  /** @param {Clip} clip to be shown from now on */
  takeClip(clip) {
    this.#film = filmShot(clip.stages[0]);
    this.clip = clip;
    this.t = Math.min(this.t, clip.durationS);
  }

  /** @param {number} t seconds @returns {boolean} whether it was another time before */
  goTo(t) {
    const moved = t !== this.t;
    this.t = t;
    return moved;
  }

  /** Whether all that can follows the stages: camera, style and what is lit. */
  get directed() {
    return this.#follows.camera && this.#follows.style;
  }

  set directed(on) {
    this.followed = { camera: on, style: on };
  }

  /** What follows the stages; what does not was picked, or moved by hand. */
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

  /** Whether the camera's moves can be seen. */
  get #glides() {
    return this.drawn > 0 && !this.#still.matches;
  }

  /** The moment's own direction. @param {Clip} clip */
  #shotOf(clip) {
    if (this.#film && this.#style === "xray" && !this.#follows.style) return this.#film;
    return shotAt(clip.stages, clip.stageIndexAt(this.t), this.t, this.#still.matches);
  }

  /** Follows time: most of a stage is seen as it was a moment before. */
  followOn() {
    if (!this.clip) return;
    const { to, share } = this.#shotOf(this.clip);
    if (to !== this.#shot?.to || share !== this.#shot.share) this.follow();
  }

  /** Takes the stage's own direction wherever nobody picked anything. @param {boolean} [glide] the camera */
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

  /** Stages at whose ends the bone is outlined over the present one. @param {readonly string[]} _stages */
  set ghosted(_stages) {}

  /** Puts the cut where it shows most. @param {boolean} _acting whether what acts at this stage is to be seen */
  aimCut(_acting) {}

  /** The style that was picked, without what belongs to a stage. */
  #showPicked() {
    this.#show(this.#style);
    this.ghosted = [];
  }

  /** @param {StyleName} drawn @param {number} [closed] how far it is whole bone @param {number} [lit] how strongly that is seen through */
  #show(drawn, closed = 0, lit = 0) {
    if (this.clip) this.caseScene.show(drawn, closed, lit);
    this.viewChanged();
  }

  /** Takes up what it showed before, of another case or with other parts. */
  showAgain() {
    this.#show(this.#style);
    this.follow();
  }

  /** Styles this device can draw. @returns {StyleName[]} */
  get styles() {
    return this.caseScene.styles;
  }

  get views() {
    return [...VIEWS];
  }

  /** The style on show; of two that pass into each other the one that comes. */
  get style() {
    return this.#style;
  }

  /** The view on show; null once the camera was moved by hand. */
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
   * @param {{animate?: boolean}} [how] glides there unless told not to; never where reduced motion is asked for
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

  /** @param {number} x_px the bone moves right @param {number} y_px and down */
  pan(x_px, y_px) {
    this.handTookCamera();
    this.rig.pan(x_px, y_px);
  }

  /** @param {number} factor above 1: nearer */
  zoom(factor) {
    this.handTookCamera();
    this.rig.zoom(factor);
  }

  /** Back to the view that was picked last, whole and centred; to the stage's own where none was. */
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
