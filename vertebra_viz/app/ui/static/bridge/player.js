// The player as the rest of the page sees it. What it shows while it moves is its own business; a moment after it has
// come to rest, or when another stage begins, the page is told. Nothing of this goes to the server.

const REST_MS = 150;
const HANDS = ["click", "change", "keyup", "pointerup"]; // after these, view or style may be another

/** The player's word for a browser that cannot draw. */
export const NO_WEBGL = "no-webgl";

export class Player {
  #flat = false;
  #element;
  #onSaid;
  #rest = 0;
  #told = "";
  #moving = false;

  /**
   * @param {HTMLElement} element the <vertebra-player>
   * @param {{onSaid: (said: Record<string, unknown>) => void, onError: (detail: {code: string}) => void}} hooks
   */
  constructor(element, { onSaid, onError }) {
    this.#element = element;
    this.#onSaid = onSaid;
    element.addEventListener("ready", () => this.#settle());
    element.addEventListener("timeupdate", () => this.#moved());
    element.addEventListener("stagechange", () => this.#tell());
    element.addEventListener("error", ({ detail }) => {
      this.#flat = detail.code === NO_WEBGL;
      onError(detail);
    });
    for (const hand of HANDS) element.addEventListener(hand, () => this.#soon());
    if (element.ready) this.#settle();
    // it may have failed before anybody listened
    else this.#flat = !canDraw();
  }

  /** Whether it draws no picture, for want of WebGL; all else of it works. */
  get flat() {
    return this.#element.ready ? !this.#element.drawing : this.#flat;
  }

  /** What the page's templates may know of it (state.py, Player). */
  said() {
    if (!this.#element.ready) return { ready: false };
    const { t, stage, view, style } = this.#element.capture();
    return { ready: true, t, stage, view: view ?? "", style, moving: this.#moving, numbers: this.#element.measurements() };
  }

  /** Where it stands, or was to begin where it never could: for whoever takes its place. */
  standing() {
    const asked = (/** @type {string} */ name) => this.#element.getAttribute(name) ?? "";
    if (!this.#element.ready) return { when: asked("stage"), style: asked("look"), view: asked("view") };
    const { t, style, view } = this.#element.capture();
    return { when: t, style, view: view ?? "" };
  }

  /** Show another case; at the same stage, in the same view. @param {string} src */
  show(src) {
    if (src && this.#element.getAttribute("src") !== src) this.#element.setAttribute("src", src);
  }

  play() {
    if (this.#element.ready) this.#element.play();
  }

  pause() {
    if (this.#element.ready) this.#element.pause();
  }

  /** @param {number | string} when seconds, or a stage: its end. A stage that the case does not have is its last. */
  seek(when) {
    if (!this.#element.ready) return;
    try {
      this.#element.seek(when);
    } catch {
      this.#element.seek(Number.MAX_SAFE_INTEGER);
    }
  }

  /** @param {{view?: string, style?: string, stage?: string, t?: number}} wanted */
  look({ view, style, stage, t }) {
    const element = this.#element;
    if (!element.ready) {
      for (const [name, value] of Object.entries({ view, look: style, stage })) {
        if (value) element.setAttribute(name, value);
      }
      return;
    }
    element.pause();
    if (style) attempt(() => element.setStyle(style)); // x-ray is not everywhere
    if (view) element.setView(view);
    if (t !== undefined || stage) this.seek(t ?? stage);
    this.#settle();
  }

  #moved() {
    if (!this.#moving) {
      this.#moving = true;
      this.#onSaid({ moving: true });
    }
    this.#soon();
  }

  #soon() {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(), REST_MS);
  }

  #settle() {
    clearTimeout(this.#rest);
    this.#moving = false;
    this.#tell();
  }

  #tell() {
    if (!this.#element.ready) return;
    const said = this.said();
    const words = JSON.stringify(said);
    if (words === this.#told) return;
    this.#told = words;
    this.#onSaid(said);
  }
}

/** Whether this browser has what the player draws with. */
function canDraw() {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

function attempt(act) {
  try {
    act();
  } catch (error) {
    console.warn(error.message);
  }
}
