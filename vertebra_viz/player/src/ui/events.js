/** Events for the page: the picture is ready, the time, errors. Each is sent once. */

/** @typedef {import("./loading.js").Shown} Shown */

export class PlayerEvents {
  /** Whether `ready` was sent for this picture. */
  #begun = false;
  #stage = "";
  #t = -1;

  /** @param {HTMLElement} player that dispatches the events */
  constructor(player) {
    this.player = player;
  }

  /** Call for a new picture: no events until it is ready. */
  hold() {
    this.#begun = false;
  }

  /** The picture is ready. @param {Shown} shown */
  ready(shown) {
    const { clip } = shown;
    this.#begun = true;
    this.#stage = "";
    this.#emit("ready", { duration_s: clip.durationS, stages: clip.stages.map(({ name }) => name) });
    this.moved(shown);
  }

  /** The time or the stage may have changed. @param {Shown} shown */
  moved({ clip, clock, display }) {
    if (!this.#begun) return;
    const { t } = clock;
    const { name } = clip.stageAt(t);
    if (this.#t !== t) this.#emit("timeupdate", { t, stage: name });
    this.#t = t;
    if (this.#stage !== name) {
      this.#stage = name;
      this.#emit("stagechange", { stage: name, t });
    }
    display.requestFrame();
  }

  /** @param {import("../core/errors.js").PlayerError} error */
  error({ code, message }) {
    this.#emit("error", { code, message });
  }

  /**
   * An `error` event does not bubble: it would reach the page's own `window.onerror`.
   *
   * @param {"ready" | "timeupdate" | "stagechange" | "error"} type
   * @param {object} detail
   */
  #emit(type, detail) {
    this.player.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== "error", composed: true }));
  }
}
