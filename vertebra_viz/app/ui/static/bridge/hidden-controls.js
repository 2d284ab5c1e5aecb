// Which of a player's own controls are hidden, and why: for several reasons at once, and back with the last of them.

/** One for each player, whoever asks. @type {WeakMap<HTMLElement, HiddenControls>} */
const KNOWN = new WeakMap();

/** @param {HTMLElement} element a <vertebra-player> */
export function controlsOf(element) {
  const known = KNOWN.get(element) ?? new HiddenControls(element);
  KNOWN.set(element, known);
  return known;
}

export class HiddenControls {
  #element;
  /** Names by reason. @type {Map<string, string[]>} */
  #wanted = new Map();
  /** What the page had set before, by name. @type {Map<string, string | null>} */
  #own = new Map();

  /** @param {HTMLElement} element a <vertebra-player> */
  constructor(element) {
    this.#element = element;
  }

  /**
   * @param {string} reason
   * @param {readonly string[]} names of switches to turn off for this reason alone; none where it is over
   */
  hide(reason, names) {
    this.#wanted.set(reason, [...names]);
    const hidden = new Set([...this.#wanted.values()].flat());
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
