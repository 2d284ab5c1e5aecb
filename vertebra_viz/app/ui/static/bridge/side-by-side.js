// Two pictures above one dock, one hand on both: two views of one case, or two cases. The second player stands in the
// first one's slot `beside`. They share time, stage by stage, because cases differ in what is done; two cases share the
// view too.

import { CaseLoading } from "./case-loading.js";
import { PlayerControl } from "./player-control.js";
import { NOTHING, applyPose, sameFollows, samePose } from "./pose.js";
import { counterpart } from "./stages.js";
import { text } from "./words.js";

/** @typedef {import("./types.d.ts").Camera} Camera */
/** @typedef {import("./types.d.ts").Layout} Layout */
/** @typedef {import("./types.d.ts").PlayerElement} PlayerElement */
/** @typedef {import("./types.d.ts").PlayerStatus} PlayerStatus */
/** @typedef {import("./types.d.ts").SecondPlayer} SecondPlayer */
/** @typedef {import("./types.d.ts").ShownCase} ShownCase */
/** @typedef {import("./types.d.ts").TrackedPlayer} TrackedPlayer */

/**
 * @typedef {object} SideBySideHooks
 * @property {(element: PlayerElement, onPlayback: () => void) => TrackedPlayer} track
 * @property {(status: PlayerStatus | {moving: boolean}) => void} onStatus of the second player
 * @property {() => void} onSecond there is a second player now
 * @property {(which: string, failed: boolean) => void} onLoading whether a picture does not arrive
 */

/** Of the second player; the first one's are for both. */
const CONTROLS = ["controls", "timeline", "captions", "styles", "views"];
const INPUT_EVENTS = /** @type {const} */ (["pointermove", "pointerup", "wheel", "keydown", "keyup", "click"]);
const INPUT_MS = 600; // after a hand's last event; a picture goes on turning longer, for as many frames as it takes
/** @type {readonly import("../../../../player/src/generated/views.js").ViewName[]} */
const VIEWS = ["lateral", "front"];

/** What a case's title has and the other one's has not, for a line that has little room. @param {string} title @param {string} other */
export function apart(title, other) {
  const known = other.split("; ");
  return title.split("; ").filter((part) => !known.includes(part)).join("; ") || title;
}

export class SideBySide {
  /** @type {Layout} */
  kind = "one";
  /** @type {SecondPlayer | null} */
  second = null;
  #first;
  #hooks;
  #busy = false;
  #joined = false; // while a case is being opened, the second player follows nobody and leads nobody
  #turning = 0;
  #until = 0;
  /** The player that a hand was on last. @type {TrackedPlayer} */
  #touched;
  /** @type {HTMLElement[]} */
  #titles;
  /** Whether the camera followed the stages before two cases were to be seen from the same side. */
  #followed = false;
  #slot = "beside";

  /**
   * @param {TrackedPlayer} first
   * @param {HTMLElement} place holds a title for each picture
   * @param {SideBySideHooks} hooks
   */
  constructor(first, place, hooks) {
    this.#first = first;
    this.#touched = first;
    this.#titles = [...place.querySelectorAll("p")];
    this.#hooks = hooks;
    this.#listen(first);
  }

  /** Whether there is room for a second picture; where there is not, it waits. @param {boolean} on */
  set room(on) {
    this.#slot = on ? "beside" : "nowhere";
    if (this.second) this.second.element.slot = this.#slot;
  }

  /** @param {ShownCase} shown what the first player shows */
  views({ src, title }) {
    const { element } = this.#open("views", [text("screen-from-the-side", { title }), text("screen-from-the-front")]);
    const { element: first } = this.#first;
    element.setAttribute("view", VIEWS[1]);
    if (first.ready) {
      if (!element.ready) this.#begin(element, first.capture().stage);
      this.#hold(VIEWS[0]);
    }
    this.#show(element, src);
  }

  /** @param {{title: string}} left @param {ShownCase & {stage?: string}} right */
  pair({ title }, { src, title: other, stage }) {
    const { element } = this.#open("pair", [apart(title, other), apart(other, title)]);
    const { element: first } = this.#first;
    if (first.ready) {
      if (!element.ready) this.#begin(element, stage || first.capture().stage);
      // two heights are compared from the same side and in the same size, though each case be at a stage of its own
      if (first.capture().direction.camera) this.#hold(VIEWS[0]);
    }
    this.#show(element, src);
  }

