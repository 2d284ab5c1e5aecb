/** How long a lost picture is waited for. Browsers give a lost context back within a second or two, or not at all. */

const RESTORE_WITHIN_MS = 5000;

export class LostPicture {
  #timer = 0;

  /**
   * @param {() => boolean} hidden whether the page is in the background
   * @param {() => void} giveUp it does not come back
   */
  constructor(hidden, giveUp) {
    this.hidden = hidden;
    this.giveUp = giveUp;
  }

  /** Whether it may still come back. */
  get waiting() {
    return this.#timer !== 0;
  }

  wait() {
    this.rest();
    this.#timer = window.setTimeout(() => {
      // nobody waits for a page in the background, and it gets its picture back when it is looked at again
      if (this.hidden()) this.wait();
      else this.giveUp();
    }, RESTORE_WITHIN_MS);
  }

  rest() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
