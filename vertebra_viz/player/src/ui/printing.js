/**
 * The player on paper. A WebGL canvas does not reach a printer and a button does nothing there: while its page is printed,
 * the player is a copy of the present picture with its words, its numbers and the risks, as long as they are.
 */

import { setAttribute } from "./dom.js";
import css from "./printing.css";
import { sheetOf } from "./sheets.js";

/** @typedef {import("./shell.js").Shell} Shell */

export class Printing {
  #view = window;
  /** @type {AbortController | null} */
  #listening = null;
  /** Takes back what was done for the paper. */
  #undo = () => {};

  /**
   * @param {ShadowRoot} root
   * @param {Shell} shell
   * @param {() => HTMLCanvasElement | null} take a copy of the picture; null where there is none
   */
  constructor(root, shell, take) {
    this.root = root;
    this.shell = shell;
    this.take = take;
  }

  /** @param {Window & typeof globalThis} view whose page it is on */
  connect(view) {
    this.#view = view;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    view.addEventListener("beforeprint", () => this.#lay(), { signal });
    view.addEventListener("afterprint", () => this.#undo(), { signal });
  }

  disconnect() {
    this.#listening?.abort();
    this.#undo();
  }

  #lay() {
    this.#undo();
    const still = this.take();
    if (!still) return;
    const { canvasBox, overlay, panel, picture, root: shell } = this.shell;
    const { clientWidth: width, clientHeight: height } = picture;
    const folded = [panel.notes.risks].filter(({ open }) => !open);
    const { theme } = shell.dataset;
    still.className = "still";
    canvasBox.append(still);
    // words and lines are drawn in the screen's pixels, and grow or shrink with the picture
    setAttribute(overlay.root, "viewBox", `0 0 ${width} ${height}`);
    shell.style.setProperty("--vp-picture", `${width} / ${height}`);
    shell.dataset.theme = "light";
    for (const each of folded) each.open = true;
    const printed = sheetOf(css, this.#view);
    this.root.adoptedStyleSheets.push(printed);
    this.#undo = () => {
      this.#undo = () => {};
      this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.filter((sheet) => sheet !== printed);
      still.remove();
      overlay.root.removeAttribute("viewBox");
      shell.style.removeProperty("--vp-picture");
      shell.dataset.theme = theme;
      for (const each of folded) each.open = false;
    };
  }
}
