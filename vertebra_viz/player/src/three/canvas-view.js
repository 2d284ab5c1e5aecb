/**
 * A canvas with a camera and a scene: its size, its frames, loss and restoration of its context. Draws only after a change.
 *
 * Browsers allow a page some sixteen graphics contexts. `park` releases this one and puts a copy of the picture in its place;
 * `wake` requests it again.
 */

import { Vector3 } from "three";
import { PlayerError } from "../core/errors.js";
import { text } from "../words/messages.js";
import { CaseScene } from "./case-scene.js";
import { FlatScene } from "./flat.js";
import { toWorld } from "./frame.js";
import { Quality, uQuality } from "./quality.js";
import { pngOf } from "./readback.js";
import { Rig } from "./rig.js";
import { Softening } from "./softening.js";

/** @typedef {import("../core/types.d.ts").Point} Point */
/**
 * @typedef {object} CanvasEvents
 * @property {() => void} [onLost] the browser took the graphics context away
 * @property {() => void} [onRestored] the context was restored; the picture is drawn again
 * @property {() => void} [onNeedsFrame] `render()` should be called; if this is not given, the view calls it itself
 */

const WARM_AFTER_MS = 250;

export class CanvasView {
  #events;
  /** Copy of the picture from when the context was released; null while there is a context. @type {HTMLCanvasElement | null} */
  #kept = null;
  #asleep = false; // the context was released and has not been requested again
  /** @type {(() => void)[]} */
  #waiting = []; // resolvers of `awake`, called when the picture is drawn again
  #size = { width: 300, height: 150, ratio: 1 }; // the default size of a canvas element
  #insets = { left: 0, top: 0, right: 0, bottom: 0 };
  #stale = false; // the picture is out of date
  #asked = false; // a frame has been requested
  #lost = false;
  #gone = false; // the context is lost and the browser has reported it
  #frame = 0;
  #warming = 0;
  #scriptMs = 0;
  #spot = new Vector3();
  tiers = new Quality(() => this.invalidate());
  #softening;
  #onLost;
  #onRestored;

  /**
   * @param {HTMLCanvasElement} canvas used by this view alone: after `dispose` no other view can use it
   * @param {CanvasEvents} [events]
   * @param {boolean} [flat] whether there is neither WebGL nor a picture
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, events = {}, flat = false) {
    this.canvas = canvas;
    this.flat = flat; // true: nothing is drawn, because there is no WebGL
    this.#events = events;
    this.#softening = new Softening(canvas);
    this.caseScene = flat ? new FlatScene() : new CaseScene(canvas);
    this.drawn = 0; // number of pictures drawn so far
    this.disposed = false;
    this.rig = new Rig(canvas, () => this.viewChanged(), () => this.handTookCamera());
    this.rig.resize(this.#size.width, this.#size.height, this.#insets);
    this.#onLost = () => {
      const parked = this.#kept !== null;
      this.#lost = true;
      this.#gone = true;
      if (!parked) events.onLost?.();
      // a browser restores a context only after it has finished reporting the loss
      else if (!this.#asleep) setTimeout(() => this.disposed || this.caseScene.regain());
    };
    // three.js allows the context to be restored and rebuilds its state before this runs; then everything is uploaded again
    this.#onRestored = () => {
      this.#lost = false;
      this.#gone = false;
      this.#stale = true;
      this.render();
      this.#kept?.remove();
      this.#kept = null;
      for (const done of this.#waiting.splice(0)) done();
      events.onRestored?.();
      if (this.#asleep) this.park(); // parked again before the context was restored
    };
    canvas.addEventListener("webglcontextlost", this.#onLost);
    canvas.addEventListener("webglcontextrestored", this.#onRestored);
  }

  /**
   * Resizing empties the canvas: draw before the browser paints it.
   *
   * @param {number} widthPx CSS px
   * @param {number} heightPx
   * @param {number} [pixelRatio] device pixels per CSS pixel
   */
  resize(widthPx, heightPx, pixelRatio = 1) {
    const width = Math.max(1, Math.round(widthPx));
    const height = Math.max(1, Math.round(heightPx));
    const ratio = Math.min(pixelRatio, 2);
    const size = this.#size;
    if (width !== size.width || height !== size.height || ratio !== size.ratio) this.#resize({ width, height, ratio });
  }

  /** Sets the margins of the canvas that other elements cover; the bone is framed in the rest. @param {{left: number, top: number, right: number, bottom: number}} insets px */
  setInsets(insets) {
    const { left, top, right, bottom } = this.#insets;
    if (insets.left === left && insets.top === top && insets.right === right && insets.bottom === bottom) return;
    this.#insets = { ...insets };
    this.#reframe();
  }

