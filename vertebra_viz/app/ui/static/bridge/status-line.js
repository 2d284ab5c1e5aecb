// One line over the page: what is wrong, in words, for eyes and screen readers. Several may have something to say; the
// connection is heard before the others, and each until it takes its line away.

const CONNECTION = "connection";

export class StatusLine {
  #element;
  /** Words by who says them. @type {Map<string, string>} */
  #lines = new Map();

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
    if (element.textContent) this.#lines.set(CONNECTION, element.textContent); // what the server said of the address
  }

  /**
   * @param {string} words empty to take the line away
   * @param {string} source whose line it is
   */
  say(words, source = CONNECTION) {
    if (words) this.#lines.set(source, words);
    else this.#lines.delete(source);
    const [first = ""] = this.#lines.values();
    const shown = this.#lines.get(CONNECTION) ?? first;
    if (this.#element.textContent !== shown) this.#element.textContent = shown;
  }
}
