/**
 * Rendering quality: three tiers of one program, selected by a uniform, so that a change of tier compiles little; only long
 * programs have a variant without the higher tiers (`tiered` in surfaces.js).
 *
 * While the picture moves, the tier is chosen by the time between pictures and remembered for the next page. A picture at rest is
 * drawn once more in the highest tier, which delays nobody. A tier that was set explicitly is always used.
 */

import { oneOf } from "../core/check.js";

/** Lowest first. */
export const TIERS = /** @type {const} */ (["low", "medium", "high"]);
export const QUALITIES = /** @type {const} */ (["auto", ...TIERS]);

/** @typedef {typeof QUALITIES[number]} QualityName */

/** The tier being drawn, 0 to 2: a uniform shared by all materials, set before each picture. */
export const uQuality = { value: 0 };

const HIGHEST = TIERS.length - 1;
const FIRST = 1; // where no tier is remembered
const KEY = "vertebra-viz-quality";
/** A picture that has not changed for this long is at rest. */
const REST_MS = 180;
/** Two pictures farther apart than this do not belong to one movement. */
const PAUSE_MS = 900;
/** Number of pictures per measurement; fewer if they take longer. */
const LOOKED_AT = 12;
const LONG_MS = 800;
/** Above this, a movement is jerky; below, there is time to spare. */
const SLOW_MS = 40;
const QUICK_MS = 22;
/** Factor by which the wait before retrying a tier that was too slow grows. */
const WARIER = 4;

export class Quality {
  /** @type {QualityName} */
  #asked = "auto";
  #measured;
  /** Measurements with time to spare in a row, and how many are needed for a higher tier. */
  #quick = 0;
  #needed = 1;
  /** Milliseconds between the pictures of a movement. @type {number[]} */
  #gaps = [];
  #last = -Infinity;
  #resting = false; // the next picture is drawn at rest
  #timer = 0;
  #store;

  /**
   * @param {() => void} [onRest] called when the picture has come to rest and can be drawn in higher quality
   * @param {Pick<Storage, "getItem" | "setItem"> | null} [store] where the measured tier is remembered; null: nowhere
   */
  constructor(onRest = () => {}, store = localStore()) {
    this.onRest = onRest;
    this.#store = store;
    const known = TIERS.findIndex((name) => name === read(store));
    this.#measured = known < 0 ? FIRST : known;
  }

  /** The quality that was set. @returns {QualityName} */
  get asked() {
    return this.#asked;
  }

  /** @param {string} name one of QUALITIES @throws {import("../core/errors.js").PlayerError} code "bad-value" */
  set asked(name) {
    this.#asked = oneOf("quality", name, QUALITIES);
  }

  /** Tier of a moving picture. */
  get moving() {
    return this.#asked === "auto" ? this.#measured : TIERS.indexOf(this.#asked);
  }

  /** Tier of a picture at rest. */
  get still() {
    return this.#asked === "auto" ? HIGHEST : this.moving;
  }

  /** Call when the picture changes. */
  changed() {
    this.#resting = false;
  }

  /**
   * Tier of the picture about to be drawn.
   *
   * @param {number} now milliseconds
   * @param {boolean} moves whether a camera movement is still running
   */
  next(now, moves) {
    clearTimeout(this.#timer);
    const rests = this.#resting && !moves;
    this.#resting = false;
    if (rests) {
      this.#gaps = [];
      this.#last = -Infinity;
      return this.still;
    }
    this.#note(now);
    if (this.moving !== this.still) this.#timer = setTimeout(() => this.#rest(), REST_MS);
    return this.moving;
  }

  dispose() {
    clearTimeout(this.#timer);
  }

  #rest() {
    this.onRest();
    this.#resting = true;
  }

  /** @param {number} now milliseconds, time of a picture in a movement */
  #note(now) {
    const gap = now - this.#last;
    this.#last = now;
    if (gap > PAUSE_MS) this.#gaps = [];
    else if (this.#gaps.push(gap) >= LOOKED_AT || this.#gaps.reduce((all, one) => all + one, 0) > LONG_MS) this.#judge();
  }

  #judge() {
    const typical = this.#gaps.sort((a, b) => a - b)[this.#gaps.length >> 1];
    this.#gaps = [];
    if (this.#asked !== "auto") return;
    this.#quick = typical < QUICK_MS ? this.#quick + 1 : 0;
    if (typical > SLOW_MS && this.#measured > 0) {
      this.#needed *= WARIER;
      this.#choose(this.#measured - 1);
    } else if (this.#quick >= this.#needed && this.#measured < HIGHEST) this.#choose(this.#measured + 1);
  }

  /** @param {number} tier */
  #choose(tier) {
    this.#measured = tier;
    this.#quick = 0;
    try {
      this.#store?.setItem(KEY, TIERS[tier]);
    } catch {
      // storage is full or not allowed: the tier is measured again on the next page
    }
  }
}

/** @param {Pick<Storage, "getItem"> | null} store */
function read(store) {
  try {
    return store?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/** The browser's local storage; null where it is not allowed, as in a sandboxed frame. */
function localStore() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
