/**
 * Room for a second picture of equal size next to the first, with a common dock: a page puts an element with `slot="beside"` into
 * the player.
 */

import { h } from "./dom.js";

/** Events that stop here: the page listens to the events of the outer player, and to those of the second one directly. */
const TOLD = ["ready", "timeupdate", "stagechange"];

export class Beside {
  /** @param {(on: boolean) => void} onchange whether there is a second picture */
  constructor(onchange) {
    const slot = h("slot", { name: "beside", onslotchange: () => this.#fill(slot.assignedElements().length > 0) });
    for (const name of TOLD) slot.addEventListener(name, (event) => event.stopPropagation());
    this.root = h("div", { class: "beside", hidden: true }, slot);
    this.onchange = onchange;
  }

  /** @param {boolean} on */
  #fill(on) {
    if (this.root.hidden !== on) return;
    this.root.hidden = !on;
    this.onchange(on);
  }
}

/**
 * Whether a player is the second one in another player, which then has the dock and the announcements of both.
 *
 * @param {Element} player
 */
export function standsBeside(player) {
  const place = player.closest('[slot="beside"]')?.parentElement;
  return place?.localName === player.localName;
}
