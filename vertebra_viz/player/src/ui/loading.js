/**
 * Loads a case and keeps it on the screen: waits until the player is near the viewport, fetches, opens, reports errors, retries,
 * and restores the state after the picture was lost. Without WebGL everything but the picture is there.
 */

import { Clip } from "../core/clip.js";
import { PlayerError } from "../core/errors.js";
import { text } from "../words/messages.js";
import { CaseDisplay, fetchCase } from "./case-display.js";
import { LostPicture } from "./lost-picture.js";
import { goOn, standingOf } from "./standing.js";

/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {import("./clock.js").Clock} Clock */
/** @typedef {import("./shell.js").Shell} Shell */
/** @typedef {import("./snapshot.js").Asked} Asked */
/** @typedef {{display: CaseDisplay, clip: Clip, clock: Clock, viewer: Viewer}} Shown */
/** @typedef {import("./standing.js").Standing} Standing */

/**
 * @typedef {object} LoadingHooks
 * @property {() => {src: string | null, data: ArrayBuffer | null}} source where the case comes from
 * @property {(viewer: Viewer) => void} onOpen a new picture, without a case yet
 * @property {(kept: Asked | null) => void} onFirst a new picture has its case: set up its start
 * @property {() => void} onReady
 * @property {(error: PlayerError) => void} onError
 * @property {() => void} onFrame
 * @property {() => void} onMove
 * @property {() => Asked} keep the state to restore with the next picture
 */

