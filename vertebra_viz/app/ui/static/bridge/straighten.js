// The way back for a picture that was turned: a button that is there once it was, and the next step, which begins from
// where everybody looks from.

const INPUT_EVENTS = ["click", "keyup", "pointerup", "wheel"]; // after these, the picture may be turned

export class Straighten {
  #player;
  #button;
  #view = "lateral"; // looked from last, before a hand turned the picture

  /**
   * @param {import("./types.d.ts").PlayerElement} player
   * @param {HTMLElement} button
   * @param {HTMLElement} next the button of the next step
   */
  constructor(player, button, next) {
    this.#player = player;
    this.#button = button;
    for (const name of INPUT_EVENTS) player.addEventListener(/** @type {any} */ (name), () => this.#show());
    for (const name of /** @type {const} */ (["ready", "timeupdate"])) player.addEventListener(name, () => this.#show());
    button.addEventListener("click", () => {
      this.#straighten();
      next.focus({ preventScroll: true }); // this one is gone
    });
    next.addEventListener("click", () => this.#straighten(), { capture: true });
  }

  #show() {
    if (!this.#player.ready) return;
    const { view } = this.#player.capture();
    this.#view = view ?? this.#view;
    this.#button.hidden = view !== null;
  }

  #straighten() {
    if (!this.#player.ready || this.#player.capture().view !== null) return;
    this.#player.setView(this.#view);
    this.#show();
  }
}
