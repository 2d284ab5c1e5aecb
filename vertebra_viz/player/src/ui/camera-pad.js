/** Buttons for everything that a finger or a mouse can do to the picture: turn, move, zoom, reset. */

import { text } from "../words/messages.js";
import { h } from "./dom.js";
import { iconButton } from "./transport.js";

/** @typedef {import("./shell.js").Actions} Actions */

const TURN_DEG = 15;
const MOVE_PX = 40;
export const ZOOM_STEP = 1.25;

/** @type {[string, number, number][]} */
const WAYS = [
  ["up", 0, 1],
  ["left", -1, 0],
  ["right", 1, 0],
  ["down", 0, -1],
];

/**
 * @param {"turn" | "move"} kind
 * @param {(x: number, y: number) => void} act
 */
function pad(kind, act) {
  const legend = text(`player-${kind}`);
  const buttons = WAYS.map(([name, x, y]) => iconButton(text(`player-${kind}-${name}`), name, () => act(x, y), `to-${name}`));
  return h(
    "div",
    { class: "pad", role: "group", "aria-label": legend },
    h("span", { class: "pad-name", "aria-hidden": "true" }, legend),
    ...buttons,
  );
}

export class CameraPad {
  /** @param {Actions} actions */
  constructor(actions) {
    this.actions = actions;
    this.more = iconButton(text("player-camera"), "move", () => this.toggle());
    this.more.ariaExpanded = "false";
    const quick = h(
      "div",
      { class: "quick" },
      iconButton(text("player-zoom-in"), "plus", () => actions.zoom(ZOOM_STEP)),
      iconButton(text("player-zoom-out"), "minus", () => actions.zoom(1 / ZOOM_STEP)),
      iconButton(text("player-reset"), "reset", () => actions.reset()),
    );
    this.pads = h(
      "div",
      { class: "pads" },
      // turning left shows the left side: the camera moves that way
      pad("turn", (x, y) => actions.orbit(x * TURN_DEG, y * TURN_DEG)),
      pad("move", (x, y) => actions.pan(x * MOVE_PX, -y * MOVE_PX)),
    );
    this.root = h("div", { class: "camera", role: "group", "aria-label": text("player-camera") }, quick, this.more, this.pads);
  }

  /** @param {boolean} [open] */
  toggle(open = this.more.ariaExpanded !== "true") {
    if ((this.more.ariaExpanded === "true") === open) return false;
    this.more.ariaExpanded = String(open);
    if (!open && this.root.matches(":focus-within")) this.more.focus();
    this.root.toggleAttribute("data-open", open);
    // labels keep clear of the area that the buttons cover
    this.actions.resized();
    return true;
  }
}
