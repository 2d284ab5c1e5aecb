// Big buttons under the picture: one step back, play, the next step. A step is a stage, played to its end and held
// there, or a card of words before, during or after what moves, so that two people can talk about it. They need the
// player and nobody else: no server, no session.

import { Running } from "./running.js";
import { Stages } from "./stages.js";

const NEARLY_S = 0.001;

/** @typedef {import("./told.js").Step} Step */
/** @typedef {{step: Step, end: number} | {step: null, end: number}} Stop a card, or a stage; what the picture shows then, s */

export class Steps {
  #player;
  #buttons;
  #stages;
  #running;
  #onTold;
  /** @type {Stop[]} in their order */
  #walk = [];
  /** @type {Stop | null} the card that is shown */
  #told = null;
  #first = true;
  #target = null; // where to stop, seconds
  #still = matchMedia("(prefers-reduced-motion: reduce)");

  /**
   * @param {HTMLElement} root with one button for each `data-act`
   * @param {HTMLElement} player the <vertebra-player>
   * @param {string[]} names of all stages that there are, in their order
   * @param {(step: Step | null, all: readonly Step[]) => void} onTold a card is to be shown, or none
   */
  constructor(root, player, names, onTold) {
    this.#player = player;
    this.#onTold = onTold;
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
    player.addEventListener("ready", () => this.#read());
    player.addEventListener("timeupdate", ({ detail }) => {
      if (this.#told && Math.abs(detail.t - this.#told.end) > NEARLY_S) this.#tell(null); // somebody went elsewhere
      if (this.#target !== null && detail.t >= this.#target) this.#go(this.#target);
      this.#show();
    });
    if (player.ready) this.#read();
  }

  /** From a card to the picture: on to the next stage, or back to the last. */
  skip() {
    const here = this.#walk.indexOf(this.#told);
    const stop = this.#walk.find(({ step }, i) => i > here && !step) ?? this.#walk.findLast(({ step }) => !step);
    this.#visit(stop);
  }

  /** The first step, for whoever comes next. */
  restart() {
    if (!this.#walk.length) return;
    this.#go(this.#walk[0].end);
    this.#first = true;
    this.#read();
  }

  /** The picture alone. */
  leave() {
    this.#tell(null);
  }

  get #t() {
    return this.#player.capture().t;
  }

  /** The stops of a new case; at first, and where nobody asked for a later stage, the first card. */
  #read() {
    const { list } = this.#stages;
    const { journey } = this.#player;
    const named = new Set(list.map(({ name }) => name));
    this.#walk = list.flatMap(({ name, end }, i) => [
      ...journey.filter(({ before }) => before === name).map((step) => ({ step, end: list[Math.max(i - 1, 0)].end })),
      { step: null, end },
    ]);
    const last = journey.filter(({ before }) => !named.has(before));
    this.#walk.push(...last.map((step) => ({ step, end: this.#stages.duration })));
    const wanted = this.#first ? journey[0]?.id : this.#told?.step.id;
    const stop = this.#walk.find(({ step }) => step && step.id === wanted) ?? null;
    this.#tell(stop && Math.abs(stop.end - this.#t) <= NEARLY_S ? stop : null);
    this.#first = false;
    this.#show();
  }

  #toggle() {
    this.#target = null;
    this.#tell(null);
    if (this.#running.on) this.#player.pause();
    else this.#player.play();
  }

  /** How many stops are over: those before the card, or the stages that have ended with the cards before them. */
  get #over() {
    if (this.#told) return this.#walk.indexOf(this.#told);
    const t = this.#t;
    const ahead = this.#walk.findIndex(({ step, end }) => !step && end > t + NEARLY_S);
    const done = this.#walk.findLastIndex(({ step, end }) => !step && end <= t + NEARLY_S);
    // inside a stage the cards before it are over too; at its end those after it are to come
    const inside = ahead >= 0 && t > (this.#walk[done]?.end ?? 0) + NEARLY_S;
    return inside ? ahead : done + 1;
  }

  #next() {
    this.#visit(this.#walk[this.#told ? this.#over + 1 : this.#over]);
  }

  #back() {
    const t = this.#t;
    const over = this.#over;
    const atEnd = !this.#told && this.#walk[over - 1] && Math.abs(this.#walk[over - 1].end - t) <= NEARLY_S;
    const stop = this.#walk[atEnd ? over - 2 : over - 1];
    this.#tell(stop.step ? stop : null);
    this.#go(stop.end);
  }

  /** @param {Stop} stop shown at once where it is a card, else played to its end */
  #visit(stop) {
    this.#tell(stop.step ? stop : null);
    if (stop.step || this.#still.matches || stop.end <= this.#t + NEARLY_S) return this.#go(stop.end);
    this.#target = stop.end;
    return this.#player.play();
  }

  /** @param {Stop | null} stop a card, or none */
  #tell(stop) {
    this.#told = stop;
    this.#onTold(stop && stop.step, this.#player.ready ? this.#player.journey : []);
  }

  /** @param {number} t seconds */
  #go(t) {
    this.#target = null;
    this.#player.pause();
    this.#player.seek(t);
    this.#show();
  }

  #show() {
    if (!this.#player.ready || !this.#walk.length) return;
    const { back, play, next } = this.#buttons;
    const over = this.#over;
    back.ariaDisabled = String(over <= (this.#told ? 0 : 1) && this.#t <= this.#walk[0].end + NEARLY_S);
    next.ariaDisabled = String(over >= this.#walk.length - (this.#told ? 1 : 0));
    play.dataset.playing = this.#running.on ? "yes" : "no";
    play.querySelector("span").textContent = this.#running.on ? "Pause" : "Play";
  }
}
