// The projector view: the picture as large as the screen, large type, and no controls but those of time. A presenter's remote
// control sends Page Up and Page Down; a keyboard has the same keys as the player's own.

/** @typedef {import("./types.d.ts").PlayerElement} PlayerElement */
/** @typedef {import("./types.d.ts").TrackedPlayer} TrackedPlayer */

const CONTROLS = ["styles", "views"];
const KEYS = new Map([
  ["PageDown", (/** @type {PlayerElement} */ player) => player.next()],
  ["ArrowRight", (/** @type {PlayerElement} */ player) => player.next()],
  ["PageUp", (/** @type {PlayerElement} */ player) => player.previous()],
  ["ArrowLeft", (/** @type {PlayerElement} */ player) => player.previous()],
]);

export class Projector {
  on = false;
  #players;
  #onChange;

  /**
   * @param {() => [TrackedPlayer, ...TrackedPlayer[]]} players
   * @param {(on: boolean) => void} onChange
   * @param {HTMLElement} leave the button that leaves this view
   */
  constructor(players, onChange, leave) {
    this.#players = players;
    this.#onChange = onChange;
    addEventListener("keydown", (event) => this.on && this.#key(event), { capture: true });
    leave.addEventListener("click", () => this.set(false));
    document.addEventListener("fullscreenchange", () => !document.fullscreenElement && this.set(false));
  }

  /** @param {boolean} on */
  set(on) {
    if (this.on === on) return;
    this.on = on;
    document.body.toggleAttribute("data-projector", on);
    this.hideControls();
    this.#onChange(on);
    const screen = document.documentElement;
    if (on && navigator.userActivation?.isActive) screen.requestFullscreen?.().catch(() => {}); // without full screen the view fills the window
    else if (document.fullscreenElement) void document.exitFullscreen();
  }

  /** Hide the controls of the current players, or show them again. */
  hideControls() {
    for (const { controls } of this.#players()) controls.hide("projector", this.on ? CONTROLS : []);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [{ element, playback }] = this.#players();
    const busy = event.target instanceof Element && event.target.closest("button, a, input, select");
    const step = KEYS.get(event.key);
    if (event.key === "Escape") this.set(false);
    else if (!element.ready || document.body.dataset.room === "follow") return;
    else if (event.key === " " && !busy) playback.on ? element.pause() : element.play();
    else if (step) step(element);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
