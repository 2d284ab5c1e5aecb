/** Light, dark or high contrast: what the page asks for, else what the reader's system asks for. */

/** @typedef {"light" | "dark" | "contrast"} Theme */

export class ThemeWatch {
  #queries = {
    dark: matchMedia("(prefers-color-scheme: dark)"),
    contrast: matchMedia("(prefers-contrast: more)"),
    forced: matchMedia("(forced-colors: active)"),
  };
  #asked = "auto";

  /** @param {(theme: Theme) => void} onchange */
  constructor(onchange) {
    this.onchange = onchange;
    this.tell = () => onchange(this.theme);
  }

  connect() {
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
    if (this.#queries.contrast.matches || this.#queries.forced.matches) return "contrast";
    return this.#queries.dark.matches ? "dark" : "light";
  }
}
