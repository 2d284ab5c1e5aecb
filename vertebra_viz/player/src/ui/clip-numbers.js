/**
 * The values that a clip's measurements are compared with, and their course over time: computed once per clip.
 */

import { measure, outcome } from "../core/measure.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {"intact" | "fracture" | "posture"} Since stage from whose end changes are counted */

const SAMPLES = 120;

export class ClipNumbers {
  /** @param {Clip} clip */
  constructor(clip) {
    this.clip = clip;
    this.intact = measure(clip, clip.stages[0].end_s);
    const broken = clip.stages.find(({ name }) => name === "fracture");
    /** At the end of the fracture; null without a fracture. */
    this.fractured = broken ? measure(clip, broken.end_s) : null;
    const lying = clip.stages.find(({ name }) => name === "posture");
    /**
     * At the end of lying down: what posture alone restored is not an effect of the operation, so changes are counted from here.
     * Null without that stage.
     */
    this.settled = lying ? measure(clip, lying.end_s) : null;
    const times = [...Array(SAMPLES + 1).keys()].map((i) => (i * clip.durationS) / SAMPLES);
    times.push(...clip.stages.map(({ end_s }) => end_s));
    times.sort((a, b) => a - b);
    /** @type {Measurements[]} */
    this.samples = times.map((t) => measure(clip, t));
    /** The effect of the treatment; null without one. */
    this.outcome = outcome(clip);
    this.ends = clip.stages.map(({ end_s }) => measure(clip, end_s));
  }

  /**
   * The baseline of changes at `t`: the intact bone until the fracture is over, then the fracture; if the patient is laid down,
   * the end of that stage once it is over, so that all changes by the operation refer to one posture.
   *
   * @param {number} t seconds
   * @returns {{since: Since, from: Measurements} | null} null if nothing has changed yet
   */
  baseline(t) {
    const { intact, fractured, settled } = this;
    if (!fractured || t <= intact.t) return null;
    if (t <= fractured.t) return { since: "intact", from: intact };
    return settled && t > settled.t ? { since: "posture", from: settled } : { since: "fracture", from: fractured };
  }
}
