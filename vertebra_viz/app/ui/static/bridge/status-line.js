// One line over the page that says what is wrong, also for screen readers. Several sources may set a line; that of the
// connection is shown before the others, and each until its source removes it.

const CONNECTION = "connection";

export class StatusLine {
  #element;
  /** Lines by their source. @type {Map<string, string>} */
  #lines = new Map();

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
    if (element.textContent) this.#lines.set(CONNECTION, element.textContent); // the server's message about the address
  }

  /**
   * @param {string} words empty to remove the line
   * @param {string} source of the line
   */
  say(words, source = CONNECTION) {
    if (words) this.#lines.set(source, words);
    else this.#lines.delete(source);
    const [first = ""] = this.#lines.values();
    const shown = this.#lines.get(CONNECTION) ?? first;
    if (this.#element.textContent !== shown) this.#element.textContent = shown;
  }
}
