/** What the page is told: that the picture is there, where time is, what went wrong. Each thing once. */

/** @typedef {import("./loading.js").Shown} Shown */

export class PlayerEvents {
  /** Whether the page was told of this picture. */
  #begun = false;
  #stage = "";
  #t = -1;

  /** @param {HTMLElement} player where events go out */
  constructor(player) {
    this.player = player;
  }

  /** A new picture, of which nothing is told before it is ready. */
  hold() {
    this.#begun = false;
  }

  /** The picture is there. @param {Shown} shown */
  ready(shown) {
    const { clip } = shown;
    this.#begun = true;
    this.#stage = "";
    this.#emit("ready", { duration_s: clip.durationS, stages: clip.stages.map(({ name }) => name) });
    this.moved(shown);
  }

  /** Time may be another, or the stage. @param {Shown} shown */
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
   * An `error` stays at the player: on its way up it would reach the page's own `window.onerror`.
   *
   * @param {"ready" | "timeupdate" | "stagechange" | "error"} type
   * @param {object} detail
   */
  #emit(type, detail) {
    this.player.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== "error", composed: true }));
  }
}
