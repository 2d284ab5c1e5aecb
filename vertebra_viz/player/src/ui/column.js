/** How the picture is shown, in one column of buttons at its edge: style, view, and what else can be switched on. */

import { h } from "./dom.js";
import { STYLES, VIEWS } from "./options.js";
import { Picker } from "./pickers.js";
import { strings } from "./strings.js";

/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {import("./options.js").Chrome} Chrome */
/** @typedef {import("./types.d.ts").Actions} Actions */

/** @param {string[]} values @param {Readonly<Record<string, string>>} labels */
const choices = (values, labels) => values.map((value) => ({ value, label: labels[value] }));

export class PictureColumn {
  /** @param {Actions} actions */
  constructor(actions) {
    this.styles = new Picker("styles", strings.style, "layers", choices(STYLES, strings.styles), actions.setStyle);
    this.views = new Picker("views", strings.view, "eye", choices(VIEWS, strings.views), actions.setView);
    this.root = h("div", { class: "column", role: "group", "aria-label": strings.howShown }, this.styles.root, this.views.root);
  }

  /** @param {Chrome} chrome */
  setChrome({ styles, views }) {
    this.styles.root.hidden = !styles;
    this.views.root.hidden = !views;
    this.root.hidden = !styles && !views;
  }

  /** @param {Viewer} viewer */
  setViewer({ xrayMissing }) {
    this.styles.refuse("xray", xrayMissing ? strings.xrayMissing(xrayMissing) : "");
  }

  /** @param {Viewer} viewer */
  update({ style, view }) {
    this.styles.update(style);
    this.views.update(view ?? "", strings.freeView);
  }

  /** Closes what is folded out. */
  fold() {
    return [this.styles, this.views].some((each) => each.toggle(false));
  }
}
