/**
 * A canvas with a camera before a stage: its size, its frames, its loss and return. Draws only when something changed.
 *
 * Browsers allow a page some sixteen graphics contexts. `park` gives this one's back and leaves a copy of the picture in
 * its place, `wake` takes it up again.
 */

import { Vector3 } from "three";
import { PlayerError } from "../core/errors.js";
import { FlatStage } from "./flat.js";
import { toWorld } from "./frame.js";
import { pngOf } from "./readback.js";
import { Rig } from "./rig.js";
import { Stage } from "./stage.js";

/** @typedef {import("../core/types.d.ts").Point} Point */

/**
 * @typedef {object} ScreenEvents
 * @property {() => void} [onLost] the graphics card took the picture away
 * @property {() => void} [onRestored] and gave it back; it is drawn again
 * @property {() => void} [onNeedsFrame] `render()` wants to be called; without it the screen calls it itself
 */

const WARM_AFTER_MS = 250;

export class Screen {
  /**
   * @param {HTMLCanvasElement} canvas its own, for good: after `dispose` no other screen can use it
   * @param {ScreenEvents} [events]
   * @param {boolean} [flat] without WebGL, and without a picture
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, events = {}, flat = false) {
    this.canvas = canvas;
    /** Whether nothing is drawn, for want of WebGL. */
    this.flat = flat;
    this._events = events;
    this._stage = flat ? new FlatStage() : new Stage(canvas);
    /** The picture as it was when its context was given back; null while there is one. @type {HTMLCanvasElement | null} */
    this._kept = null;
    this._asleep = false; // the context has gone, and nobody has asked for it again
    /** @type {(() => void)[]} */
    this._waiting = []; // for the picture to be drawn again
    this._size = { width: 300, height: 150, ratio: 1 }; // what a canvas has by itself
    this._insets = { left: 0, top: 0, right: 0, bottom: 0 };
    this._stale = false; // the picture is not what it should be
    this._asked = false; // and a frame has been asked for
    this._drawn = 0; // pictures so far
    this._lost = false;
    this._gone = false; // and the browser has said so
    this._disposed = false;
    this._frame = 0;
    this._warming = 0;
    this._scriptMs = 0;
    this._spot = new Vector3();
    this._rig = new Rig(canvas, () => this._viewChanged());
    this._rig.resize(this._size.width, this._size.height, this._insets);
    this._onLost = () => {
      const parked = this._kept !== null;
      this._lost = true;
      this._gone = true;
      if (!parked) events.onLost?.();
      // a browser gives no context back before it has told everybody that it went
      else if (!this._asleep) setTimeout(() => this._disposed || this._stage.regain());
    };
    // three.js lets the context come back and builds its state anew before this runs; everything is uploaded again
    this._onRestored = () => {
      this._lost = false;
      this._gone = false;
      this._stale = true;
      this.render();
      this._kept?.remove();
      this._kept = null;
      for (const done of this._waiting.splice(0)) done();
      events.onRestored?.();
      if (this._asleep) this.park(); // out of sight again before it was back
    };
    canvas.addEventListener("webglcontextlost", this._onLost);
    canvas.addEventListener("webglcontextrestored", this._onRestored);
  }

  /**
   * Another size empties the canvas: draw before the browser paints it.
   *
   * @param {number} widthPx CSS px
   * @param {number} heightPx
   * @param {number} [pixelRatio] device pixels per CSS pixel
   */
  resize(widthPx, heightPx, pixelRatio = 1) {
    const width = Math.max(1, Math.round(widthPx));
    const height = Math.max(1, Math.round(heightPx));
    const ratio = Math.min(pixelRatio, 2);
    const { _size: size } = this;
    if (width !== size.width || height !== size.height || ratio !== size.ratio) this._resize({ width, height, ratio });
  }

  /** What of the canvas is covered by other things; the bone is framed in the rest. @param {{left: number, top: number, right: number, bottom: number}} insets px */
  setInsets(insets) {
    const { left, top, right, bottom } = this._insets;
    if (insets.left === left && insets.top === top && insets.right === right && insets.bottom === bottom) return;
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

  /** Asks for a new picture, soon. */
  invalidate() {
    if (this._disposed) return;
    this._stale = true;
    if (this._asked) return;
    this._asked = true;
    if (this._events.onNeedsFrame) this._events.onNeedsFrame();
    else this._frame = requestAnimationFrame(() => this.render());
  }

  /** Whether the graphics card took the picture away and has not given it back. */
  get lost() {
    return this._lost && !this._kept;
  }

  /** Whether a copy stands in for the picture. */
  get parked() {
    return this._kept !== null;
  }

  /** Gives the graphics context back; a copy of the picture stays over the canvas. */
  park() {
    if (this._disposed || this.flat) return;
    this._asleep = true;
    if (this._kept) return;
    const copy = this.still();
    if (!copy) return;
    copy.className = "parked";
    this.canvas.after(copy);
    this._kept = copy;
    this._lost = true; // the canvas's event comes later
    this._stage.release();
  }

  /** Takes the context up again; with the picture the copy goes. */
  wake() {
    if (!this._asleep) return;
    this._asleep = false;
    if (this._gone) this._stage.regain();
  }

  /** Resolves once the picture is drawn and not a copy. @returns {Promise<void>} */
  awake() {
    if (!this._kept) return Promise.resolve();
    const drawn = new Promise((/** @type {(value: void) => void} */ done) => this._waiting.push(done));
    this.wake();
    return drawn;
  }

  /** Draws, if anything changed since the last time. @returns {boolean} whether it drew */
  render() {
    this._asked = false;
    if (!this._stale || this._lost || this._disposed || !this._stage.current) return false;
    const begin = performance.now();
    this._stale = false;
    if (this._rig.advance(begin)) this.invalidate();
    this._draw();
    this._drawn += 1;
    this._scriptMs = performance.now() - begin;
    if (!this._warming) this._warmLater();
    return true;
  }

  /** What the last picture cost. */
  info() {
    const { calls, triangles } = this._stage.info;
    return { calls, triangles, script_ms: this._scriptMs };
  }

  /**
   * The picture as a PNG.
   *
   * @param {{width?: number, height?: number}} [size] px; that of the canvas if not given
   * @returns {Promise<Blob>}
   * @throws {PlayerError} code "lost", or "no-webgl"
   */
  async snapshot({ width, height } = {}) {
    if (this.flat) throw new PlayerError("no-webgl", "There is no picture: this browser has no WebGL 2.");
    await this.awake();
    if (this._lost) throw new PlayerError("lost", "The picture could not be taken: the graphics were interrupted.");
    const { _size: size } = this;
    if (width && height) {
      const insets = this._insets;
      this._insets = { left: 0, top: 0, right: 0, bottom: 0 };
      this._resize({ width, height, ratio: 1 });
      this._draw();
      const blob = pngOf(this.canvas);
      this._insets = insets;
      this._resize(size);
      this._draw();
      return blob;
    }
    this._draw();
    return pngOf(this.canvas);
  }

  /**
   * A copy of the picture, at once: for what a WebGL canvas does not reach.
   *
   * @returns {HTMLCanvasElement | null} null while the graphics are interrupted, or where there are none
   */
  still() {
    if (this.lost || this.flat) return null;
    const picture = this._kept ?? this.canvas;
    if (!this._kept) this._draw();
    const copy = document.createElement("canvas");
    Object.assign(copy, { width: picture.width, height: picture.height });
    copy.getContext("2d")?.drawImage(picture, 0, 0);
    return copy;
  }

  /** Frees everything, the graphics context included. */
  dispose() {
    if (this._disposed) return;
    this._disposed = true;
    cancelAnimationFrame(this._frame);
    clearTimeout(this._warming);
    this.canvas.removeEventListener("webglcontextlost", this._onLost);
    this.canvas.removeEventListener("webglcontextrestored", this._onRestored);
    this._rig.dispose();
    this._stage.dispose();
    for (const done of this._waiting.splice(0)) done();
  }

  /** What comes later in this style is made ready while nobody waits for it; the other styles once the picture rests. */
  _warmLater() {
    if (!this._stage.cold.ever) return;
    const drawn = this._drawn;
    this._warming = setTimeout(() => {
      this._warming = 0;
      if (this._stage.cold.now || drawn === this._drawn) this._stage.warm(this._rig.camera);
      this._warmLater();
    }, WARM_AFTER_MS);
  }

  _draw() {
    this._rig.focus();
    this._stage.draw(this._rig.camera, this._rig.distance());
  }

  _viewChanged() {
    this._rig.focus();
    this.invalidate();
  }

  /** @param {{width: number, height: number, ratio: number}} size */
  _resize(size) {
    this._size = size;
    this._stage.resize(size.width, size.height, size.ratio);
    this._reframe();
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
}
