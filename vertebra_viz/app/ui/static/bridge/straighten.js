// Resets the view of a picture that the user has rotated: with a button that is shown only then, and with the next step,
// which begins from a named view.

const INPUT_EVENTS = ["click", "keyup", "pointerup", "wheel"]; // after these, the picture may have been rotated

export class Straighten {
  #player;
  #button;
  #view = "lateral"; // the last view before the user rotated the picture

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
      next.focus({ preventScroll: true }); // this button is hidden now
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
