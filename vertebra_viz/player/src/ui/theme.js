/** The theme (light, dark or high contrast): what the page asks for, otherwise what the system asks for. */

/** @typedef {"light" | "dark" | "contrast"} Theme */

export class ThemeWatch {
  #queries = queriesOf(window);
  #asked = "auto";

  /** @param {(theme: Theme) => void} onchange */
  constructor(onchange) {
    this.onchange = onchange;
    this.tell = () => onchange(this.theme);
  }

  /** @param {Window} view of the page */
  connect(view) {
    this.#queries = queriesOf(view);
    Object.values(this.#queries).forEach((query) => query.addEventListener("change", this.tell));
    this.tell();
  }

  disconnect() {
    Object.values(this.#queries).forEach((query) => query.removeEventListener("change", this.tell));
  }

  /** @param {string} asked one of THEMES */
  ask(asked) {
    this.#asked = asked;
    this.tell();
  }

  /** @returns {Theme} */
  get theme() {
    if (this.#asked !== "auto") return /** @type {Theme} */ (this.#asked);
    const { dark, contrast, forced } = this.#queries;
    // a contrast theme of the system may be dark; its colours are applied by the style sheet
    if (forced.matches) return dark.matches ? "dark" : "contrast";
    if (contrast.matches) return "contrast";
    return dark.matches ? "dark" : "light";
  }
}

/** @param {Window} view */
function queriesOf(view) {
  return {
    dark: view.matchMedia("(prefers-color-scheme: dark)"),
    contrast: view.matchMedia("(prefers-contrast: more)"),
    forced: view.matchMedia("(forced-colors: active)"),
  };
}
