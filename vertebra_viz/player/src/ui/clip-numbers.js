/**
 * What a clip's numbers are compared with, and how they run over time: computed once per clip.
 */

import { measure, outcome } from "../core/measure.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {"intact" | "fracture" | "posture"} Since stages that changes are counted from */

const SAMPLES = 120;

export class ClipNumbers {
  /** @param {Clip} clip */
  constructor(clip) {
    this.clip = clip;
    this.intact = measure(clip, clip.stages[0].end_s);
    const broken = clip.stages.find(({ name }) => name === "fracture");
    /** End of the fracture; null where the bone is whole. */
    this.fractured = broken ? measure(clip, broken.end_s) : null;
    const lying = clip.stages.find(({ name }) => name === "posture");
    /** What lying down gave back is no credit of the operation: its changes are counted from here. Null without it. */
    this.settled = lying ? measure(clip, lying.end_s) : null;
    const times = [...Array(SAMPLES + 1).keys()].map((i) => (i * clip.durationS) / SAMPLES);
    times.push(...clip.stages.map(({ end_s }) => end_s));
    times.sort((a, b) => a - b);
    /** @type {Measurements[]} */
    this.samples = times.map((t) => measure(clip, t));
    /** What the treatment did; null without one. */
    this.outcome = outcome(clip);
    this.ends = clip.stages.map(({ end_s }) => measure(clip, end_s));
  }

  /**
   * What changes at `t` are counted from: the intact bone until it is broken, then the fracture, and where the patient
   * was laid down, that, once it is done: one posture for all that the operation does.
   *
   * @param {number} t seconds
   * @returns {{since: Since, from: Measurements} | null} null where nothing changed yet
   */
  baseline(t) {
    const { intact, fractured, settled } = this;
    if (!fractured || t <= intact.t) return null;
    if (t <= fractured.t) return { since: "intact", from: intact };
    return settled && t > settled.t ? { since: "posture", from: settled } : { since: "fracture", from: fractured };
  }
}
