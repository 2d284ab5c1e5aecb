// The steps of the consent page: each has its words and its own picture. Big buttons under the picture go to the next and to
// the step before, and show the movement again. They need the player and nobody else: no server, no session.
//
// From the step of the choices one goes on once somebody has picked an option to look at: none is chosen for anyone.

import { within } from "./page.js";
import { Playback } from "./playback.js";
import { Stages } from "./stages.js";

const NEARLY_S = 0.001;
export const CHOICES = "choices";

/** @typedef {import("./types.d.ts").StageEnd} StageEnd */
/** @typedef {import("./types.d.ts").StageWords} StageWords */
/** @typedef {import("./types.d.ts").Step} Step */
/** @typedef {{step: Step, end: number}} Stop a step, and the moment that the picture shows with it, s */

/**
 * The steps of a case with their moments; where a case has none, its stages in words.
 *
 * @param {readonly StageEnd[]} stages
 * @param {readonly Step[]} journey
 * @param {readonly StageWords[]} words of the stages
 * @returns {Stop[]}
 */
export function stopsOf(stages, journey, words) {
  const ends = new Map(stages.map(({ name, end }) => [name, end]));
  const last = stages.at(-1)?.end ?? 0;
  const steps = journey.length ? journey : words.map(stageStep);
  return steps.map((step) => ({ step, end: ends.get(step.stage ?? "") ?? last }));
}

/** A stage as a step. @param {StageWords} words @returns {Step} */
const stageStep = ({ name, label, caption }) => (
  { id: name, title: label, text: caption, source: "", stage: /** @type {Step["stage"]} */ (name), view: "", style: "", more: [] }
);

export class Steps {
  #player;
  #buttons;
  #stages;
  #playback;
  #onStep;
  #picked;
  /** @type {Stop[]} */
  #stops = [];
  #at = 0;
  /** Where to stop, seconds. @type {number | null} */
  #target = null;
  /** Go on from the choices once the case that was picked is there. */
  #goOn = false;
  #first = true;
  #on = false;
  #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");

  /**
   * @param {HTMLElement} root with one button for each `data-act`
   * @param {import("./types.d.ts").PlayerElement} player
   * @param {string[]} names of all stages that there are, in their order
   * @param {() => boolean} picked whether somebody has picked an option to look at
   * @param {(stop: Stop, place: {number: number, count: number}, ended: boolean) => void} onStep a step is shown; `ended`: the
   *   picture has come to the end of what happens
   */
  constructor(root, player, names, picked, onStep) {
    this.#player = player;
    this.#picked = picked;
    this.#onStep = onStep;
    const button = (/** @type {string} */ name, /** @type {() => void} */ act) => {
      const element = within(root, `[data-act="${name}"]`);
      element.addEventListener("click", () => {
        if (player.ready && element.ariaDisabled !== "true") act();
      });
      return element;
    };
    this.#buttons = {
      back: button("back", () => this.show(this.#at - 1)),
      play: button("play", () => this.#again()),
      next: button("next", () => this.next()),
    };
    this.#stages = new Stages(player, names);
    this.#playback = new Playback(player, this.#stages, () => {
      if (!this.#playback.on) this.#target = null;
      this.#tell();
    });
    player.addEventListener("ready", () => this.#read());
    player.addEventListener("timeupdate", ({ detail }) => {
      if (this.#on && this.#target !== null && detail.t >= this.#target) this.#rest(this.#target);
    });
    if (player.ready) this.#read();
  }

  /** The page shows the steps, or another mode. @param {boolean} on */
  set shown(on) {
    if (on === this.#on) return;
    this.#on = on;
    if (on && this.#player.ready && this.#stops.length) this.show(this.#at);
  }

  /** All steps, in their order. */
  get list() {
    return this.#stops.map(({ step }) => step);
  }

  /** The next step, as far as one may go. */
  next() {
    if (!this.#blocked) this.show(this.#at + 1);
  }

  /** The first step, for whoever comes next. */
  restart() {
    this.#goOn = false;
    this.show(0);
  }

  /** Somebody has picked an option: go on at once, or with the case that is on its way. @param {boolean} loading */
  pick(loading) {
    this.#goOn = loading;
    if (!loading) this.next();
  }

  /** @param {number} i of the step; where nobody has picked an option, none behind the choices */
  show(i) {
    const gate = this.#picked() ? -1 : this.#choices;
    const to = Math.min(Math.max(i, 0), gate < 0 ? this.#stops.length - 1 : gate);
    const { step, end } = this.#stops[to];
    const onwards = to > this.#at;
    this.#at = to;
    this.#look(step);
    if (onwards && !this.#reducedMotion.matches && end > this.#t + NEARLY_S) {
      this.#target = end;
      this.#player.play();
    } else {
      this.#rest(end);
    }
    this.#tell();
  }

  get #t() {
    return this.#player.capture().t;
  }

  /** Place of the choices; -1 where there are none. */
  get #choices() {
    return this.#stops.findIndex(({ step }) => step.id === CHOICES);
  }

  get #blocked() {
    return !this.#picked() && this.#at === this.#choices;
  }

  /** The steps of a new case: the one that is shown stays; at first, the one of the moment that is shown. */
  #read() {
    const id = this.#stops[this.#at]?.step.id;
    this.#stops = stopsOf(this.#stages.list, this.#player.journey, this.#player.stages);
    const same = this.#stops.findIndex(({ step }) => step.id === id);
    const now = this.#stops.findIndex(({ end }) => end >= this.#t - NEARLY_S);
    const asked = this.#first ? now : same < 0 ? Math.min(this.#at, this.#stops.length - 1) : same;
    this.#first = false;
    if (!this.#stops.length) return;
    if (!this.#on) {
      this.#at = Math.max(asked, 0);
      return;
    }
    const onwards = this.#goOn;
    this.#goOn = false;
    this.#at = Math.max(asked, 0);
    this.show(this.#at + (onwards ? 1 : 0));
  }

  /** The movement of this step once more, from the end of the step before; or a pause. */
  #again() {
    if (this.#playback.on) return this.#player.pause();
    const { end } = this.#stops[this.#at];
    const from = this.#stops.findLast((stop) => stop.end < end - NEARLY_S)?.end ?? 0;
    this.#player.seek(from);
    this.#target = end;
    return this.#player.play();
  }

  /** @param {Step} step with the picture that it asks for */
  #look({ view, style }) {
    if (view) this.#player.setView(view);
    if (!style) return;
    try {
      this.#player.setStyle(style);
    } catch {
      // a device that cannot draw it keeps the style that it has
    }
  }

  /** @param {number} t seconds */
  #rest(t) {
    this.#target = null;
    this.#player.pause();
    this.#player.seek(t);
    this.#tell();
  }

  #tell() {
    if (!this.#on || !this.#player.ready || !this.#stops.length) return;
    const { back, play, next } = this.#buttons;
    const count = this.#stops.length;
    back.ariaDisabled = String(this.#at === 0);
    next.ariaDisabled = String(this.#at === count - 1 || this.#blocked);
    play.dataset.playing = this.#playback.on ? "yes" : "no";
    const ended = this.#t >= this.#stages.duration - NEARLY_S;
    this.#onStep(this.#stops[this.#at], { number: this.#at + 1, count }, ended);
  }
}
