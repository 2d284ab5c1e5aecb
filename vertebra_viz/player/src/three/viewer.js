/**
 * The three-dimensional picture of a case: a moment, a style, a view and a cut on one canvas.
 */

import { oneOf, refusal } from "../core/check.js";
import { Anchors } from "./anchors.js";
import { Frame, VIEWS } from "./frame.js";
import { Gestures } from "./gestures.js";
import { THEMES } from "../generated/looks.js";
import { readParts } from "./parts.js";
import { positionsRas } from "./readback.js";
import { Screen } from "./screen.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/errors.js").PlayerError} PlayerError */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./pose.js").Pose} Pose */
/** @typedef {keyof typeof THEMES} ThemeName */

const THEME_NAMES = /** @type {ThemeName[]} */ (Object.keys(THEMES));

export class Viewer extends Screen {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./screen.js").ScreenEvents} [events]
   * @param {boolean} [flat] without WebGL, and without a picture
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, events, flat) {
    super(canvas, events, flat);
    /** Why this device has no "xray" style; null where it has. @type {string | null} */
    this.xrayMissing = this._stage.xrayMissing;
    /** @type {Clip | null} */
    this._clip = null;
    /** @type {Anchors | null} */
    this._anchors = null;
    /** @type {readonly import("../core/types.d.ts").Point[]} */
    this._outline = [];
    this._style = "bone";
    this._view = "lateral"; // chosen last, whatever hands did since
    this._t = 0;
    this._cut = { position_mm: 0, low_mm: 0, high_mm: 0 };
    this._gestures = new Gestures(canvas, this._rig, {
      handle: () => (this._style === "cutaway" ? (this._stage.current?.handlePoint() ?? null) : null),
      project: (point) => this._projectWorld(this._spot.copy(point)),
      cut: (mm) => this.setCut(mm),
      cutPosition: () => this._cut.position_mm,
      reset: () => this.resetView(),
    });
  }

  /**
   * Shows a case, in place of the one before.
   *
   * @param {ArrayBuffer} buffer the .glb
   * @param {Clip} clip of the same file
   * @param {AbortSignal} [signal] once aborted, what is on show stays
   * @throws {PlayerError} code "corrupt"
   */
  async load(buffer, clip, signal) {
    const parts = await readParts(buffer, clip);
    signal?.throwIfAborted();
    if (this._disposed) return;
    const intact = intactBones(parts);
    const frame = new Frame(intact, clip.extras.view);
    this._stage.load(parts, clip, frame, intact);
    this._clip = clip;
    this._anchors = new Anchors(parts, clip, frame);
    this._cut = { position_mm: this._anchors.cutAt(), low_mm: -frame.high.x, high_mm: -frame.low.x };
    this._stage.cut(this._cut.position_mm);
    this._rig.frame = frame;
    this._outline = frame.outline();
    this._t = Math.min(this._t, clip.durationS);
    this._stage.move(clip, this._t);
    this.setStyle(this._style);
  }

  /** Styles this device can draw. @returns {string[]} */
  get styles() {
    return this._stage.styles;
  }

  get views() {
    return [...VIEWS];
  }

  /** The style on show. */
  get style() {
    return this._style;
  }

  /** The view on show; null once the camera was moved by hand. */
  get view() {
    return this._rig.view;
  }

  /** @param {number} t seconds */
  setTime(t) {
    if (t === this._t) return;
    this._t = t;
    if (this._clip) this._stage.move(this._clip, t);
    this.invalidate();
  }

  /**
   * @param {string} style one of `styles`
   * @throws {PlayerError} code "bad-value"
   */
  setStyle(style) {
    this._style = oneOf("style", style, this.styles);
    if (this._clip) this._stage.show(style);
    this._viewChanged();
  }

  /**
   * @param {string} name lateral, front, back, top, oblique or needle
   * @param {{animate?: boolean}} [how] glides there unless told not to; never where reduced motion is asked for
   * @throws {PlayerError} code "bad-value"
   */
  setView(name, { animate = true } = {}) {
    this._rig.place(name, animate && this._drawn > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches);
    this._view = name;
  }

  /** Moves the sagittal cut. @param {number} mm RAS x, clamped to the bone */
  setCut(mm) {
    if (!Number.isFinite(mm)) throw refusal("cut", mm, "a number of mm");
    const { low_mm, high_mm } = this._cut;
    this._cut.position_mm = Math.max(low_mm, Math.min(high_mm, mm));
    this._stage.cut(this._cut.position_mm);
    this._viewChanged();
  }

  /** Where the cut lies, and how far it can go; mm, RAS x. What lies on the camera's side of it is cut away. */
  get cut() {
    return { ...this._cut };
  }

  /** @param {number} azimuth_deg towards the patient's left @param {number} elevation_deg */
  orbit(azimuth_deg, elevation_deg) {
    this._rig.orbit(azimuth_deg, elevation_deg);
  }

  /** @param {number} x_px the bone moves right @param {number} y_px and down */
  pan(x_px, y_px) {
    this._rig.pan(x_px, y_px);
  }

  /** @param {number} factor above 1: nearer */
  zoom(factor) {
    this._rig.zoom(factor);
  }

  /** Back to the view that was chosen last, whole and centred. */
  resetView() {
    this.setView(this._view);
  }

  /** Whether pointers and the wheel move the camera; if not, the page scrolls under them. */
  get interactive() {
    return this._gestures.enabled;
  }

  set interactive(on) {
    this._gestures.enabled = on;
  }

  /**
   * Where lines of labels end; the same objects each time.
   *
   * @param {number} t seconds
   * @returns {import("./anchors.js").Anchor[]}
   */
  anchors(t) {
    if (!this._clip || !this._anchors) return [];
    if (t !== this._t) this._stage.move(this._clip, t);
    const anchors = this._anchors.at(this._style, this._stage.cutPlane, this._rig.camera.position);
    if (t !== this._t) this._stage.move(this._clip, this._t);
    return anchors;
  }

  /** Outermost points of the intact bone, so that its reach in a picture is known from any side; RAS mm. */
  get outline() {
    return this._outline;
  }

  orientation() {
    return this._rig.orientation();
  }

  /** The camera as plain data. */
  camera() {
    return this._rig.pose();
  }

  /** @param {Pose} pose from `camera()` */
  setCamera(pose) {
    this._rig.setPose(pose);
    this._view = this._rig.view ?? this._view;
  }

  /** @param {ThemeName} name */
  setTheme(name) {
    this._stage.paint(THEMES[oneOf("theme", name, THEME_NAMES)]);
    this.invalidate();
  }

  /**
   * Where a surface is now: reckoned here, by the buffers and weights that the graphics card is given.
   *
   * @param {string} name of an actor
   * @returns {Float32Array} n × 3, RAS mm
   */
  readPositions(name) {
    const part = this._stage.parts.get(name);
    if (!part) throw refusal("actor", name, [...this._stage.parts.keys()].join(", "));
    return positionsRas(part);
  }

  dispose() {
    if (!this._disposed) this._gestures.dispose();
    super.dispose();
  }
}

/**
 * What a picture has to hold: the intact bone, and its neighbours where the case shows them.
 *
 * @param {Map<string, Part>} parts
 * @returns {Float32Array} n × 3, world mm
 */
function intactBones(parts) {
  const bones = [...parts.values()].filter(({ kind }) => kind === "bone" || kind === "neighbour");
  const all = bones.map((part) => part.positions(part.influences.map(() => 0)));
  const joined = new Float32Array(all.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const each of all) {
    joined.set(each, start);
    start += each.length;
  }
  return joined;
}
