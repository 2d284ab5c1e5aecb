// Hides a player's own controls for one or several reasons; a control is shown again when no reason is left.

/** The one instance of each player. @type {WeakMap<HTMLElement, HiddenControls>} */
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
  /** The attribute before it was hidden, by name. @type {Map<string, string | null>} */
  #own = new Map();

  /** @param {HTMLElement} element a <vertebra-player> */
  constructor(element) {
    this.#element = element;
  }

  /**
   * @param {string} reason
   * @param {readonly string[]} names of the controls to hide for this reason; none when the reason no longer applies
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
