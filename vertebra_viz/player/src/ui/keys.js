/**
 * Keyboard control: the effect of a key depends on the focus, and Tab is never intercepted.
 *
 * On the picture arrow keys turn it; on the timeline they move through time. Space, Page Up, Page Down and digits have the same
 * effect on both and on the buttons between them, but are never taken from a control that uses them itself.
 */

import { ZOOM_STEP } from "./camera-pad.js";

/** @typedef {import("./shell.js").Actions} Actions */

const TURN_DEG = 10;
const MOVE_PX = 30;
const SEEK_S = 0.25;
const SEEK_FAR_S = 1;

/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/**
 * @param {object} where
 * @param {HTMLElement} where.shell
 * @param {HTMLElement} where.picture
 * @param {HTMLElement} where.slider
 * @param {HTMLElement} where.panel scrollable
 * @param {() => boolean} where.fold closes open menus; returns whether there were any
 * @param {Actions} actions
 */
export function listenToKeys({ shell, picture, slider, panel, fold }, actions) {
  /** @param {KeyboardEvent} event @returns {boolean} whether the key was handled */
  const onPicture = ({ key, shiftKey }) => {
    const arrow = ARROWS[key];
    if (arrow && shiftKey) actions.pan(arrow[0] * MOVE_PX, -arrow[1] * MOVE_PX);
    else if (arrow) actions.orbit(arrow[0] * TURN_DEG, arrow[1] * TURN_DEG);
    else if (key === "+" || key === "=") actions.zoom(ZOOM_STEP);
    else if (key === "-") actions.zoom(1 / ZOOM_STEP);
    else if (key === "Enter") actions.activate(true);
    else return false;
    return true;
  };

  /** @param {KeyboardEvent} event */
  const onSlider = ({ key, shiftKey }) => {
    const arrow = ARROWS[key];
    if (!arrow) return false;
    actions.pause();
    actions.seekBy((arrow[0] || arrow[1]) * (shiftKey ? SEEK_FAR_S : SEEK_S));
    return true;
  };

  /** @param {KeyboardEvent} event @param {HTMLElement} target */
  const anywhere = (event, target) => {
    const { key } = event;
    // for a focused control in a second player, this shell's event target is that whole player
    const focused = /** @type {HTMLElement} */ (event.composedPath()[0]);
    const control = focused.matches("input, select, summary, button");
    const main = target === picture || target === slider;
    if (/^[1-9]$/.test(key) && !focused.matches("select")) return actions.goToIndex(Number(key) - 1);
    if (key === " " && !control) actions.toggle();
    else if ((key === "PageUp" || key === "PageDown") && (main || !panel.contains(target))) {
      if (focused.matches("input[type=range], select")) return false;
      actions.step(key === "PageUp" ? -1 : 1);
    } else if (main && key === "Home") actions.seek(0);
    else if (main && key === "End") actions.seek(Infinity);
    else return false;
    return true;
  };

  const leave = (/** @type {HTMLElement} */ target) => {
    if (fold()) return true;
    if (target !== picture) return false;
    actions.activate(false);
    target.blur();
    return true;
  };

  shell.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const target = /** @type {HTMLElement} */ (event.target);
    // next to another player, time is controlled by that one, and so are its keys
    const rest = () => !shell.hasAttribute("data-guest") && anywhere(event, target);
    const taken =
      (target === picture && onPicture(event)) ||
      (target === slider && onSlider(event)) ||
      (event.key === "Escape" ? leave(target) : rest());
    if (taken) event.preventDefault();
  });
}
