/** Play and pause, stage by stage, how fast, and again. */

import { h, setAttribute, setText } from "./dom.js";
import { icon } from "./icons.js";
import { SPEEDS } from "./options.js";
import { strings } from "./strings.js";

/** @typedef {import("./shell.js").Actions} Actions */
/** @typedef {import("./shell.js").Frame} Frame */

/**
 * @param {string} label
 * @param {string} glyph
 * @param {() => void} onclick
 * @param {string} [kind]
 */
export function iconButton(label, glyph, onclick, kind = "") {
  const props = { type: "button", class: `icon-button ${kind}`, "aria-label": label, title: label, onclick };
  return h("button", props, icon(glyph));
}

export class Transport {
  /** @param {Actions} actions */
  constructor(actions) {
    this.play = iconButton(strings.play, "play", () => actions.toggle(), "primary");
    this.glyphs = { play: /** @type {Element} */ (this.play.firstElementChild), pause: icon("pause") };
    this.loop = iconButton(strings.loop, "loop", () => actions.setLoop(this.loop.ariaPressed !== "true"));
    this.loop.ariaPressed = "false";
    this.speed = h("select", {
      "aria-label": strings.speed,
      title: strings.speed,
      onchange: () => actions.setSpeed(Number(this.speed.value)),
    });
    this.#offer(SPEEDS);
    this.time = h("span", { class: "time" });
    this.steps = h(
      "div",
      { class: "steps" },
      iconButton(strings.previous, "previous", () => actions.step(-1)),
      this.play,
      iconButton(strings.next, "next", () => actions.step(1)),
    );
    this.extras = h("div", { class: "extras" }, this.time, this.speed, this.loop);
  }

  /** @param {readonly number[]} speeds */
  #offer(speeds) {
    this.speed.replaceChildren(...speeds.map((each) => h("option", { value: each }, strings.times(each))));
  }

  /** @param {Frame} frame */
  update({ t, clip, playing, speed, loop }) {
    const label = playing ? strings.pause : strings.play;
    if (this.play.ariaLabel !== label) {
      this.play.ariaLabel = this.play.title = label;
      this.play.replaceChildren(playing ? this.glyphs.pause : this.glyphs.play);
    }
    setText(this.time, strings.time(t, clip.durationS));
    setAttribute(this.loop, "aria-pressed", String(loop));
    if (Number(this.speed.value) === speed) return;
    // a page may ask for a speed that the list does not have
    if (!SPEEDS.includes(speed)) this.#offer([...SPEEDS, speed].sort((a, b) => a - b));
    this.speed.value = String(speed);
  }
}
