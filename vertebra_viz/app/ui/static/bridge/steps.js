// Big buttons under the picture: one step back, play, the next step. A step is a stage, played to its end and held
// there, so that two people can talk about it. They need the player and nobody else: no server, no session.

import { Running } from "./running.js";
import { Stages } from "./stages.js";

const NEARLY_S = 0.001;

export class Steps {
  #player;
  #buttons;
  #stages;
  #running;
  #target = null; // where to stop, seconds
  #still = matchMedia("(prefers-reduced-motion: reduce)");

  /**
   * @param {HTMLElement} root with one button for each `data-act`
   * @param {HTMLElement} player the <vertebra-player>
   * @param {string[]} names of all stages that there are, in their order
   */
  constructor(root, player, names) {
    this.#player = player;
    const acts = { back: () => this.#back(), play: () => this.#toggle(), next: () => this.#next() };
    this.#buttons = Object.fromEntries(Object.keys(acts).map((act) => [act, root.querySelector(`[data-act="${act}"]`)]));
    for (const [act, button] of Object.entries(this.#buttons)) {
      button.addEventListener("click", () => player.ready && button.ariaDisabled !== "true" && acts[act]());
    }
    this.#stages = new Stages(player, names);
    this.#running = new Running(player, this.#stages, () => {
      if (!this.#running.on) this.#target = null;
      this.#show();
    });
    player.addEventListener("ready", () => this.#show());
    player.addEventListener("timeupdate", ({ detail }) => {
      if (this.#target !== null && detail.t >= this.#target) this.#go(this.#target);
      this.#show();
    });
    this.#show();
  }

  get #t() {
    return this.#player.capture().t;
  }

  #toggle() {
    this.#target = null;
    if (this.#running.on) this.#player.pause();
    else this.#player.play();
  }

  #next() {
    const { end } = this.#stages.list.find((each) => each.end > this.#t + NEARLY_S);
    if (this.#still.matches) return this.#go(end);
    this.#target = end;
    return this.#player.play();
  }

  #back() {
    this.#go(this.#stages.list.findLast((each) => each.end < this.#t - NEARLY_S).end);
  }

  /** @param {number} t seconds */
  #go(t) {
    this.#target = null;
    this.#player.pause();
    this.#player.seek(t);
  }

  #show() {
    if (!this.#player.ready || !this.#stages.list.length) return;
    const { back, play, next } = this.#buttons;
    const t = this.#t;
    back.ariaDisabled = String(t <= this.#stages.list[0].end + NEARLY_S);
    next.ariaDisabled = String(t >= this.#stages.duration - NEARLY_S);
    play.dataset.playing = this.#running.on ? "yes" : "no";
    play.querySelector("span").textContent = this.#running.on ? "Pause" : "Play";
  }
}
