// The picture for a wall: as large as the screen, large type, and no furniture but caption and numbers. A presenter's
// clicker sends Page Up and Page Down; a keyboard has the same keys as the player's own.

const FURNITURE = ["controls", "timeline", "styles", "views"];
const KEYS = {
  PageDown: (player) => player.next(),
  ArrowRight: (player) => player.next(),
  PageUp: (player) => player.previous(),
  ArrowLeft: (player) => player.previous(),
};

export class Projector {
  on = false;
  #players;
  #tell;

  /**
   * @param {() => import("./teach.js").One[]} players
   * @param {(on: boolean) => void} tell
   * @param {HTMLElement} leave the button that comes back
   */
  constructor(players, tell, leave) {
    this.#players = players;
    this.#tell = tell;
    addEventListener("keydown", (event) => this.on && this.#key(event), { capture: true });
    leave.addEventListener("click", () => this.set(false));
    document.addEventListener("fullscreenchange", () => !document.fullscreenElement && this.set(false));
  }

  /** @param {boolean} on */
  set(on) {
    if (this.on === on) return;
    this.on = on;
    document.body.toggleAttribute("data-projector", on);
    this.dress();
    this.#tell(on);
    const screen = document.documentElement;
    if (on && navigator.userActivation?.isActive) screen.requestFullscreen?.().catch(() => {}); // a window does as well
    else if (document.fullscreenElement) document.exitFullscreen();
  }

  /** Take the furniture away from whatever players there are now. */
  dress() {
    for (const { chrome } of this.#players()) chrome.off("projector", this.on ? FURNITURE : []);
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [{ element, running }] = this.#players();
    const busy = event.target.closest?.("button, a, input, select");
    if (event.key === "Escape") this.set(false);
    else if (!element.ready || document.body.dataset.room === "follow") return;
    else if (event.key === " " && !busy) running.on ? element.pause() : element.play();
    else if (KEYS[event.key]) KEYS[event.key](element);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
