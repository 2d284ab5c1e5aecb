/**
 * Animation time: what playing, pausing, looping and stepping do to `t`.
 *
 * Independent of the screen and the browser, so that it can be tested in node. Where reduced motion is requested it does not move
 * through a stage but shows its end for long enough to read the caption.
 */

import { stageIndexAt } from "../core/clip.js";

/** @typedef {import("../core/types.d.ts").Stage} Stage */

// Unhurried reading aloud is about 150 words a minute, and a picture takes at least three seconds.
const WORDS_PER_S = 2.5;
const LEAST_HOLD_S = 3;
// After a pause of the page (another tab, a slow frame) playback continues where it was instead of jumping.
const LONGEST_STEP_S = 0.5;

/**
 * How long a stage is shown when the clock goes from stage to stage.
 *
 * @param {Stage} stage
 * @returns {number} seconds at speed 1
 */
export function holdS(stage) {
  return Math.max(LEAST_HOLD_S, stage.caption.split(/\s+/).length / WORDS_PER_S);
}

export class Clock {
  #heldS = 0;

  /** @param {readonly Stage[]} stages end to end from 0 */
  constructor(stages) {
    this.stages = stages;
    this.durationS = stages[stages.length - 1].end_s;
    this.t = 0;
    this.speed = 1;
    this.playing = false;
    this.loop = false;
    /** Whether it goes from stage to stage instead of playing continuously. */
    this.stepping = false;
  }

  /** Index of the stage at `t`. */
  get index() {
    return stageIndexAt(this.stages, this.t);
  }

  play() {
    if (this.t >= this.durationS) this.t = 0;
    this.playing = true;
    this.#heldS = 0;
    if (this.stepping) this.t = this.#restEnd();
  }

  pause() {
    this.playing = false;
  }

  /** @param {number} t seconds, clamped to the clip */
  seek(t) {
    this.t = Math.min(this.durationS, Math.max(0, t));
    this.#heldS = 0;
  }

  /**
   * Goes to the end of the next stage or of the previous one; a stage that has begun but is not over counts as the previous one.
   *
   * @param {1 | -1} direction
   */
  step(direction) {
    const { end_s } = this.stages[this.index];
    const unfinished = direction > 0 && this.t < end_s;
    const to = unfinished ? this.index : this.index + direction;
    if (to < 0) this.seek(0);
    else this.seek(this.stages[Math.min(to, this.stages.length - 1)].end_s);
  }

  /**
   * Advances the time.
   *
   * @param {number} elapsedS real seconds since the last call
   * @returns {boolean} whether `t` or `playing` changed
   */
  advance(elapsedS) {
    if (!this.playing) return false;
    const step = Math.min(elapsedS, LONGEST_STEP_S) * this.speed;
    return this.stepping ? this.#hold(step) : this.#move(step);
  }

  /** @param {number} step seconds of animation */
  #move(step) {
    const t = this.t + step;
    if (t < this.durationS) {
      this.t = t;
    } else if (this.loop) {
      this.t = t % this.durationS;
    } else {
      this.t = this.durationS;
      this.playing = false;
    }
    return step > 0;
  }

  /** @param {number} step seconds of reading */
  #hold(step) {
    this.#heldS += step;
    if (this.#heldS < holdS(this.stages[this.index])) return false;
    this.#heldS = 0;
    const next = this.index + 1;
    if (next < this.stages.length) this.t = this.stages[next].end_s;
    else if (this.loop) this.t = this.stages[0].end_s;
    else this.playing = false;
    return true;
  }

  /** Where stepwise playback starts: at the end of this stage, or of the next one if this one is over. */
  #restEnd() {
    const { end_s } = this.stages[this.index];
    const next = this.stages[this.index + 1];
    return this.t >= end_s && next ? next.end_s : end_s;
  }
}