  /** @param {PlayerElement} element that is to begin as the first one stands @param {string} stage */
  #begin(element, stage) {
    const { style, view, direction } = this.#first.element.capture();
    if (!direction.style) element.setAttribute("look", style);
    element.setAttribute("stage", stage);
    if (this.kind === "pair") element.setAttribute("view", direction.camera ? VIEWS[0] : view ?? VIEWS[0]);
  }

  /** @param {string} view that the first player is held in, for as long as there are two */
  #hold(view) {
    const { element } = this.#first;
    this.#followed ||= element.capture().direction.camera;
    element.setView(view);
  }

  /** What was held follows the stages again. */
  #letFollow() {
    const { element, playback } = this.#first;
    if (this.#followed && element.ready) applyPose(element, { direction: { ...element.capture().direction, camera: true } }, playback.on);
    this.#followed = false;
  }

  /** @param {PlayerElement} element @param {string} src */
  #show(element, src) {
    if (element.getAttribute("src") === src) return;
    this.#joined = false;
    element.setAttribute("src", src);
  }

  /** Back to one player. */
  one() {
    if (!this.second) return;
    this.kind = "one";
    this.#letFollow();
    this.second.element.remove();
    document.body.removeAttribute("data-duo");
    this.#hooks.onLoading("second", false);
    this.second = null;
    this.#touched = this.#first;
  }

  /** @param {"views" | "pair"} kind @param {[string, string]} titles @returns {SecondPlayer} */
  #open(kind, titles) {
    this.kind = kind;
    document.body.dataset.duo = kind;
    const second = this.second ?? this.#make();
    this.#titles.forEach((title, i) => {
      title.textContent = titles[i];
    });
    second.controls.hide("kind", kind === "views" ? ["numbers"] : []);
    return second;
  }

  #make() {
    const element = document.createElement("vertebra-player");
    element.id = "vv-second";
    element.slot = this.#slot;
    /** @type {SecondPlayer} */
    const second = {
      ...this.#hooks.track(element, () => this.#onePlays(second)),
      control: new PlayerControl(element, { onStatus: (status) => this.#hooks.onStatus(status), onError: () => {} }),
    };
    this.second = second;
    new CaseLoading(element, ({ failed }) => this.#hooks.onLoading("second", failed && element.isConnected));
    this.#listen(second);
    element.addEventListener("ready", () => this.#join(second));
    second.controls.hide("second", CONTROLS);
    element.setAttribute("locator", "off"); // the first one's is for both
    this.#first.element.append(element);
    this.#hooks.onSecond();
    return second;
  }

  /** The first player has begun or ended. */
  onePlays() {
    this.#onePlays(this.#first);
  }

  /** @param {TrackedPlayer} player */
  #other(player) {
    return player === this.#first ? this.second : this.#first;
  }

  /** Where one plays, the other one follows, and does not play by itself. @param {TrackedPlayer} player */
  #onePlays(player) {
    const other = this.#other(player);
    if (player.playback.on && other?.playback.on) other.element.pause();
  }

  /** The second player is there, or shows another case: it goes where the first one is. @param {SecondPlayer} second */
  #join(second) {
    this.#joined = true;
    this.#follow(this.#first, second);
    this.#turn(this.#first, second);
  }

  /** @param {TrackedPlayer} player */
  #listen(player) {
    const { element } = player;
    element.addEventListener("timeupdate", () => this.#follow(player, this.#other(player)));
    for (const name of INPUT_EVENTS) {
      element.addEventListener(name, (/** @type {Event} */ event) => {
        if (name === "pointermove" && event instanceof PointerEvent && !event.buttons) return;
        if (event.target !== element) return; // a hand on the second player, which stands in the first one
        this.#touched = player;
        this.#until = performance.now() + INPUT_MS;
        this.#turning ||= requestAnimationFrame(() => this.#turnOn(null));
      });
    }
  }

  /** @param {Camera | null} before where the camera was a frame ago */
  #turnOn(before) {
    this.#turning = 0;
    const from = this.#touched;
    const to = this.#other(from);
    if (!to?.element.ready || !from.element.ready) return;
    this.#turn(from, to);
    const { camera } = from.element.capture();
    if (performance.now() < this.#until || JSON.stringify(camera) !== JSON.stringify(before)) {
      this.#turning = requestAnimationFrame(() => this.#turnOn(camera));
    }
  }

  /**
   * Time: as far into the same stage; where there is no such stage, at the end of the last one before.
   *
   * @param {TrackedPlayer} from
   * @param {TrackedPlayer | null} to
   */
  #follow(from, to) {
    if (this.#busy || !this.#joined || !to?.element.ready || !from.element.ready) return;
    this.#busy = true;
    try {
      const { t, stage } = from.element.capture();
      to.element.seek(counterpart(t, stage, from.stages.list, to.stages.list));
      if (this.kind === "pair") this.#look();
    } finally {
      this.#busy = false;
    }
  }

  /** Two cases are compared in one style, cut at one place: the first one's, which may go with its stages. */
  #look() {
    const { element, playback } = /** @type {SecondPlayer} */ (this.second);
    const a = this.#first.element.capture();
    const b = element.capture();
    if (!sameFollows(b.direction, NOTHING)) applyPose(element, { direction: NOTHING }, playback.on);
    if (a.style !== b.style) element.setStyle(a.style);
    if (a.cut_mm !== b.cut_mm) applyPose(element, { style: a.style, cut_mm: a.cut_mm }, playback.on);
  }

  /** @param {TrackedPlayer} from @param {TrackedPlayer} to */
  #turn(from, to) {
    if (!to.element.ready || !from.element.ready) return;
    const a = from.element.capture();
    const b = to.element.capture();
    const pair = this.kind === "pair";
    if (pair) this.#look();
    const direction = pair ? NOTHING : { style: a.direction.style, camera: false };
    if (!sameFollows(b.direction, direction)) applyPose(to.element, { direction }, to.playback.on);
    if (!direction.style && a.style !== b.style) to.element.setStyle(a.style);
    if (pair && a.view && a.view !== b.view) to.element.setView(a.view);
    const turned = pair && !a.view && !samePose(a.camera, b.camera);
    if (turned || a.cut_mm !== b.cut_mm) {
      applyPose(to.element, { style: a.style, cut_mm: a.cut_mm, ...(turned ? { camera: a.camera } : {}) }, to.playback.on);
    }
  }
}
