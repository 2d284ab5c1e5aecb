/** How the picture is shown, in a column of buttons at its edge: style, view, and what else can be switched on. */

import { text } from "../words/messages.js";
import { h } from "./dom.js";
import { STYLES, VIEWS } from "./options.js";
import { Picker } from "./pickers.js";
import { ShowMenu } from "./show-menu.js";

/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {import("./options.js").Chrome} Chrome */
/** @typedef {import("./types.d.ts").Actions} Actions */
/** @typedef {import("./types.d.ts").Frame} Frame */
/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */

/** @param {string} kind @param {readonly string[]} values */
const choices = (kind, values) => values.map((value) => ({ value, label: text(`${kind}-${value}`) }));

export class PictureColumn {
  /** @param {Actions} actions */
  constructor(actions) {
    this.styles = new Picker("styles", text("player-style"), "layers", choices("style", STYLES), actions.setStyle);
    this.views = new Picker("views", text("player-view"), "eye", choices("view", VIEWS), actions.setView, text("player-free-view"));
    this.show = new ShowMenu(actions);
    this.root = h(
      "div",
      { class: "column", role: "group", "aria-label": text("player-how-shown") },
      this.styles.root,
      this.views.root,
      this.show.root,
    );
  }

  /** @param {Chrome} chrome */
  setChrome({ styles, views, controls }) {
    this.show.root.hidden = !controls;
    this.styles.root.hidden = !styles;
    this.views.root.hidden = !views;
    this.root.hidden = !styles && !views && !controls;
  }

  /** @param {ClipNumbers} clipNumbers @param {Viewer} viewer */
  setClipNumbers(clipNumbers, viewer) {
    this.show.setClipNumbers(clipNumbers);
    this.styles.refuse("xray", viewer.xrayMissing ? text("player-xray-missing") : "");
  }

  /** @param {Frame} frame */
  update(frame) {
    const { style, view } = frame.viewer;
    this.show.update(frame);
    this.styles.update(style);
    this.views.update(view ?? "");
  }

  /** Closes any open menu. */
  fold() {
    return [this.styles, this.views, this.show.popover].some((each) => each.toggle(false));
  }
}
