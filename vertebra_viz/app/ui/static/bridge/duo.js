// Two players in the picture's place, one hand on both: two views of one case, or two cases. They share time, stage by
// stage, because cases differ in what is done; two cases share the view too.

import { Arrival } from "./arrival.js";
import { pose, samePose } from "./pose.js";
import { Player } from "./player.js";
import { counterpart } from "./stages.js";

const HANDS = ["pointermove", "pointerup", "wheel", "keydown", "keyup", "click"];
const HAND_MS = 600; // after a hand's last word; a picture goes on turning longer, for as many frames as it takes
const VIEWS = ["lateral", "front"];

export class Duo {
  kind = "one";
  second = null;
  #first;
  #stage;
  #hooks;
  #busy = false;
  #met = false; // while a case is being opened, the second player follows nobody and leads nobody
  #turning = 0;
  #until = 0;
  #hand = null; // the player that a hand was on last
  #titles = [];

  /**
   * @param {import("./teach.js").One} first
   * @param {HTMLElement} stage holds the players
   * @param {{make: (element: HTMLElement, onRun: () => void) => import("./teach.js").One, onSaid: (said: object) => void,
   *   onSecond: () => void, notThere: (which: string, failed: boolean) => void}} hooks
   */
  constructor(first, stage, hooks) {
    this.#first = first;
    this.#stage = stage;
    this.#hooks = hooks;
    this.#join(first);
  }

  /** @param {{src: string, title: string}} one what the first player shows */
  views({ src, title }) {
    this.#open("views", [`${title}: from the side`, "from the front"]);
    const { element } = this.second;
    const { element: first } = this.#first;
    element.setAttribute("view", VIEWS[1]);
    if (first.ready) {
      const { style, stage } = first.capture();
      if (!element.ready) element.setAttribute("look", style);
      if (!element.ready) element.setAttribute("stage", stage);
      first.setView(VIEWS[0]);
    }
    this.#show(src);
  }

  /** @param {{title: string}} left @param {{src: string, title: string, stage: string}} right */
  pair({ title }, { src, title: other, stage }) {
    this.#open("pair", [title, other]);
    const { element } = this.second;
    const { element: first } = this.#first;
    if (first.ready && !element.ready) {
      const { style, view, stage: here } = first.capture();
      element.setAttribute("look", style);
      element.setAttribute("stage", stage || here);
      if (view) element.setAttribute("view", view);
    }
    this.#show(src);
  }

  #show(src) {
    const { element } = this.second;
    if (element.getAttribute("src") === src) return;
    this.#met = false;
    element.setAttribute("src", src);
  }

  /** Back to one player. */
  one() {
    if (this.kind === "one") return;
    this.kind = "one";
    document.body.removeAttribute("data-duo");
    this.second.element.remove();
    this.#hooks.notThere("second", false);
    this.second = null;
    this.#hand = this.#first;
    for (const title of this.#titles) title.remove();
    this.#titles = [];
  }

  #open(kind, titles) {
    this.kind = kind;
    document.body.dataset.duo = kind;
    if (!this.second) {
      const element = document.createElement("vertebra-player");
      element.id = "vv-second";
      element.className = "vv-second";
      this.second = this.#hooks.make(element, () => this.#oneAtATime(this.second));
      this.second.player = new Player(element, { onSaid: (said) => this.#hooks.onSaid(said), onError: () => {} });
      new Arrival(element, ({ failed }) => this.#hooks.notThere("second", failed && element.isConnected));
      this.#join(this.second);
      element.addEventListener("ready", () => this.#meet());
      this.#titles = [document.createElement("p"), document.createElement("p")];
      this.#titles.forEach((title, i) => (title.className = `vv-duo-title vv-duo-${i ? "right" : "left"}`));
      this.#stage.append(...this.#titles, element);
      this.#hooks.onSecond();
    }
    this.#titles.forEach((title, i) => (title.textContent = titles[i]));
  }

  /** The first player has begun or ended. */
  oneAtATime() {
    this.#oneAtATime(this.#first);
  }

  #other(who) {
    return who === this.#first ? this.second : this.#first;
  }

  #oneAtATime(who) {
    const other = this.#other(who);
    if (who?.running.on && other?.running.on) other.element.pause();
  }

  /** The second player is there, or shows another case: it goes where the first one is. */
  #meet() {
    this.#met = true;
    this.#follow(this.#first, this.second);
    this.#turn(this.#first, this.second);
  }

  #join(who) {
    const { element } = who;
    element.addEventListener("timeupdate", () => this.#follow(who, this.#other(who)));
    for (const hand of HANDS) {
      element.addEventListener(hand, (event) => {
        if (hand === "pointermove" && !event.buttons) return;
        this.#hand = who;
        this.#until = performance.now() + HAND_MS;
        this.#turning ||= requestAnimationFrame(() => this.#turnOn(null));
      });
    }
  }

  /** @param {object | null} before where the camera was a frame ago */
  #turnOn(before) {
    this.#turning = 0;
    const who = this.#hand;
    const to = this.#other(who);
    if (!to?.element.ready || !who.element.ready) return;
    this.#turn(who, to);
    const { camera } = who.element.capture();
    if (performance.now() < this.#until || JSON.stringify(camera) !== JSON.stringify(before)) {
      this.#turning = requestAnimationFrame(() => this.#turnOn(camera));
    }
  }

  /** Time: as far into the same stage; where there is no such stage, at the end of the last one before. */
  #follow(from, to) {
    if (this.#busy || !this.#met || !to?.element.ready || !from.element.ready) return;
    this.#busy = true;
    try {
      const { t, stage } = from.element.capture();
      to.element.seek(counterpart(t, stage, from.stages.list, to.stages.list));
    } finally {
      this.#busy = false;
    }
  }

  #turn(from, to) {
    if (!to.element.ready || !from.element.ready) return;
    const a = from.element.capture();
    const b = to.element.capture();
    if (a.style !== b.style) to.element.setStyle(a.style);
    if (this.kind === "pair" && a.view && a.view !== b.view) to.element.setView(a.view);
    const turned = this.kind === "pair" && !a.view && !samePose(a.camera, b.camera);
    if (turned || a.cut_mm !== b.cut_mm) {
      pose(to.element, { style: a.style, cut_mm: a.cut_mm, ...(turned ? { camera: a.camera } : {}) }, to.running.on);
    }
  }
}
