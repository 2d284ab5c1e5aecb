/** Playback controls: play and pause, previous and next stage, speed, repeat. */

import { text } from "../words/messages.js";
import { h, setAttribute, setText } from "./dom.js";
import { icon } from "./icons.js";
import { SPEEDS } from "./options.js";
import { time } from "./sentences.js";

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

/** A button that plays, or pauses while playing. */
export class PlayButton {
  /** @param {Actions} actions @param {string} [kind] */
  constructor(actions, kind = "") {
    this.root = iconButton(text("player-play"), "play", () => actions.toggle(), `primary ${kind}`);
    this.glyphs = { play: /** @type {Element} */ (this.root.firstElementChild), pause: icon("pause") };
  }

  /** @param {boolean} playing */
  update(playing) {
    const label = playing ? text("player-pause") : text("player-play");
    if (this.root.ariaLabel === label) return;
    this.root.ariaLabel = this.root.title = label;
    this.root.replaceChildren(playing ? this.glyphs.pause : this.glyphs.play);
  }
}

export class Transport {
  /** @param {Actions} actions */
  constructor(actions) {
    this.play = new PlayButton(actions);
    this.loop = iconButton(text("player-repeat"), "loop", () => actions.setLoop(this.loop.ariaPressed !== "true"));
    this.loop.ariaPressed = "false";
    this.speed = h("select", {
      "aria-label": text("player-speed"),
      title: text("player-speed"),
      onchange: () => actions.setSpeed(Number(this.speed.value)),
    });
    this.#offer(SPEEDS);
    this.time = h("span", { class: "time" });
    this.steps = h(
      "div",
      { class: "steps" },
      iconButton(text("player-previous"), "previous", () => actions.step(-1)),
      this.play.root,
      iconButton(text("player-next"), "next", () => actions.step(1)),
    );
    this.extras = h("div", { class: "extras" }, this.time, this.speed, this.loop);
  }

  /** @param {readonly number[]} speeds */
  #offer(speeds) {
    this.speed.replaceChildren(...speeds.map((each) => h("option", { value: each }, text("player-speed-times", { speed: String(each) }))));
  }

  /** @param {Frame} frame */
  update({ t, clip, playing, speed, loop }) {
    this.play.update(playing);
    setText(this.time, time(t, clip.durationS));
    setAttribute(this.loop, "aria-pressed", String(loop));
    if (Number(this.speed.value) === speed) return;
    // a page may set a speed that is not in the list
    if (!SPEEDS.includes(speed)) this.#offer([...SPEEDS, speed].sort((a, b) => a - b));
    this.speed.value = String(speed);
  }
}
