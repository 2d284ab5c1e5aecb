/**
 * One case being shown: file, picture, clock, and the frame loop that connects them. Independent of the controls around it.
 *
 * A frame is drawn only when something changed and the player is visible; at rest nothing runs.
 */

import { PlayerError } from "../core/errors.js";
import { Viewer } from "../three/viewer.js";
import { text } from "../words/messages.js";
import { Clock } from "./clock.js";
import { drop, leave, take } from "./contexts.js";
import { retryFetch } from "./retry-fetch.js";

/** @typedef {import("../core/clip.js").Clip} Clip */

/**
 * @typedef {object} DisplayHooks
 * @property {() => void} onFrame the picture or the clock has changed
 * @property {() => void} onMove time or playback state has changed
 * @property {() => void} onLost
 * @property {() => void} onRestored
 * @property {() => void} onParked the graphics context was released, and a copy of the picture is shown
 * @property {() => void} onWaking the graphics context was requested again
 */

/**
 * Fetches a case file.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {boolean} [again] whether the previous response was not a case: the browser's cache is then bypassed
 * @returns {Promise<ArrayBuffer>}
 * @throws {PlayerError} code "missing"
 */
export async function fetchCase(url, signal, again = false) {
  let response;
  try {
    response = await retryFetch(url, { signal, cache: again ? "reload" : "default" });
    if (response.ok) return await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new PlayerError("missing", () => whyNot(url));
  }
  throw new PlayerError("missing", () => response.status === 404 ? text("player-not-found") : text("player-not-loaded", { status: String(response.status) }));
}

/** Why a file cannot be fetched at all; the browser does not tell scripts. @param {string} url */
function whyNot(url) {
  if (navigator.onLine === false) return text("player-offline");
  const { protocol, origin } = new URL(url, document.baseURI);
  if (protocol === "file:") return text("player-from-disk");
  return origin === self.origin ? text("player-offline") : text("player-other-site");
}

export class CaseDisplay {
  #hooks;
  #frame = 0;
  #last = /** @type {number | null} */ (null);
  #visible = true;
  #changed = false;
  #drawing = false;
  /** The window that the element is in: frames of another one may be paused. @type {Window} */
  #view = window;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {DisplayHooks} hooks
   * @param {boolean} [flat] whether there is neither WebGL nor a picture
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, hooks, flat) {
    this.#hooks = hooks;
    const events = {
      onLost: hooks.onLost,
      onRestored: () => {
        hooks.onRestored();
        this.requestFrame();
      },
      onNeedsFrame: () => this.#ask(),
    };
    this.viewer = new Viewer(canvas, events, flat);
    /** @type {Clip | null} */
    this.clip = null;
    /** @type {Clock | null} */
    this.clock = null;
  }

  /**
   * Shows another file in the same picture.
   *
   * @param {Clip} clip read from the file
   * @param {AbortSignal} signal if aborted, the previous file stays, unchanged
   * @throws {PlayerError} code "corrupt"
   */
  async open(clip, signal) {
    await this.viewer.load(clip, signal);
    this.clip = clip;
    this.clock = new Clock(clip.stages);
  }

  /** Whether the player is visible on the screen. */
  get visible() {
    return this.#visible;
  }

  get playing() {
    return this.clock?.playing ?? false;
  }

  /** @param {boolean} visible whether it is on the screen; otherwise playback pauses */
  setVisible(visible) {
    this.#visible = visible;
    this.#last = null;
    if (this.viewer.flat) this.requestFrame();
    else if (!visible) leave(this);
    else {
      take(this);
      this.requestFrame();
    }
  }

  /** Releases the graphics context for other players of the page; a copy of the picture stays, and playback pauses. */
  park() {
    if (this.clock?.playing && this.#visible) {
      this.clock.pause();
      this.#hooks.onMove();
    }
    this.viewer.park();
    this.#hooks.onParked();
  }

  wake() {
    if (!this.viewer.parked) return;
    this.#hooks.onWaking();
    this.viewer.wake();
  }

  /** Continues in another window, into which the element was moved. @param {Window} view */
  setView(view) {
    if (view === this.#view) return;
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#view = view;
    this.requestFrame();
  }

  /** The picture as a PNG; see `Viewer.snapshot`. @param {{width?: number, height?: number}} [size] px */
  async snapshot(size) {
    if (!this.viewer.flat) take(this);
    this.viewer.setTime(this.clock?.t ?? 0);
    try {
      return await this.viewer.snapshot(size);
    } finally {
      if (!this.#visible) leave(this);
    }
  }

  /**
   * Adapts to the size of its box. That empties the canvas, so it is redrawn before the browser paints it.
   *
   * @param {number} width CSS px
   * @param {number} height
   * @param {{left: number, top: number, right: number, bottom: number}} insets px, covered by controls
   */
  resize(width, height, insets) {
    this.viewer.setInsets(insets);
    this.viewer.resize(width, height, this.#view.devicePixelRatio);
    this.requestFrame();
    this.draw();
  }

  /** Requests a frame, because something changed. */
  requestFrame() {
    this.#changed = true;
    this.#ask();
  }

  /** Draws pending changes at once. */
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
    if (this.#frame || !this.#visible) return;
    if (this.viewer.parked) take(this);
    this.#frame = this.#view.requestAnimationFrame((now) => this.#tick(now));
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

  /** Releases the graphics context. */
  dispose() {
    this.#view.cancelAnimationFrame(this.#frame);
    this.#visible = false;
    drop(this);
    this.viewer.dispose();
  }
}
