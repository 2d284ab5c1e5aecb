/** The public properties and methods of the player, as far as they need a case. */

import { oneOf } from "../core/check.js";
import { measure } from "../core/measure.js";
import { QUALITIES, VIEWS, readChrome } from "./options.js";
import { applyAsked, readSnapshot, snapshotOf } from "./snapshot.js";

/** @typedef {import("./snapshot.js").PlayerSnapshot} PlayerSnapshot */

/**
 * @typedef {object} Answering what the methods need of a player
 * @property {() => import("./loading.js").Shown} shown throws if there is none
 * @property {(error: unknown) => unknown} said turns an error into one in the player's own language
 * @property {() => void} moved call after the time may have changed
 * @property {() => void} resize call after the picture's free area may have changed
 * @property {import("./captions.js").Captions["told"]} told name and caption of each stage, as shown
 * @property {() => import("../three/viewer.js").ThemeName} theme current theme
 */

/** @type {WeakMap<Called, Answering>} */
const answering = new WeakMap();

/** @param {Called} player */
const of = (player) => /** @type {Answering} */ (answering.get(player));

/** @param {Called} player */
const chromeOf = (player) => readChrome((name) => player.getAttribute(name), () => {});

/** Sets what the methods of a player use. @param {Called} player @param {Answering} how */
export const answer = (player, how) => answering.set(player, how);

export class Called extends HTMLElement {
  /** Whether a case is shown. */
  get ready() {
    return false;
  }

  /** Whether the picture follows the stages: camera, style and highlighted parts. False for whatever was picked or turned since. */
  get direction() {
    return this.ready && of(this).shown().viewer.directed;
  }

  set direction(on) {
    const { viewer } = of(this).shown();
    viewer.directed = on;
    of(this).resize();
  }

  play() {
    of(this).shown().clock.play();
    of(this).moved();
  }

  pause() {
    of(this).shown().clock.pause();
    of(this).moved();
  }

  /** @param {number | string} when seconds, or a stage's name (its end) */
  seek(when) {
    const { clip, clock } = of(this).shown();
    clock.seek(clip.timeOf(when));
    of(this).moved();
  }

  next() {
    of(this).shown().clock.step(1);
    of(this).moved();
  }

  previous() {
    of(this).shown().clock.step(-1);
    of(this).moved();
  }

  /** @param {string} name one of VIEWS */
  setView(name) {
    of(this).shown().viewer.setView(oneOf("view", name, VIEWS));
  }

  /** @param {string} name one of STYLES, xray only if the device supports it */
  setStyle(name) {
    const { viewer } = of(this).shown();
    viewer.setStyle(oneOf("style", name, viewer.styles));
    of(this).resize();
  }

  /** Rendering quality: "auto" adapts to the device; "low", "medium" and "high" are fixed. */
  get quality() {
    return QUALITIES.find((name) => name === this.getAttribute("quality")) ?? "auto";
  }

  set quality(name) {
    this.setAttribute("quality", oneOf("quality", name, QUALITIES));
  }

  /**
   * @param {number | string} [when] seconds or a stage's name; the present time if not given
   * @returns {import("../core/types.d.ts").Measurements}
   */
  measurements(when) {
    const { clip, clock } = of(this).shown();
    return measure(clip, when ?? clock.t);
  }

  /** The steps of the explanation for patients, in order. @returns {readonly import("../core/types.d.ts").Step[]} */
  get journey() {
    return of(this).shown().clip.extras.journey ?? [];
  }

  /** Information about the file: its case as plain data, its disclaimer, the date of its last review, and the program that wrote it. */
  get about() {
    const { case: asked, disclaimer, reviewed, generator } = of(this).shown().clip.extras;
    return { case: asked, disclaimer, reviewed, generator };
  }

  /** Names and captions of the stages, in order. */
  get stages() {
    return of(this).told(of(this).shown().clip.stages);
  }

  /** The complete state of the picture, as plain JSON. @returns {PlayerSnapshot} */
  capture() {
    const { clip, clock, viewer } = of(this).shown();
    return snapshotOf(clip, clock, viewer, chromeOf(this), (name) => this.getAttribute(name));
  }

  /**
   * @param {PlayerSnapshot} json from `capture`, or any part of it: whatever is left out stays as it is
   * @throws {PlayerError} code "bad-value"; then nothing has changed
   */
  restore(json) {
    const shown = of(this).shown();
    applyAsked(readSnapshot(json, shown.clip, shown.viewer), shown, this);
    of(this).resize();
    of(this).moved();
  }

  /**
   * @param {{width?: number, height?: number}} [size] px
   * @returns {Promise<Blob>} PNG
   * @throws {PlayerError} code "lost" while the graphics context is lost, "no-webgl" without WebGL
   */
  async snapshot(size) {
    const { display } = of(this).shown();
    try {
      return await display.snapshot(size);
    } catch (error) {
      throw of(this).said(error);
    }
  }

  /**
   * A copy of the picture, made synchronously, on a light background, for printing.
   *
   * @returns {HTMLCanvasElement | null} null while the graphics context is lost
   */
  still() {
    const { viewer, clock } = of(this).shown();
    viewer.setTime(clock.t);
    viewer.setTheme("light");
    const copy = viewer.still();
    viewer.setTheme(of(this).theme());
    return copy;
  }
}
