// What of a player's own furniture is hidden, and why: several may want it, and the last to let go brings it back.

export class Chrome {
  #element;
  #wishes = new Map();
  #own = new Map();

  /** @param {HTMLElement} element a <vertebra-player> */
  constructor(element) {
    this.#element = element;
  }

  /**
   * @param {string} why
   * @param {string[]} names of switches to turn off; none to let go
   */
  off(why, names) {
    this.#wishes.set(why, names);
    const hidden = new Set([...this.#wishes.values()].flat());
    for (const name of hidden) {
      if (!this.#own.has(name)) this.#own.set(name, this.#element.getAttribute(name));
      this.#element.setAttribute(name, "off");
    }
    for (const [name, own] of this.#own) {
      if (hidden.has(name)) continue;
      if (own === null) this.#element.removeAttribute(name);
      else this.#element.setAttribute(name, own);
      this.#own.delete(name);
    }
  }
}
