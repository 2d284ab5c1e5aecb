// Reloads the page as it was opened, for the next user: the answers, place, case and session of the previous one are removed,
// and the address is replaced, so that Back does not show them. On a kiosk (`?idle=SECONDS`) the page restarts by itself.

import { SESSION_KEY } from "./connection.js";
import { text } from "./words.js";

const OPENING = "vertebra-opening"; // the address that this tab was opened with
const AGAIN = "vertebra-again"; // the page was loaded by this script, and not by a link
const OPENING_SEEN = "vertebra-opening-seen"; // set by the player (player/src/ui/opening.js)
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "input"];
const WARNED_MS = 20_000; // time enough to continue with one touch (WCAG 2.2.1)
/** Event on the window: what the previous user entered has to be removed. */
export const RESTART = "vertebra-restart";

const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
const ours = sessionStorage.getItem(AGAIN) !== null;
sessionStorage.removeItem(AGAIN);
if (sessionStorage.getItem(OPENING) === null || (navigation?.type === "navigate" && !ours)) {
  sessionStorage.setItem(OPENING, location.search);
}

/**
 * Load the page as it was opened; if the server cannot be reached, the page stays.
 *
 * @param {string} [mode] if another than that of the address
 */
export async function restart(mode) {
  dispatchEvent(new Event(RESTART)); // immediately, and without a server
  const opening = new URLSearchParams(sessionStorage.getItem(OPENING) ?? "");
  opening.delete("stage"); // start from the first step
  if (mode) opening.set("mode", mode);
  const address = `${location.pathname}?${opening}`;
  try {
    const { ok } = await fetch(address, { method: "HEAD", cache: "no-store" });
    if (!ok) return;
  } catch {
    return;
  }
  for (const key of [SESSION_KEY, OPENING_SEEN]) sessionStorage.removeItem(key);
  sessionStorage.setItem(AGAIN, "");
  history.scrollRestoration = "manual";
  location.replace(address);
}

/** Restarts the page when it has had no input for a while. */
export class IdleRestart {
  #idle_ms;
  #statusLine;
  #touched = Date.now();
  #warned = false;

  /**
   * @param {number} seconds 0: never
   * @param {import("./status-line.js").StatusLine} statusLine
   */
  constructor(seconds, statusLine) {
    this.#idle_ms = 1000 * seconds;
    this.#statusLine = statusLine;
    if (!seconds) return;
    for (const touch of TOUCHES) addEventListener(touch, () => this.#touch(), { capture: true, passive: true });
    // the timers of a page in the back/forward cache or in the background may not have run
    for (const back of ["pageshow", "visibilitychange"]) addEventListener(back, () => this.#look(), { capture: true });
    setInterval(() => this.#look(), Math.min(1000, this.#idle_ms / 10));
  }

  #touch() {
    // too late: this input is the next user's
    if (Date.now() - this.#touched >= this.#idle_ms) return;
    this.#touched = Date.now();
    if (this.#warned) this.#warn(false);
  }

  #look() {
    const left_ms = this.#touched + this.#idle_ms - Date.now();
    if (left_ms <= 0) {
      this.#touched = Date.now();
      this.#warn(false);
      void restart();
    } else if (!this.#warned && left_ms <= Math.min(WARNED_MS, this.#idle_ms / 2)) {
      this.#warn(true);
    }
  }

  /** @param {boolean} on */
  #warn(on) {
    this.#warned = on;
    this.#statusLine.say(on ? text("screen-restarts-soon") : "", "idle");
  }
}
