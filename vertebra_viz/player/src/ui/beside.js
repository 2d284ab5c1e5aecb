/**
 * A place for a second picture beside the first, equally large, above the one dock: a page puts an element with
 * `slot="beside"` into the player.
 */

import { h } from "./dom.js";

/** What a player tells its own page; of a player that stands inside another one, the outer one's page asks that itself. */
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
 * Whether a player stands beside another one, which then says for both what must be said and has the dock of both.
 *
 * @param {Element} player
 */
export function standsBeside(player) {
  const place = player.closest('[slot="beside"]')?.parentElement;
  return place?.localName === player.localName;
}
