/**
 * Outlines of the bone at earlier moments over the current style: created when first needed. Never over an X-ray, which shows
 * only what a film shows, nor during a transition between two styles, which is costly enough already.
 */

import { Vector2 } from "three";
import { OUTLINES, THEMES } from "../generated/looks.js";

/** @typedef {import("./ghosts.js").Ghosts} Ghosts */
/** @typedef {import("./ghosts.js").Shown} Shown */
/** @typedef {import("../generated/looks.js").Theme} Theme */

const THEME_NAMES = /** @type {(keyof typeof THEMES)[]} */ (Object.keys(THEMES));

export class Outlines {
  #scene;
  /** @type {Ghosts | null} */
  #ghosts = null;
  /** @type {(() => Ghosts) | null} */
  #make = null;
  /** @type {Shown} */
  #shown = { intact: false, broken: false };
  #t = 0;
  /** @type {import("../generated/views.js").StyleName} */
  #style = "bone";
  #passes = false;
  #colours = OUTLINES.light;
  #size = new Vector2();

  /** @param {import("three").Scene} scene */
  constructor(scene) {
    this.#scene = scene;
  }

  /** @param {() => Ghosts} make for a new case */
  load(make) {
    this.#make = make;
  }

  /** @param {Shown} shown which ones are wanted @param {number} t seconds */
  show(shown, t) {
    this.#shown = shown;
    this.#t = t;
    this.#update();
  }

  /** @param {import("../generated/views.js").StyleName} style that is drawn @param {boolean} passes whether it is in transition to another */
  over(style, passes) {
    if (style === this.#style && passes === this.#passes) return;
    this.#style = style;
    this.#passes = passes;
    this.#update();
  }

  #update() {
    const wanted = (this.#shown.intact || this.#shown.broken) && this.#style !== "xray" && !this.#passes;
    if (wanted && !this.#ghosts && this.#make) {
      this.#ghosts = this.#make();
      this.#ghosts.paint(this.#colours);
      this.#scene.add(this.#ghosts.group);
    }
    if (!this.#ghosts) return;
    this.#ghosts.group.visible = wanted;
    this.#ghosts.marked = this.#style === "bone" || this.#style === "cutaway";
    if (wanted) this.#ghosts.show(this.#shown, this.#t);
  }

  /** @param {Theme} theme */
  paint(theme) {
    this.#colours = OUTLINES[THEME_NAMES.find((name) => THEMES[name] === theme) ?? "light"];
    this.#ghosts?.paint(this.#colours);
  }

  /**
   * Call before drawing.
   *
   * @param {import("three").PerspectiveCamera} camera
   * @param {import("three").WebGLRenderer} renderer
   * @param {number} ratio device pixels per CSS pixel
   */
  stand(camera, renderer, ratio) {
    if (this.#ghosts?.group.visible) this.#ghosts.stand(camera, renderer.getDrawingBufferSize(this.#size), ratio);
  }

  /** Removes those of a case. @param {import("./programs.js").Programs} programs */
  clear(programs) {
    this.#ghosts?.dispose(programs);
    this.#ghosts = null;
    this.#make = null;
  }
}
