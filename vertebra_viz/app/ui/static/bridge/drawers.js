// Keyboard handling of the drawer beside the picture and of the head's menu. The templates set which is open (`PageState` in
// state.py); here the focus moves into a drawer and back, and Escape ends a search and then closes the drawer. The search
// text is cleared when a drawer closes, and a drawer is closed when the mode changes or the page follows a room.

import { byId, within } from "./page.js";

/** @typedef {import("./types.d.ts").StateKeys} StateKeys */
/** @typedef {import("./types.d.ts").StateValues} StateValues */
/** @typedef {import("./types.d.ts").TrameState} TrameState */

const { body } = document;

export class Drawers {
  #setState;
  #menu = false;
  #search = "";
  #mode = "";

  /** @param {(values: StateValues) => void} setState sets values for templates */
  constructor(setState) {
    this.#setState = setState;
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.#escape(event);
    });
    addEventListener("pointerdown", ({ target }) => {
      if (this.#menu && !isWithin(target, ".vv-menu")) setState({ menu: false });
    });
  }

  /** @param {TrameState} state @param {StateKeys} keys */
  connected(state, keys) {
    state.watch([keys.drawer], (name) => this.#open(name));
    state.watch([keys.menu], (open) => {
      this.#menu = open;
    });
    state.watch([keys.search], (search) => {
      this.#search = search;
    });
    state.watch([keys.mode, keys.role], (mode, role) => {
      if ((this.#mode && mode !== this.#mode) || role === "follow") this.#setState({ drawer: "", search: "" });
      this.#mode = mode;
    });
  }

  /** @param {string} name of the drawer that is open now; empty for none */
  #open(name) {
    const before = body.dataset.drawer ?? "";
    if (name === before) return;
    const inside = isWithin(document.activeElement, "#vv-drawer") || document.activeElement === body;
    if (name) body.dataset.drawer = name;
    else delete body.dataset.drawer;
    this.#setState({ search: "" });
    if (name) document.getElementById("vv-drawer")?.focus({ preventScroll: true });
    else if (inside) opener(before)?.focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event */
  #escape({ target }) {
    if (this.#menu) {
      this.#setState({ menu: false });
      within(byId("vv-header"), ".vv-menu > button").focus();
    } else if (body.dataset.drawer && (target === body || isWithin(target, "#vv-panel, #vv-player"))) {
      this.#setState(this.#search ? { search: "" } : { drawer: "" });
    }
  }
}

/** @param {string} name of a drawer @returns {HTMLElement | null} the button that opens it */
const opener = (name) => document.querySelector(`[data-opens="${name}"]`);

/** @param {EventTarget | null} target @param {string} selector */
const isWithin = (target, selector) => target instanceof Element && target.closest(selector) !== null;

/**
 * Whether each word of a search occurs in one of the texts.
 *
 * @param {string} search
 * @param {...string} texts
 */
export function finds(search, ...texts) {
  const text = texts.join(" ").toLowerCase();
  return search.trim().toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
