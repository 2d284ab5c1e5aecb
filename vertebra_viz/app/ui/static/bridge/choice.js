// Which option the picture shows. None is preselected: until a person picks one, the picture shows the fracture alone. Picking
// another requests its case from the session; without a session the page is loaded again with it.

import { make } from "./step-card.js";
import { text } from "./words.js";

export class Choice {
  #player;
  #settings;
  #onPick;

  /**
   * @param {import("./types.d.ts").PlayerElement} player
   * @param {import("./types.d.ts").Settings} settings
   * @param {(loading: boolean) => void} onPick whether its case is still being loaded
   */
  constructor(player, settings, onPick) {
    this.#player = player;
    this.#settings = settings;
    this.#onPick = onPick;
    this.picked = settings.picked;
  }

  /** Whether somebody has picked one; until then nothing on the page names one. */
  get picked() {
    return document.body.dataset.picked === "yes";
  }

  set picked(on) {
    document.body.dataset.picked = on ? "yes" : "no";
  }

  /** The kind of treatment that the picture shows. */
  get shown() {
    if (!this.#player.ready) return "";
    return /** @type {{kind?: string}} */ (this.#player.about.case.treatment ?? {}).kind ?? "";
  }

  /** Buttons for all options that are compared, and a way to the table. @param {HTMLElement} root @param {() => void} onCompare */
  fill(root, onCompare) {
    const { offered, options } = this.#settings;
    const buttons = offered.map((option) => {
      const button = make("button", text(`option-${option}`));
      button.className = "vv-button";
      button.ariaPressed = String(this.picked && options[option] === this.shown);
      button.addEventListener("click", () => this.pick(options[option]));
      return button;
    });
    const compare = make("button", text("screen-compare"));
    compare.className = "vv-button vv-compare";
    compare.addEventListener("click", onCompare);
    for (const each of [...buttons, compare]) each.setAttribute("type", "button");
    root.replaceChildren(make("p", text("screen-pick-one")), ...buttons, compare);
  }

  /** @param {string} kind of treatment */
  pick(kind) {
    this.picked = true;
    if (kind === this.shown) return this.#onPick(false);
    const state = window.trame?.state;
    const values = state?.get(this.#settings.keys.values);
    if (state && values && "treatment.kind" in values) {
      this.#onPick(true);
      return void state.set(this.#settings.keys.values, { ...values, "treatment.kind": kind });
    }
    const address = new URLSearchParams(location.search);
    for (const name of [...address.keys()]) if (name.startsWith("treatment.")) address.delete(name);
    address.delete("preset");
    address.delete("stage");
    address.set("v", "1");
    address.set("treatment.kind", kind);
    return location.assign(`${location.pathname}?${address}`);
  }
}
