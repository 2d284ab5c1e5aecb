/**
 * What a clip's numbers are compared with, and how they run over time: reckoned once per clip.
 */

import { measure } from "../core/measure.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Measurements} Measurements */

const SAMPLES = 120;

export class Story {
  /** @param {Clip} clip */
  constructor(clip) {
    this.clip = clip;
    this.intact = measure(clip, clip.stages[0].end_s);
    const broken = clip.stages.find(({ name }) => name === "fracture");
    /** End of the fracture; null where the bone is whole. */
    this.fractured = broken ? measure(clip, broken.end_s) : null;
    const times = [...Array(SAMPLES + 1).keys()].map((i) => (i * clip.durationS) / SAMPLES);
    times.push(...clip.stages.map(({ end_s }) => end_s));
    times.sort((a, b) => a - b);
    /** @type {Measurements[]} */
    this.samples = times.map((t) => measure(clip, t));
    this.ends = clip.stages.map(({ end_s }) => measure(clip, end_s));
  }

  /**
   * What changes at `t` are counted from: the intact bone until it is broken, and then the fracture.
   *
   * @param {number} t seconds
   * @returns {{since: "intact" | "fracture", from: Measurements} | null} null where nothing changed yet
   */
  baseline(t) {
    if (!this.fractured || t <= this.intact.t) return null;
    return t <= this.fractured.t
      ? { since: "intact", from: this.intact }
      : { since: "fracture", from: this.fractured };
  }
}
