/**
 * One case being shown: the file, the picture, the clock, and the frames that join them. Knows no chrome.
 *
 * A frame is drawn only when something changed and the player can be seen.
 */

import { Clip } from "../core/clip.js";
import { PlayerError } from "../core/errors.js";
import { Viewer } from "../three/viewer.js";
import { Clock } from "./clock.js";
import { strings } from "./strings.js";

/**
 * @typedef {object} SessionHooks
 * @property {() => void} onFrame after a frame was drawn
 * @property {() => void} onMove time or playing changed
 * @property {() => void} onViewChange the reader turned the picture, or moved the cut
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
    response = await fetch(url, { signal });
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
      onViewChange: hooks.onViewChange,
      onNeedsFrame: () => this.requestFrame(),
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
   * @throws {PlayerError} code "corrupt"
   */
  async open(buffer) {
    const clip = Clip.fromBuffer(buffer);
    await this.viewer.load(buffer, clip);
    this.clip = clip;
    this.clock = new Clock(clip.stages);
  }

  /** @param {boolean} visible whether anybody can see it; out of sight it stands still */
  setVisible(visible) {
    this.#visible = visible;
    if (visible) this.requestFrame();
  }

  requestFrame() {
    if (!this.#frame && this.#visible) this.#frame = requestAnimationFrame((now) => this.#tick(now));
  }

  /** Draws what there is, at once. */
  draw() {
    if (!this.clock) return;
    this.viewer.setTime(this.clock.t);
    this.viewer.render();
    this.#hooks.onFrame();
  }

  /** @param {number} now milliseconds */
  #tick(now) {
    this.#frame = 0;
    const { clock } = this;
    if (!clock) return;
    if (clock.playing) {
      if (this.#last !== null && clock.advance((now - this.#last) / 1000)) this.#hooks.onMove();
      this.#last = now;
      this.requestFrame();
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
