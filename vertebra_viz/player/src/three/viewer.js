/**
 * The three-dimensional picture: a case, a moment, a style and a view on one canvas. Draws only when something changed.
 */

import { Vector3 } from "three";
import { PlayerError } from "../core/errors.js";
import { Anchors } from "./anchors.js";
import { Frame, VIEWS, toWorld } from "./frame.js";
import { Gestures } from "./gestures.js";
import { THEMES } from "./palette.js";
import { readParts } from "./parts.js";
import { Rig } from "./rig.js";
import { Stage } from "./stage.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Point} Point */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./rig.js").Pose} Pose */
/** @typedef {keyof typeof THEMES} ThemeName */

/**
 * @typedef {object} ViewerEvents
 * @property {() => void} [onLost] the graphics card took the picture away
 * @property {() => void} [onRestored] and gave it back; it is drawn again
 * @property {() => void} [onViewChange] the camera or the cut moved
 * @property {() => void} [onNeedsFrame] `render()` wants to be called; without it the viewer calls it itself
 */

const WARM_AFTER_MS = 250;

export class Viewer {
  /**
   * @param {HTMLCanvasElement} canvas its own, for good: after `dispose` no other viewer can use it
   * @param {ViewerEvents} [events]
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, events = {}) {
    this.canvas = canvas;
    this._events = events;
    this._stage = new Stage(canvas);
    /** Why this device has no "xray" style; null where it has. @type {string | null} */
    this.xrayMissing = this._stage.xrayMissing;
    /** @type {Clip | null} */
    this._clip = null;
    /** @type {Anchors | null} */
    this._anchors = null;
    this._style = "bone";
    this._view = "lateral"; // chosen last, whatever hands did since
    this._t = 0;
    this._size = { width: 300, height: 150, ratio: 1 };
    this._insets = { left: 0, top: 0, right: 0, bottom: 0 };
    this._cut = { position_mm: 0, low_mm: 0, high_mm: 0 };
    this._stale = false; // the picture is not what it should be
    this._asked = false; // and a frame has been asked for
    this._drawn = false;
    this._lost = false;
    this._disposed = false;
    this._frame = 0;
    this._warming = 0;
    this._scriptMs = 0;
    this._spot = new Vector3();
    this._rig = new Rig(canvas, () => this._viewChanged());
    this._gestures = new Gestures(canvas, this._rig, {
      handle: () => (this._style === "cutaway" ? (this._stage.current?.handlePoint() ?? null) : null),
      project: (point) => this._projectWorld(this._spot.copy(point)),
      cut: (mm) => this.setCut(mm),
      cutPosition: () => this._cut.position_mm,
      reset: () => this.resetView(),
    });
    this._onLost = () => {
      this._lost = true;
      events.onLost?.();
    };
    // three.js lets the context come back and builds its state anew before this runs; everything is uploaded again
    this._onRestored = () => {
      this._lost = false;
      this._stale = true;
      this.render();
      events.onRestored?.();
    };
    canvas.addEventListener("webglcontextlost", this._onLost);
    canvas.addEventListener("webglcontextrestored", this._onRestored);
  }

  /**
   * Shows a case, in place of the one before.
   *
   * @param {ArrayBuffer} buffer the .glb
   * @param {Clip} clip of the same file
   * @throws {PlayerError} code "corrupt"
   */
  async load(buffer, clip) {
    const parts = await readParts(buffer, clip);
    if (this._disposed) return;
    const bone = /** @type {Part} */ (parts.get("bone"));
    const intact = bone.positions(bone.influences.map(() => 0));
    const frame = new Frame(intact, clip.extras.view);
    this._stage.load(parts, clip, frame, intact);
    this._clip = clip;
    this._anchors = new Anchors(parts, clip, frame);
    this._cut = { position_mm: this._anchors.cutAt(), low_mm: -frame.high.x, high_mm: -frame.low.x };
    this._stage.cut(this._cut.position_mm);
    this._rig.frame = frame;
    this.setTime(Math.min(this._t, clip.durationS));
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
    this._t = t;
    if (this._clip) this._stage.move(this._clip, t);
    this.invalidate();
  }

  /**
   * @param {string} style one of `styles`
   * @throws {PlayerError} code "bad-value"
   */
  setStyle(style) {
    if (!this.styles.includes(style)) {
      throw new PlayerError("bad-value", `style: ${JSON.stringify(style)} is not allowed; allowed: ${this.styles.join(", ")}`);
    }
    this._style = style;
    if (this._clip) this._stage.show(style);
    this._viewChanged();
  }

  /**
   * @param {string} name lateral, front, back, top, oblique or needle
   * @param {{animate?: boolean}} [how] glides there unless told not to; never where reduced motion is asked for
   * @throws {PlayerError} code "bad-value"
   */
  setView(name, { animate = true } = {}) {
    this._rig.place(name, animate && this._drawn && !matchMedia("(prefers-reduced-motion: reduce)").matches);
    this._view = name;
  }

  /** Moves the sagittal cut. @param {number} mm RAS x, clamped to the bone */
  setCut(mm) {
    if (!Number.isFinite(mm)) throw new PlayerError("bad-value", `cut: ${mm} is not allowed; allowed: a number of mm`);
    const { low_mm, high_mm } = this._cut;
    this._cut.position_mm = Math.max(low_mm, Math.min(high_mm, mm));
    this._stage.cut(this._cut.position_mm);
    this._viewChanged();
  }

  /** Where the cut lies, and how far it can go; mm, RAS x. What lies to the patient's left of it is cut away. */
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
   * @param {number} widthPx CSS px
   * @param {number} heightPx
   * @param {number} [pixelRatio] device pixels per CSS pixel
   */
  resize(widthPx, heightPx, pixelRatio = 1) {
    const width = Math.max(1, Math.round(widthPx));
    const height = Math.max(1, Math.round(heightPx));
    this._size = { width, height, ratio: Math.min(pixelRatio, 2) };
    this._stage.renderer.setPixelRatio(this._size.ratio);
    this._stage.renderer.setSize(width, height, false);
    this._reframe();
  }

  /** What of the canvas is covered by other things; the bone is framed in the rest. @param {{left: number, top: number, right: number, bottom: number}} insets px */
  setInsets(insets) {
    this._insets = { ...insets };
    this._reframe();
  }

  /**
   * @param {Point} point RAS mm
   * @returns {{x: number, y: number, depth: number}} CSS px from the canvas's top left; depth in mm from the eye
   */
  project(point) {
    return this._projectWorld(toWorld(point, this._spot));
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
    const anchors = this._anchors.at(this._style, this._cut.position_mm, this._rig.camera.position);
    if (t !== this._t) this._stage.move(this._clip, this._t);
    return anchors;
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
  }

  /** @param {ThemeName} name */
  setTheme(name) {
    if (!(name in THEMES)) throw new PlayerError("bad-value", `theme: ${JSON.stringify(name)} is not allowed; allowed: ${Object.keys(THEMES).join(", ")}`);
    this._stage.paint(THEMES[name]);
    this.invalidate();
  }

  /** Asks for a new picture, soon. */
  invalidate() {
    if (this._disposed) return;
    this._stale = true;
    if (this._asked) return;
    this._asked = true;
    if (this._events.onNeedsFrame) this._events.onNeedsFrame();
    else this._frame = requestAnimationFrame(() => this.render());
  }

  /** Draws, if anything changed since the last time. */
  render() {
    this._asked = false;
    if (!this._stale || this._lost || this._disposed || !this._clip) return;
    const begin = performance.now();
    this._stale = false;
    if (this._rig.advance(begin)) this.invalidate();
    this._draw();
    this._drawn = true;
    this._scriptMs = performance.now() - begin;
    // what comes later in this style is made ready while nobody waits for it
    if (this._stage.cold && !this._warming) {
      this._warming = setTimeout(() => {
        this._warming = 0;
        this._stage.warm(this._rig.camera);
      }, WARM_AFTER_MS);
    }
  }

  /** What the last picture cost. */
  info() {
    const { calls, triangles } = this._stage.renderer.info.render;
    return { calls, triangles, script_ms: this._scriptMs };
  }

  /**
   * Where a surface is now, as the graphics card reckons it.
   *
   * @param {string} name of an actor
   * @returns {Float32Array} n × 3, RAS mm
   */
  readPositions(name) {
    const part = this._stage.parts.get(name);
    if (!part) throw new PlayerError("bad-value", `actor: ${JSON.stringify(name)} is not in this case`);
    const world = part.positions();
    for (let i = 0; i < world.length; i += 3) {
      const [x, y, z] = [world[i], world[i + 1], world[i + 2]];
      world[i] = -x;
      world[i + 1] = z;
      world[i + 2] = y;
    }
    return world;
  }

  /**
   * The picture as a PNG.
   *
   * @param {{width?: number, height?: number}} [size] px; that of the canvas if not given
   * @returns {Promise<Blob>}
   */
  async snapshot({ width, height } = {}) {
    const { width: before, height: high, ratio } = this._size;
    if (width && height) {
      const insets = this._insets;
      this._insets = { left: 0, top: 0, right: 0, bottom: 0 };
      this.resize(width, height, 1);
      this._draw();
      const blob = this._blob();
      this._insets = insets;
      this.resize(before, high, ratio);
      this._draw();
      return blob;
    }
    this._draw();
    return this._blob();
  }

  /** Frees everything, the graphics context included. */
  dispose() {
    if (this._disposed) return;
    this._disposed = true;
    cancelAnimationFrame(this._frame);
    clearTimeout(this._warming);
    this.canvas.removeEventListener("webglcontextlost", this._onLost);
    this.canvas.removeEventListener("webglcontextrestored", this._onRestored);
    this._gestures.dispose();
    this._rig.dispose();
    this._stage.dispose();
  }

  _draw() {
    this._rig.focus();
    this._stage.draw(this._rig.camera, this._rig.distance());
  }

  _viewChanged() {
    this._rig.focus();
    this.invalidate();
    this._events.onViewChange?.();
  }

  _reframe() {
    const { width, height } = this._size;
    this._rig.resize(width, height, this._insets);
    const { x, y } = this._rig.freeCentre();
    this._stage.frame(x, 1 - y, width / height);
    this._viewChanged();
  }

  /** @param {Vector3} spot world mm; changed */
  _projectWorld(spot) {
    const { camera } = this._rig;
    const depth = spot.distanceTo(camera.position);
    spot.project(camera);
    return { x: (0.5 + 0.5 * spot.x) * this._size.width, y: (0.5 - 0.5 * spot.y) * this._size.height, depth };
  }

  /** @returns {Promise<Blob>} of what was drawn in this very turn */
  _blob() {
    return new Promise((resolve, reject) => {
      this.canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new PlayerError("lost", "The picture could not be taken."));
      }, "image/png");
    });
  }
}
