/** What a page asks of a player and has it do: all of it in terms of the case that is shown. */

import { oneOf } from "../core/check.js";
import { measure } from "../core/measure.js";
import { QUALITIES, VIEWS, readChrome } from "./options.js";
import { applyAsked, readSnapshot, snapshotOf } from "./snapshot.js";

/** @typedef {import("./snapshot.js").PlayerSnapshot} PlayerSnapshot */

/**
 * @typedef {object} Answering
 * @property {() => import("./loading.js").Shown} shown throws where there is none
 * @property {(error: unknown) => unknown} said an error in the words of the player's own language
 * @property {() => void} moved time may be another
 * @property {() => void} resize the picture's free area may be another
 * @property {import("./captions.js").Captions["told"]} told stages in words
 * @property {() => import("../three/viewer.js").ThemeName} theme on the screen
 */

/** @type {WeakMap<Called, Answering>} */
const answering = new WeakMap();

/** @param {Called} player */
const of = (player) => /** @type {Answering} */ (answering.get(player));

/** @param {Called} player */
const chromeOf = (player) => readChrome((name) => player.getAttribute(name), () => {});

/** Says who answers for a player. @param {Called} player @param {Answering} how */
export const answer = (player, how) => answering.set(player, how);

export class Called extends HTMLElement {
  /** Whether there is a case. */
  get ready() {
    return false;
  }

  /** Whether the picture follows the stages: camera, style and what is lit. What was picked or turned since does not. */
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

  /** @param {string} name one of STYLES, xray only where the device can */
  setStyle(name) {
    const { viewer } = of(this).shown();
    viewer.setStyle(oneOf("style", name, viewer.styles));
    of(this).resize();
  }

  /** How much is drawn: "auto" is what the device can, "low", "medium" or "high" is that always. */
  get quality() {
    return QUALITIES.find((name) => name === this.getAttribute("quality")) ?? "auto";
  }

  set quality(name) {
    this.setAttribute("quality", oneOf("quality", name, QUALITIES));
  }

  /**
   * @param {number | string} [when] seconds or a stage's name; now unless told
   * @returns {import("../core/types.d.ts").Measurements}
   */
  measurements(when) {
    const { clip, clock } = of(this).shown();
    return measure(clip, when ?? clock.t);
  }

  /** The steps in which the case is told to a patient, in their order. @returns {readonly import("../core/types.d.ts").Step[]} */
  get journey() {
    return of(this).shown().clip.extras.journey ?? [];
  }

  /** What the file says of itself: its case as plain data, what it is not, when its words were reviewed, and which program made it. */
  get about() {
    const { case: asked, disclaimer, reviewed, generator } = of(this).shown().clip.extras;
    return { case: asked, disclaimer, reviewed, generator };
  }

  /** The stages in words, in their order. */
  get stages() {
    return of(this).told(of(this).shown().clip.stages);
  }

  /** Everything that brings this picture back, as plain JSON. @returns {PlayerSnapshot} */
  capture() {
    const { clip, clock, viewer } = of(this).shown();
    return snapshotOf(clip, clock, viewer, chromeOf(this), (name) => this.getAttribute(name));
  }

  /**
   * @param {PlayerSnapshot} json from `capture`, or any part of it: what is left out stays as it is
   * @throws {PlayerError} code "bad-value"; nothing has changed then
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
   * @throws {PlayerError} code "lost" while the graphics are interrupted, "no-webgl" where there are none
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
   * The picture at once, on light ground, as paper wants it.
   *
   * @returns {HTMLCanvasElement | null} null while the graphics are interrupted
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