  /**
   * @param {Point} point RAS mm
   * @returns {{x: number, y: number, depth: number}} CSS px from the canvas's top left corner; depth in mm from the camera
   */
  project(point) {
    return this.projectWorld(toWorld(point, this.#spot));
  }

  /** Requests a new picture. */
  invalidate() {
    if (this.disposed) return;
    this.#stale = true;
    this.tiers.changed();
    if (this.#asked) return;
    this.#asked = true;
    if (this.#events.onNeedsFrame) this.#events.onNeedsFrame();
    else this.#frame = requestAnimationFrame(() => this.render());
  }

  /** Whether the graphics context was lost and is not yet restored. */
  get lost() {
    return this.#lost && !this.#kept;
  }

  /** Whether a copy is shown in place of the picture. */
  get parked() {
    return this.#kept !== null;
  }

  /** Releases the graphics context; a copy of the picture stays over the canvas. */
  park() {
    if (this.disposed || this.flat) return;
    this.#asleep = true;
    if (this.#kept) return;
    const copy = this.still();
    if (!copy) return;
    copy.className = "parked";
    this.canvas.after(copy);
    this.#kept = copy;
    this.#lost = true; // the canvas's own event comes later
    this.caseScene.release();
  }

  /** Requests the context again; the copy is removed when the picture is drawn. */
  wake() {
    if (!this.#asleep) return;
    this.#asleep = false;
    if (this.#gone) this.caseScene.regain();
  }

  /** Resolves once the picture itself is drawn, not a copy. @returns {Promise<void>} */
  awake() {
    if (!this.#kept) return Promise.resolve();
    const drawn = new Promise((/** @type {(value: void) => void} */ done) => this.#waiting.push(done));
    this.wake();
    return drawn;
  }

  /** Draws if anything changed since the last time. @returns {boolean} whether it drew */
  render() {
    this.#asked = false;
    if (!this.#stale || this.#lost || this.disposed || !this.caseScene.current) return false;
    const begin = performance.now();
    this.#stale = false;
    const moves = this.rig.advance(begin);
    if (moves) this.invalidate();
    this.#softening.draw((tier) => this.draw(tier), this.tiers.next(begin, moves), this.tiers.moving);
    this.drawn += 1;
    this.#scriptMs = performance.now() - begin;
    if (!this.#warming) this.#warmLater();
    return true;
  }

  /** Draw calls and triangles of the last picture. */
  info() {
    const { calls, triangles } = this.caseScene.info;
    return { calls, triangles, script_ms: this.#scriptMs };
  }

  /**
   * The picture as a PNG.
   *
   * @param {{width?: number, height?: number}} [size] px; those of the canvas if not given
   * @returns {Promise<Blob>}
   * @throws {PlayerError} code "lost", or "no-webgl"
   */
  async snapshot({ width, height } = {}) {
    if (this.flat) throw new PlayerError("no-webgl", () => text("player-snapshot-no-webgl"));
    await this.awake();
    if (this.#lost) throw new PlayerError("lost", () => text("player-snapshot-lost"));
    const size = this.#size;
    if (width && height) {
      const insets = this.#insets;
      this.#insets = { left: 0, top: 0, right: 0, bottom: 0 };
      this.#resize({ width, height, ratio: 1 });
      this.draw();
      const blob = pngOf(this.canvas);
      this.#insets = insets;
      this.#resize(size);
      this.draw();
      return blob;
    }
    this.draw();
    return pngOf(this.canvas);
  }

  /**
   * A copy of the picture, made synchronously: for printing and for elements that cannot show a WebGL canvas.
   *
   * @returns {HTMLCanvasElement | null} null while the context is lost, or without WebGL
   */
  still() {
    if (this.lost || this.flat) return null;
    const picture = this.#kept ?? this.canvas;
    if (!this.#kept) this.draw();
    const copy = document.createElement("canvas");
    Object.assign(copy, { width: picture.width, height: picture.height });
    copy.getContext("2d")?.drawImage(picture, 0, 0);
    return copy;
  }

  /** Frees everything, including the graphics context. */
  dispose() {
    if (this.disposed) return;
    this.disposed = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#warming);
    this.tiers.dispose();
    this.canvas.removeEventListener("webglcontextlost", this.#onLost);
    this.canvas.removeEventListener("webglcontextrestored", this.#onRestored);
    this.rig.dispose();
    this.caseScene.dispose();
    for (const done of this.#waiting.splice(0)) done();
  }

  /** Compiles what this style needs later while the browser is idle; the other styles' programs once the picture is at rest. */
  #warmLater() {
    if (!this.caseScene.cold.ever) return;
    const drawn = this.drawn;
    this.#warming = setTimeout(() => {
      this.#warming = 0;
      if (this.caseScene.cold.now || drawn === this.drawn) this.caseScene.warm(this.rig.camera);
      this.#warmLater();
    }, WARM_AFTER_MS);
  }

  get shot() {
    return this.rig.camera;
  }

  handTookCamera() {} // called when a pointer has moved the camera

  /** @param {number} [tier] of quality; the highest that applies if nothing moves */
  draw(tier = this.tiers.still) {
    uQuality.value = tier;
    this.rig.focus();
    this.caseScene.draw(this.shot, this.rig.distance());
  }

  viewChanged() {
    this.rig.focus();
    this.invalidate();
  }

  /** @param {{width: number, height: number, ratio: number}} size */
  #resize(size) {
    this.#size = size;
    this.caseScene.resize(size.width, size.height, size.ratio);
    this.#reframe();
  }

  #reframe() {
    const { width, height } = this.#size;
    this.rig.resize(width, height, this.#insets);
    const { x, y } = this.rig.freeCentre();
    this.caseScene.frame(x, 1 - y, width / height);
    this.viewChanged();
  }

  /** @param {Vector3} spot world mm; changed */
  projectWorld(spot) {
    const { camera } = this.rig;
    const depth = spot.distanceTo(camera.position);
    spot.project(camera);
    return { x: (0.5 + 0.5 * spot.x) * this.#size.width, y: (0.5 - 0.5 * spot.y) * this.#size.height, depth };
  }
}
