// Two pictures with common controls: two views of one case, or two cases. The second player is in the first one's slot
// `beside`. Their times correspond stage by stage, because cases have different stages; two cases have the same view too.

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
 * @property {() => void} onSecond called when a second player has been created
 * @property {(which: string, failed: boolean) => void} onLoading whether a picture fails to load
 */

/** Hidden on the second player, since the first one's control both. */
const CONTROLS = ["controls", "timeline", "captions", "styles", "views"];
const INPUT_EVENTS = /** @type {const} */ (["pointermove", "pointerup", "wheel", "keydown", "keyup", "click"]);
const INPUT_MS = 600; // after the last event; after a rotation the camera may go on moving for longer
/** @type {readonly import("../../../../player/src/generated/views.js").ViewName[]} */
const VIEWS = ["lateral", "front"];

/** The parts of a case's title that the other one's does not have, for a short line. @param {string} title @param {string} other */
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
  #joined = false; // while a case is being loaded, the second player neither follows nor is followed
  #turning = 0;
  #until = 0;
  /** The player that the user touched last. @type {TrackedPlayer} */
  #touched;
  /** @type {HTMLElement[]} */
  #titles;
  /** Whether the camera followed the stages before a common view was set for two pictures. */
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

  /** Whether a second picture is allowed; if not, it stays hidden. @param {boolean} on */
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
      // heights are compared from the same side and at the same size, even if each case is at a stage of its own
      if (first.capture().direction.camera) this.#hold(VIEWS[0]);
    }
    this.#show(element, src);
  }

  /** @param {PlayerElement} element that begins with the look of the first one @param {string} stage */
  #begin(element, stage) {
    const { style, view, direction } = this.#first.element.capture();
    if (!direction.style) element.setAttribute("look", style);
    element.setAttribute("stage", stage);
    if (this.kind === "pair") element.setAttribute("view", direction.camera ? VIEWS[0] : view ?? VIEWS[0]);
  }

  /** @param {string} view that the first player keeps as long as there are two */
  #hold(view) {
    const { element } = this.#first;
    this.#followed ||= element.capture().direction.camera;
    element.setView(view);
  }

  /** Let the first player's camera follow the stages again, if it did before. */
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
    element.setAttribute("locator", "off"); // the first one's is enough
    this.#first.element.append(element);
    this.#hooks.onSecond();
    return second;
  }

  /** The first player has started or stopped playing. */
  onePlays() {
    this.#onePlays(this.#first);
  }

  /** @param {TrackedPlayer} player */
  #other(player) {
    return player === this.#first ? this.second : this.#first;
  }

  /** If one starts playing, pause the other one, which follows it. @param {TrackedPlayer} player */
  #onePlays(player) {
    const other = this.#other(player);
    if (player.playback.on && other?.playback.on) other.element.pause();
  }

  /** The second player is ready, or shows another case: give it the first one's moment and view. @param {SecondPlayer} second */
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
        if (event.target !== element) return; // an event of the second player, which is inside the first one
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
   * Set the time: as far into the same stage; if there is no such stage, at the end of the last one before it.
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

  /** Give the second of two cases the first one's style and cut, which may follow its stages. */
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
