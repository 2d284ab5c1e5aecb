/** Waits for a lost graphics context. Browsers restore one within a second or two, or not at all. */

const RESTORE_WITHIN_MS = 5000;

export class LostPicture {
  #timer = 0;

  /**
   * @param {() => boolean} hidden whether the page is in the background
   * @param {() => void} giveUp called if it is not restored
   */
  constructor(hidden, giveUp) {
    this.hidden = hidden;
    this.giveUp = giveUp;
  }

  /** Whether it may still be restored. */
  get waiting() {
    return this.#timer !== 0;
  }

  wait() {
    this.rest();
    this.#timer = window.setTimeout(() => {
      // in the background the context is not restored before the page is visible again
      if (this.hidden()) this.wait();
      else this.giveUp();
    }, RESTORE_WITHIN_MS);
  }

  rest() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
