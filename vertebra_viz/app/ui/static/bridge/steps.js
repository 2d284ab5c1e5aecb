// Big buttons under the picture: one step back, play, the next step. A step is a stage, played to its end and held
// there, or a card of words before, during or after what moves, so that two people can talk about it. They need the
// player and nobody else: no server, no session.

import { within } from "./page.js";
import { Playback } from "./playback.js";
import { Stages } from "./stages.js";
import { text } from "./words.js";

const NEARLY_S = 0.001;

/** @typedef {import("./types.d.ts").StageEnd} StageEnd */
/** @typedef {import("./types.d.ts").Step} Step */
/** @typedef {{step: Step | null, end: number}} Stop a card, or a stage where there is none; what the picture shows then, s */

/**
 * The stops of a case in their order: its stages, and the cards of words before, between and after them.
 *
 * @param {readonly StageEnd[]} stages
 * @param {readonly Step[]} journey
 * @returns {Stop[]}
 */
export function stopsOf(stages, journey) {
  const named = new Set(stages.map(({ name }) => name));
  const last = journey.filter(({ before }) => before === null || !named.has(before));
  return [
    ...stages.flatMap(({ name, end }, i) => [
      ...journey.filter(({ before }) => before === name).map((step) => ({ step, end: stages[Math.max(i - 1, 0)].end })),
      { step: null, end },
    ]),
    ...last.map((step) => ({ step, end: stages.at(-1)?.end ?? 0 })),
  ];
}

/**
 * How many stops are over: those before the card, or the stages that have ended with the cards before them.
 *
 * @param {readonly Stop[]} stops
 * @param {Stop | null} card that is shown
 * @param {number} t seconds
 */
export function stopsOver(stops, card, t) {
  if (card) return stops.indexOf(card);
  const ahead = stops.findIndex(({ step, end }) => !step && end > t + NEARLY_S);
  const done = stops.findLastIndex(({ step, end }) => !step && end <= t + NEARLY_S);
  // inside a stage the cards before it are over too; at its end those after it are to come
  const inside = ahead >= 0 && t > (stops[done]?.end ?? 0) + NEARLY_S;
  return inside ? ahead : done + 1;
}

export class Steps {
  #player;
  #buttons;
  #stages;
  #playback;
  #onCard;
  /** @type {Stop[]} */
  #stops = [];
  /** The card that is shown. @type {Stop | null} */
  #card = null;
  #first = true;
  /** Where to stop, seconds. @type {number | null} */
  #target = null;
  #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");

  /**
   * @param {HTMLElement} root with one button for each `data-act`
   * @param {import("./types.d.ts").PlayerElement} player
   * @param {string[]} names of all stages that there are, in their order
   * @param {(step: Step | null, all: readonly Step[]) => void} onCard a card is to be shown, or none
   */
  constructor(root, player, names, onCard) {
    this.#player = player;
    this.#onCard = onCard;
    const button = (/** @type {string} */ name, /** @type {() => void} */ act) => {
      const element = within(root, `[data-act="${name}"]`);
      element.addEventListener("click", () => {
        if (player.ready && element.ariaDisabled !== "true") act();
      });
      return element;
    };
    this.#buttons = {
      back: button("back", () => this.#back()),
      play: button("play", () => this.#toggle()),
      next: button("next", () => this.#next()),
    };
    this.#stages = new Stages(player, names);
    this.#playback = new Playback(player, this.#stages, () => {
      if (!this.#playback.on) this.#target = null;
      this.#show();
    });
    player.addEventListener("ready", () => this.#read());
    player.addEventListener("timeupdate", ({ detail }) => {
      if (this.#card && Math.abs(detail.t - this.#card.end) > NEARLY_S) this.#showCard(null); // somebody went elsewhere
      if (this.#target !== null && detail.t >= this.#target) this.#go(this.#target);
      this.#show();
    });
    if (player.ready) this.#read();
  }

  /** From a card to the picture: on to the next stage, or back to the last. */
  skip() {
    const here = this.#card ? this.#stops.indexOf(this.#card) : -1;
    const stop = this.#stops.find(({ step }, i) => i > here && !step) ?? this.#stops.findLast(({ step }) => !step);
    if (stop) this.#visit(stop);
  }

  /** The first step, for whoever comes next. */
  restart() {
    if (!this.#stops.length) return;
    this.#go(this.#stops[0].end);
    this.#first = true;
    this.#read();
  }

  /** The picture alone. */
  leave() {
    this.#showCard(null);
  }

  get #t() {
    return this.#player.capture().t;
  }

  /** The stops of a new case; at first, and where nobody asked for a later stage, the first card. */
  #read() {
    const { journey } = this.#player;
    this.#stops = stopsOf(this.#stages.list, journey);
    const wanted = this.#first ? journey[0]?.id : this.#card?.step?.id;
    const stop = this.#stops.find(({ step }) => step && step.id === wanted) ?? null;
    this.#showCard(stop && Math.abs(stop.end - this.#t) <= NEARLY_S ? stop : null);
    this.#first = false;
    this.#show();
  }

  #toggle() {
    this.#target = null;
    this.#showCard(null);
    if (this.#playback.on) this.#player.pause();
    else this.#player.play();
  }

  get #over() {
    return stopsOver(this.#stops, this.#card, this.#t);
  }

  #next() {
    this.#visit(this.#stops[this.#card ? this.#over + 1 : this.#over]);
  }

  #back() {
    const t = this.#t;
    const over = this.#over;
    const atEnd = !this.#card && this.#stops[over - 1] && Math.abs(this.#stops[over - 1].end - t) <= NEARLY_S;
    const stop = this.#stops[atEnd ? over - 2 : over - 1];
    this.#showCard(stop.step ? stop : null);
    this.#go(stop.end);
  }

  /** @param {Stop} stop shown at once where it is a card, else played to its end */
  #visit(stop) {
    this.#showCard(stop.step ? stop : null);
    if (stop.step || this.#reducedMotion.matches || stop.end <= this.#t + NEARLY_S) return this.#go(stop.end);
    this.#target = stop.end;
    return this.#player.play();
  }

  /** @param {Stop | null} card none where it is null */
  #showCard(card) {
    this.#card = card;
    this.#onCard(card && card.step, this.#player.ready ? this.#player.journey : []);
  }

  /** @param {number} t seconds */
  #go(t) {
    this.#target = null;
    this.#player.pause();
    this.#player.seek(t);
    this.#show();
  }

  #show() {
    if (!this.#player.ready || !this.#stops.length) return;
    const { back, play, next } = this.#buttons;
    const over = this.#over;
    back.ariaDisabled = String(over <= (this.#card ? 0 : 1) && this.#t <= this.#stops[0].end + NEARLY_S);
    next.ariaDisabled = String(over >= this.#stops.length - (this.#card ? 1 : 0));
    play.dataset.playing = this.#playback.on ? "yes" : "no";
    within(play, "span").textContent = text(this.#playback.on ? "screen-pause" : "screen-play");
  }
}
