// One line over the page: what is wrong, in words, for eyes and screen readers. Several may have something to say; the
// connection is heard before the others, and each until it takes its line away.

export class Notice {
  #lines = new Map();

  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    if (element.textContent) this.#lines.set("link", element.textContent); // what the server said of the address
  }

  /**
   * @param {string} words empty to take the line away
   * @param {string} who says it
   */
  say(words, who = "link") {
    if (words) this.#lines.set(who, words);
    else this.#lines.delete(who);
    const [first = ""] = this.#lines.values();
    const heard = this.#lines.get("link") ?? first;
    if (this.element.textContent !== heard) this.element.textContent = heard;
  }
}
