/**
 * A scene that draws nothing, for a browser without WebGL. It keeps parts, style and cut as `CaseScene` does, so that time,
 * numbers, texts and the camera go on working, and the server that draws instead knows what to draw.
 */

import { STYLES } from "../generated/views.js";
import { Cut } from "./cut.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./parts.js").Parts} Parts */

export class FlatScene {
  /** @type {Parts} */
  parts = new Map();
  cutPlane = new Cut();
  /** What callers ask of the current style. */
  current = { handlePoint: () => null };
  xrayMissing = false;
  /** @type {import("../generated/views.js").StyleName} */
  drawn = "bone";
  lit = false;
  styles = [...STYLES];
  info = { calls: 0, triangles: 0 };
  cold = { now: false, ever: false };

  /** @param {Parts} parts */
  load(parts) {
    this.dispose();
    this.parts = parts;
  }

  /** @param {Clip} clip @param {number} t seconds */
  move(clip, t) {
    for (const part of this.parts.values()) part.move(clip, t);
  }

  /** @param {number} mm RAS x of the cut */
  cut(mm) {
    this.cutPlane.moveTo(mm);
  }

  /** @param {import("three").PerspectiveCamera} camera */
  draw(camera) {
    this.cutPlane.face(camera);
  }

  dispose() {
    for (const part of this.parts.values()) part.dispose();
  }

  /** @param {import("../generated/views.js").StyleName} name */
  show(name) {
    this.drawn = name;
  }

  resize() {}
  showGhosts() {}
  open() {}
  unveil() {}
  paint() {}
  frame() {}
  warm() {}
  release() {}
  regain() {}
}