export class Loading {
  #hooks;
  /** @type {CaseDisplay | null} */
  #display = null;
  /** @type {AbortController | null} */
  #running = null;
  /** @type {Asked | null} */
  #kept = null;
  #ready = false;
  #near = false;
  /** Whether a case was given but the player has not been near the viewport since. */
  #due = false;
  #loss = new LostPicture(
    () => this.#view.document.hidden,
    () => this.#giveUp(),
  );
  /** The case being shown, so that another picture of it needs no network. @type {Clip | null} */
  #held = null;
  /** Address of a file that could not be fetched or was not a case. @type {string | null} */
  #bad = null;
  /** Why nothing is drawn; empty if a picture is drawn. */
  #flat = "";
  /** The window that the element is in. @type {Window} */
  #view = window;

  /** @param {Shell} shell replaced when the language changes @param {LoadingHooks} hooks */
  constructor(shell, hooks) {
    this.shell = shell;
    this.#hooks = hooks;
  }

  /** What is shown; null without a picture. @returns {Shown | null} */
  get shown() {
    const display = this.#display;
    if (!this.#ready || !display?.clip || !display.clock) return null;
    return { display, clip: display.clip, clock: display.clock, viewer: display.viewer };
  }

  /** Whether there is a state to restore. */
  get returning() {
    return this.#kept !== null;
  }

  /** @param {boolean} near whether the player is in or near the viewport */
  setNear(near) {
    this.#near = near;
    // a picture that was lost while out of view is drawn again
    if (near && this.#display?.viewer.lost && !this.#loss.waiting && !this.#running) this.#keep();
    this.#display?.setVisible(near);
    if (near && !this.#running && (this.#due || !this.#display)) void this.#load();
  }

  /** Another case was given. */
  reload() {
    this.#kept = null;
    this.#held = null;
    this.#again();
  }

  /** Loads the same case again, with a picture if that is possible now. */
  retry() {
    if (this.#display?.viewer.flat) this.#keep();
    this.#flat = "";
    this.#again();
  }

  /** Continues in another window, into which the element was moved. @param {Window} view */
  setView(view) {
    this.#view = view;
    this.#display?.setView(view);
  }

  #again() {
    this.#stop();
    this.#due = !this.#near;
    if (this.#near) void this.#load();
    else if (!this.#ready) this.shell.setState("waiting");
  }

  /** Releases the graphics context; the state is restored with the next `setNear`. */
  close() {
    this.#keep();
    this.#stop();
    this.#near = false;
    this.#held = null;
    this.shell.setState("waiting");
  }

  resize() {
    const { clientWidth: width, clientHeight: height } = this.shell.picture;
    if (width && height) this.#display?.resize(width, height, this.shell.insets());
  }

  async #load() {
    this.#due = false;
    this.shell.speak();
    const { src, data } = this.#hooks.source();
    if (!src && !data) {
      this.shell.statusMessage.clear();
      return;
    }
    const running = (this.#running = new AbortController());
    const { signal } = running;
    this.shell.statusMessage.wait();
    if (!this.#ready) this.shell.setState("loading");
    try {
      const clip = this.#held ?? Clip.fromBuffer(data ?? (await fetchCase(String(src), signal, this.#bad === src)));
      signal.throwIfAborted();
      const before = this.shown && standingOf(this.shown);
      if (this.#display?.viewer.lost) this.#leave();
      const fresh = this.#display === null;
      const display = this.#display ?? this.#open();
      await display.open(clip, signal);
      this.#held = clip;
      this.#bad = null;
      this.shell.speak();
      this.#start(display, fresh, before);
    } catch (error) {
      if (!signal.aborted) this.#fail(error, src);
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }

  #open() {
    const canvas = document.createElement("canvas");
    this.shell.canvasBox.replaceChildren(canvas);
    const display = this.#make(canvas);
    this.#display = display;
    display.setView(this.#view);
    display.setVisible(this.#near);
    this.shell.setFlat(display.viewer.flat);
    this.#hooks.onOpen(display.viewer);
    this.resize();
    return display;
  }

  /** @param {HTMLCanvasElement} canvas */
  #make(canvas) {
    const hooks = {
      onFrame: () => this.#ready && this.#hooks.onFrame(),
      onMove: this.#hooks.onMove,
      onLost: () => this.#lost(),
      onRestored: () => this.#restored(),
      onParked: () => this.#loss.rest(),
      onWaking: () => this.#loss.wait(),
    };
    try {
      if (!this.#flat) return new CaseDisplay(canvas, hooks);
    } catch (error) {
      if (!(error instanceof PlayerError) || error.code !== "no-webgl") throw error;
      this.#flat = error.message;
      this.#hooks.onError(error);
    }
    return new CaseDisplay(canvas, hooks, true);
  }

  /**
   * @param {CaseDisplay} display with a new file
   * @param {boolean} fresh whether it is the first file in this picture
   * @param {Standing | null} before
   */
  #start(display, fresh, before) {
    this.#ready = true;
    const shown = /** @type {Shown} */ (this.shown);
    const { clip, viewer } = shown;
    this.shell.setClip(clip, viewer);
    if (fresh) this.#hooks.onFirst(this.#kept);
    this.#kept = null;
    if (before) goOn(before, shown);
    this.shell.setState("ready");
    if (viewer.flat) this.shell.statusMessage.inform(text("player-rest-works", { why: this.#flat }), this.#flat === text("player-gone"));
    else if (!viewer.lost) this.shell.statusMessage.clear();
    this.resize();
    display.draw();
    this.#hooks.onReady();
  }

  /** @param {unknown} error @param {string | null} src */
  #fail(error, src) {
    this.shell.speak();
    this.#held = null;
    this.#bad = src;
    const told = error instanceof PlayerError ? error.again() : new PlayerError("corrupt", () => text("player-broken"));
    if (told !== error) reportError(error); // a bug in the player: the user gets a message, the console the trace
    this.#drop();
    this.shell.setState("failed");
    this.shell.statusMessage.fail(told.message, told.message !== text("player-from-disk"));
    this.#hooks.onError(told);
  }

  #lost() {
    if (!this.#near) return;
    this.shell.speak();
    this.shell.statusMessage.fail(text("player-lost"), false);
    this.#loss.wait();
    this.#hooks.onError(new PlayerError("lost", () => text("player-lost")));
  }

  #restored() {
    this.#loss.rest();
    if (this.#running) this.shell.statusMessage.wait();
    else this.shell.statusMessage.clear();
  }

  /** The picture is not coming back: continue without one, or, if the player is out of view, with a new one later. */
  #giveUp() {
    this.#keep();
    if (this.#near) {
      this.shell.speak();
      this.#flat = text("player-gone");
      this.#hooks.onError(new PlayerError("no-webgl", () => text("player-gone")));
    }
    this.#again();
  }

  /** Closes the picture and keeps its state; loading of another case is independent of that. */
  #keep() {
    if (this.#ready && !this.#running && !this.#due) this.#kept = this.#hooks.keep();
    this.#drop();
  }

  /** Gives up a lost picture in favour of one of another case, in the same style and from the same side. */
  #leave() {
    if (this.#ready) {
      const { style, camera, direction } = this.#hooks.keep();
      this.#kept = { style, camera, direction, chrome: {} };
    }
    this.#drop();
  }

  #stop() {
    this.#running?.abort();
    this.#running = null;
  }

  #drop() {
    this.#loss.rest();
    this.#display?.dispose();
    this.#display = null;
    this.#ready = false;
    this.shell.canvasBox.replaceChildren();
  }
}
