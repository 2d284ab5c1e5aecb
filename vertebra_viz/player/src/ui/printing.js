/**
 * Printing. Browsers do not print a WebGL canvas, and buttons are useless on paper: while its page is printed, the player shows a
 * copy of the present picture with its labels, the measurements and the risks in full length.
 */

import { setAttribute } from "./dom.js";
import css from "./printing.css";
import { sheetOf } from "./sheets.js";

/** @typedef {import("./shell.js").Shell} Shell */

export class Printing {
  #view = window;
  /** @type {AbortController | null} */
  #listening = null;
  /** Undoes the changes for printing. */
  #undo = () => {};

  /**
   * @param {ShadowRoot} root
   * @param {Shell} shell
   * @param {() => HTMLCanvasElement | null} take makes a copy of the picture; null if there is none
   */
  constructor(root, shell, take) {
    this.root = root;
    this.shell = shell;
    this.take = take;
  }

  /** @param {Window & typeof globalThis} view of the page */
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
    // labels and lines are in screen pixels, and are scaled with the picture
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
