/**
 * One case being shown: the file, the picture, the clock, and the frames that join them. Knows no chrome.
 *
 * A frame is drawn only when something changed and the player can be seen; at rest nothing runs.
 */

import { Clip } from "../core/clip.js";
import { PlayerError } from "../core/errors.js";
import { Viewer } from "../three/viewer.js";
import { Clock } from "./clock.js";
import { patientFetch } from "./patience.js";
import { strings } from "./strings.js";

/**
 * @typedef {object} SessionHooks
 * @property {() => void} onFrame the picture or the clock is another one than before
 * @property {() => void} onMove time or playing changed
 * @property {() => void} onLost
 * @property {() => void} onRestored
 */

/**
 * Fetch a case file.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<ArrayBuffer>}
 * @throws {PlayerError} code "missing"
 */
export async function fetchCase(url, signal) {
  let response;
  try {
    response = await patientFetch(url, { signal });
    if (response.ok) return await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new PlayerError("missing", strings.offline);
  }
  throw new PlayerError("missing", strings.status(response.status));
}

export class Session {
  #hooks;
  #frame = 0;
  #last = /** @type {number | null} */ (null);
  #visible = true;
  #changed = false;
  #drawing = false;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {SessionHooks} hooks
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, hooks) {
    this.#hooks = hooks;
    this.viewer = new Viewer(canvas, {
      onLost: hooks.onLost,
      onRestored: () => {
        hooks.onRestored();
        this.requestFrame();
      },
      onNeedsFrame: () => this.#ask(),
    });
    /** @type {Clip | null} */
    this.clip = null;
    /** @type {Clock | null} */
    this.clock = null;
  }

  /**
   * Show another file in the same picture.
   *
   * @param {ArrayBuffer} buffer
   * @param {AbortSignal} signal once aborted, the file before stays, whole
   * @throws {PlayerError} code "corrupt"
   */
  async open(buffer, signal) {
    const clip = Clip.fromBuffer(buffer);
    await this.viewer.load(buffer, clip, signal);
    this.clip = clip;
    this.clock = new Clock(clip.stages);
  }

  /** @param {boolean} visible whether anybody can see it; out of sight it stands still */
  setVisible(visible) {
    this.#visible = visible;
    this.#last = null;
    if (visible) this.requestFrame();
  }

  /**
   * Takes the size of its box. That empties the canvas, so it is drawn before the browser can show it empty.
   *
   * @param {number} width CSS px
   * @param {number} height
   * @param {{left: number, top: number, right: number, bottom: number}} insets px, covered by chrome
   */
  resize(width, height, insets) {
    this.viewer.setInsets(insets);
    this.viewer.resize(width, height, devicePixelRatio);
    this.requestFrame();
    this.draw();
  }

  /** Something changed that a frame has to show. */
  requestFrame() {
    this.#changed = true;
    this.#ask();
  }

  /** Draws what changed, at once. */
  draw() {
    if (!this.clock || this.#drawing) return;
    this.#drawing = true;
    try {
      this.viewer.setTime(this.clock.t);
      const drawn = this.viewer.render();
      if (!drawn && !this.#changed) return;
      this.#changed = false;
      this.#hooks.onFrame();
    } finally {
      this.#drawing = false;
    }
  }

  #ask() {
    if (!this.#frame && this.#visible) this.#frame = requestAnimationFrame((now) => this.#tick(now));
  }

  /** @param {number} now milliseconds */
  #tick(now) {
    this.#frame = 0;
    const { clock } = this;
    if (!clock) return;
    if (clock.playing) {
      if (this.#last !== null && clock.advance((now - this.#last) / 1000)) this.#hooks.onMove();
      this.#last = now;
      this.#ask();
    }
    if (!clock.playing) this.#last = null;
    this.draw();
  }

  /** Gives the graphics context back. */
  dispose() {
    cancelAnimationFrame(this.#frame);
    this.#visible = false;
    this.viewer.dispose();
  }
}
