/**
 * Whether the wheel and swipes move the picture or scroll the page: they scroll the page until the user clicks or taps the
 * picture, and again once the user leaves it.
 */

export class Activation {
  #active = false;
  /** @type {AbortController | null} */
  #listening = null;

  /**
   * @param {HTMLElement} host the player
   * @param {HTMLElement} picture
   * @param {(active: boolean) => void} onchange
   */
  constructor(host, picture, onchange) {
    this.host = host;
    this.picture = picture;
    this.onchange = onchange;
  }

  get active() {
    return this.#active;
  }

  connect() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // a mouse button held down turns the picture at once, as no page scrolls that way
    this.picture.addEventListener("pointerdown", (event) => event.pointerType !== "touch" && this.set(true), {
      capture: true,
      signal,
    });
    // a touch activates it only when it ends: what begins as a swipe scrolls the page
    this.picture.addEventListener("click", () => this.set(true), { signal });
    this.host.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && !event.buttons && this.set(false), {
      signal,
    });
    this.host.ownerDocument.addEventListener("pointerdown", (event) => !event.composedPath().includes(this.host) && this.set(false), {
      capture: true,
      signal,
    });
  }

  disconnect() {
    this.#listening?.abort();
    this.set(false);
  }

  /** @param {boolean} active */
  set(active) {
    if (active === this.#active) return;
    this.#active = active;
    this.onchange(active);
  }
}
