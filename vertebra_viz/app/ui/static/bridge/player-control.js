// The page's interface to the player. While the player moves it reports nothing; shortly after it has come to rest, or when
// another stage begins, it reports its status. None of this is sent to the server.

/** @typedef {import("./types.d.ts").PlayerElement} PlayerElement */
/** @typedef {import("./types.d.ts").PlayerError} PlayerError */
/** @typedef {import("./types.d.ts").PlayerStatus} PlayerStatus */
/** @typedef {import("./types.d.ts").Picks} Picks */

const REST_MS = 150;
const INPUT_EVENTS = ["click", "change", "keyup", "pointerup"]; // after these, the view or the style may have changed

/** The player's error code for a browser that cannot draw. */
export const NO_WEBGL = "no-webgl";

export class PlayerControl {
  #flat = false;
  #element;
  #onStatus;
  #rest = 0;
  #reported = "";
  #moving = false;

  /**
   * @param {PlayerElement} element
   * @param {object} hooks
   * @param {(status: PlayerStatus | {moving: boolean}, picks: Picks) => void} hooks.onStatus
   * @param {(error: PlayerError) => void} hooks.onError
   */
  constructor(element, { onStatus, onError }) {
    this.#element = element;
    this.#onStatus = onStatus;
    element.addEventListener("ready", () => this.#settle());
    element.addEventListener("timeupdate", () => this.#moved());
    element.addEventListener("stagechange", () => this.#report());
    element.addEventListener("error", ({ detail }) => {
      this.#flat = detail.code === NO_WEBGL;
      onError(detail);
    });
    for (const name of INPUT_EVENTS) element.addEventListener(name, () => this.#soon());
    if (element.ready) this.#settle();
    // it may have failed before the listeners were added
    else this.#flat = !canDraw();
  }

  /** Whether it draws no picture, because there is no WebGL; everything else of it works. */
  get flat() {
    return this.#element.ready ? !this.#element.drawing : this.#flat;
  }

  /** The player's status for the page's templates. @returns {PlayerStatus} */
  status() {
    if (!this.#element.ready) return { ready: false };
    const { t, stage, view, neighbours } = this.#element.capture();
    const { picks } = this;
    if (picks.style === "xray") picks.view ||= view ?? ""; // without a view, an exported X-ray is a pair
    return { ready: true, t, stage, ...picks, neighbours, moving: this.#moving, numbers: this.#element.measurements() };
  }

  /** The view and the style that the user picked; empty if they follow the stages, or the user has rotated the picture. @returns {Picks} */
  get picks() {
    if (!this.#element.ready) return { view: "", style: "" };
    const { view, style, direction } = this.#element.capture();
    return { view: direction.camera ? "" : view ?? "", style: direction.style ? "" : style };
  }

  /** The state in which the server's picture continues: the player's own, or, if it never became ready, the requested one. */
  startingPoint() {
    const asked = (/** @type {string} */ name) => this.#element.getAttribute(name) ?? "";
    if (!this.#element.ready) {
      const [view, style] = [asked("view"), asked("look")];
      const on = asked("direction") !== "off";
      const direction = { camera: on && view === "", style: on && style === "" };
      return { when: asked("stage"), style, view, seen: { direction, neighbours: asked("neighbours") } };
    }
    const { t, style, view, direction, neighbours } = this.#element.capture();
    return { when: t, style, view: view ?? "", seen: { direction, neighbours } };
  }

  /** Show another case, at the same stage and in the same view. @param {string} src */
  show(src) {
    if (src && this.#element.getAttribute("src") !== src) this.#element.setAttribute("src", src);
  }

  play() {
    if (this.#element.ready) this.#element.play();
  }

  pause() {
    if (this.#element.ready) this.#element.pause();
  }

  /** @param {number | string} when seconds, or a stage, whose end is shown; the last stage, if the case does not have it */
  seek(when) {
    if (!this.#element.ready) return;
    try {
      this.#element.seek(when);
    } catch {
      this.#element.seek(Number.MAX_SAFE_INTEGER);
    }
  }

  /** Begin a mode: whatever `wanted` leaves out follows the stages. @param {import("./types.d.ts").Look} wanted */
  begin(wanted) {
    if (this.#element.ready) this.#element.direction = true;
    else for (const name of ["view", "look"]) this.#element.removeAttribute(name);
    this.look(wanted);
  }

  /** @param {import("./types.d.ts").Look} wanted */
  look({ view, style, stage, t }) {
    const element = this.#element;
    if (!element.ready) {
      for (const [name, value] of Object.entries({ view, look: style, stage })) {
        if (value) element.setAttribute(name, value);
      }
      return;
    }
    element.pause();
    if (style) setStyle(element, style);
    if (view) element.setView(view);
    const when = t ?? stage;
    if (when !== undefined && when !== "") this.seek(when);
    this.#settle();
  }

  #moved() {
    if (!this.#moving) {
      this.#moving = true;
      this.#onStatus({ moving: true }, this.picks);
    }
    this.#soon();
  }

  #soon() {
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle(), REST_MS);
  }

  #settle() {
    clearTimeout(this.#rest);
    this.#moving = false;
    this.#report();
  }

  #report() {
    if (!this.#element.ready) return;
    const status = this.status();
    const { picks } = this;
    const words = JSON.stringify([status, picks]);
    if (words === this.#reported) return;
    this.#reported = words;
    this.#onStatus(status, picks);
  }
}

/** Set a style; if this device cannot draw it (X-ray needs more), the style does not change. @param {PlayerElement} element @param {string} style */
export function setStyle(element, style) {
  try {
    element.setStyle(style);
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
  }
}

/** Whether this browser has WebGL 2, which the player needs. */
function canDraw() {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
