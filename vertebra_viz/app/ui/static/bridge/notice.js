// One line over the page: what is wrong with the connection, in words, for eyes and screen readers.

export class Notice {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
  }

  /** @param {string} words empty to take the line away */
  say(words) {
    if (this.element.textContent !== words) this.element.textContent = words;
  }
}
