/**
 * The three-dimensional picture of a case: a moment, a style, a view and a cut on one canvas.
 */

import { oneOf, refusal } from "../core/check.js";
import { Anchors } from "./anchors.js";
import { Bones } from "./bones.js";
import { lookOf, shotAt, standpointOf } from "./direction.js";
import { Framing, VIEWS } from "./frame.js";
import { Gestures } from "./gestures.js";
import { HANDLE_REACH_MM } from "./handle.js";
import { THEMES } from "../generated/looks.js";
import { readParts } from "./parts.js";
import { positionsRas } from "./readback.js";
import { CanvasView } from "./canvas-view.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/errors.js").PlayerError} PlayerError */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("../generated/views.js").StyleName} StyleName */
/** @typedef {import("../generated/views.js").ViewName} ViewName */
/** @typedef {import("./pose.js").Pose} Pose */
/** @typedef {keyof typeof THEMES} ThemeName */

const THEME_NAMES = /** @type {ThemeName[]} */ (Object.keys(THEMES));

export class Viewer extends CanvasView {
  /** @type {Clip | null} */
  #clip = null;
  /** @type {Anchors | null} */
  #anchors = null;
  /** @type {Bones | null} */
  #bones = null;
  /** @type {StyleName} */
  #style = "bone";
  /** @type {ViewName | null} */
  #view = null; // chosen last, whatever hands did since; null where the stage's own was
  /** What follows the stages. */
  #follows = { camera: false, style: false };
  #still = matchMedia("(prefers-reduced-motion: reduce)");
  #t = 0;
  #cut = { position_mm: 0, low_mm: 0, high_mm: 0 };
  #gestures;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./canvas-view.js").CanvasEvents} [events]
   * @param {boolean} [flat] without WebGL, and without a picture
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, events, flat) {
    super(canvas, events, flat);
    /** Why this device has no "xray" style; null where it has. @type {string | null} */
    this.xrayMissing = this.caseScene.xrayMissing;
    this.#gestures = new Gestures(canvas, this.rig, {
      handle: () => this.#handle(),
      project: (point) => this.projectWorld(point.clone()),
      cut: (mm) => this.setCut(mm),
      cutPosition: () => this.#cut.position_mm,
      reset: () => this.resetView(),
    });
  }

  /**
   * Shows a case, in place of the one before.
   *
   * @param {Clip} clip read from its file
   * @param {AbortSignal} [signal] once aborted, what is on show stays
   * @throws {PlayerError} code "corrupt"
   */
  async load(clip, signal) {
    const parts = await readParts(clip);
    signal?.throwIfAborted();
    if (this.disposed) return;
    this.#bones = Bones.of(parts, this.#bones);
    const frame = new Framing(this.#bones, clip.extras.view);
    this.caseScene.load(parts, clip, frame, this.#bones);
    this.#clip = clip;
    this.#anchors = new Anchors(parts, clip, frame);
    this.#cut = { position_mm: this.#anchors.cutAt(), low_mm: -frame.high.x, high_mm: -frame.low.x };
    this.caseScene.cut(this.#cut.position_mm);
    this.rig.frame = frame;
    this.#t = Math.min(this.#t, clip.durationS);
    this.caseScene.move(clip, this.#t);
    this.#show(this.#style);
    this.#follow();
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

  /** @param {number} t seconds */
  setTime(t) {
    if (t === this.#t) return;
    this.#t = t;
    if (this.#clip) this.caseScene.move(this.#clip, t);
    this.#follow();
    this.invalidate();
  }

  /** Whether all that can follows the stages: camera, style and what is lit. */
  get directed() {
    return this.#follows.camera && this.#follows.style;
  }

  set directed(on) {
    this.setFollowed({ camera: on, style: on });
  }

  /** What follows the stages; what does not was picked, or moved by hand. */
  get followed() {
    return { ...this.#follows };
  }

  /** @param {{camera: boolean, style: boolean}} follows */
  setFollowed({ camera, style }) {
    const back = camera && !this.#follows.camera;
    this.#follows = { camera, style };
    if (back) this.#view = null;
    if (!style) this.#show(this.#style);
    this.#follow(back && this.drawn > 0 && !this.#still.matches);
  }

  /** Takes the stage's own direction wherever nobody picked anything. @param {boolean} [glide] the camera */
  #follow(glide = false) {
    const clip = this.#clip;
    if (!clip || (!this.#follows.camera && !this.#follows.style)) return;
    const shot = shotAt(clip.stages, clip.stageIndexAt(this.#t), this.#t, this.#still.matches);
    if (this.#follows.camera) {
      this.rig.follow({ view: shot.to.view, stand: (frame, fit) => standpointOf(shot, frame, fit) }, glide);
    }
    if (!this.#follows.style) return;
    this.#style = shot.to.style;
    const { style, closed, lit } = lookOf(shot);
    this.#show(style, closed, lit);
  }

  /** @param {StyleName} drawn @param {number} [closed] how far it is whole bone @param {number} [lit] how strongly that is seen through */
  #show(drawn, closed = 0, lit = 0) {
    if (this.#clip) this.caseScene.show(drawn, closed, lit);
    this.viewChanged();
  }

  /**
   * Picks a style, whatever the stage.
   *
   * @param {string} style one of `styles`
   * @throws {PlayerError} code "bad-value"
   */
  setStyle(style) {
    this.#style = oneOf("style", style, this.styles);
    this.#follows.style = false;
    this.#show(this.#style);
  }

  /**
   * Picks a view, whatever the stage.
   *
   * @param {string} name one of VIEWS
   * @param {{animate?: boolean}} [how] glides there unless told not to; never where reduced motion is asked for
   * @throws {PlayerError} code "bad-value"
   */
  setView(name, { animate = true } = {}) {
    const view = oneOf("view", name, VIEWS);
    this.#follows.camera = false;
    this.rig.place(view, animate && this.drawn > 0 && !this.#still.matches);
    this.#view = view;
  }

  handTookCamera() {
    this.#follows.camera = false;
  }

  /** Moves the sagittal cut. @param {number} mm RAS x, clamped to the bone */
  setCut(mm) {
    if (!Number.isFinite(mm)) throw refusal("cut", mm, "a number of mm");
    const { low_mm, high_mm } = this.#cut;
    this.#cut.position_mm = Math.max(low_mm, Math.min(high_mm, mm));
    this.caseScene.cut(this.#cut.position_mm);
    this.viewChanged();
  }

  /** Where the cut lies, and how far it can go; mm, RAS x. What lies on the camera's side of it is cut away. */
  get cut() {
    return { ...this.#cut };
  }

  /** @param {number} azimuth_deg towards the patient's left @param {number} elevation_deg */
  orbit(azimuth_deg, elevation_deg) {
    this.handTookCamera();
    this.rig.orbit(azimuth_deg, this.#gestures.sideways ? 0 : elevation_deg);
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

  /** Back to the view that was chosen last, whole and centred; to the stage's own where none was. */
  resetView() {
    if (this.#view) this.setView(this.#view);
    else this.setFollowed({ ...this.#follows, camera: true });
  }

  /** Whether pointers and the wheel move the camera; if not, the page scrolls under them. */
  get interactive() {
    return this.#gestures.enabled;
  }

  set interactive(on) {
    this.#gestures.enabled = on;
    this.caseScene.cutPlane.held = on;
    this.viewChanged();
  }

  /** @param {boolean} on whether a hand turns it sideways only */
  set sideways(on) {
    this.#gestures.sideways = on;
  }

  /**
   * Where lines of labels end; the same objects each time.
   *
   * @param {number} t seconds
   * @returns {import("./anchors.js").Anchor[]}
   */
  anchors(t) {
    if (!this.#clip || !this.#anchors) return [];
    if (t !== this.#t) this.caseScene.move(this.#clip, t);
    const anchors = this.#anchors.at(this.caseScene.drawn, this.caseScene.cutPlane, this.rig.camera.position);
    if (t !== this.#t) this.caseScene.move(this.#clip, this.#t);
    return anchors;
  }

  /** Outermost points of the intact bone, so that its reach in a picture is known from any side; RAS mm. */
  get outline() {
    return this.#bones?.outline ?? [];
  }

  orientation() {
    return this.rig.orientation();
  }

  /** The knob that moves the cut: its middle, and how far it reaches; null where there is none. px */
  handle() {
    const point = this.#handle();
    return point && { ...this.projectWorld(point.clone()), reach: HANDLE_REACH_MM / this.rig.mmPerPixel() };
  }

  /** World mm. */
  #handle() {
    return this.caseScene.drawn === "cutaway" ? (this.caseScene.current?.handlePoint() ?? null) : null;
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

  /** @param {ThemeName} name */
  setTheme(name) {
    this.caseScene.paint(THEMES[oneOf("theme", name, THEME_NAMES)]);
    this.invalidate();
  }

  /**
   * Where a surface is now: computed here, by the buffers and weights that the graphics card is given.
   *
   * @param {import("../generated/parts.js").ActorName} name
   * @returns {Float32Array} n × 3, RAS mm
   */
  readPositions(name) {
    const part = this.caseScene.parts.get(name);
    if (!part) throw refusal("actor", name, [...this.caseScene.parts.keys()].join(", "));
    return positionsRas(part);
  }

  dispose() {
    if (!this.disposed) this.#gestures.dispose();
    super.dispose();
  }
}
