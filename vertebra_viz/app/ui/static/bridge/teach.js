// The parts of the page that Teach uses: a second player, the projector, and the room.

import { controlsOf } from "./hidden-controls.js";
import { byId } from "./page.js";
import { Playback } from "./playback.js";
import { Projector } from "./projector.js";
import { RoomSync } from "./room-sync.js";
import { SideBySide } from "./side-by-side.js";
import { Stages } from "./stages.js";

/** @typedef {import("./types.d.ts").PlayerElement} PlayerElement */
/** @typedef {import("./types.d.ts").ShownCase} ShownCase */
/** @typedef {import("./types.d.ts").StateKeys} StateKeys */
/** @typedef {import("./types.d.ts").StateValues} StateValues */
/** @typedef {import("./types.d.ts").TrackedPlayer} TrackedPlayer */
/** @typedef {import("./types.d.ts").TrameState} TrameState */

const GO_WITHIN_MS = 5000;
const body = document.body;

export class Teach {
  #first;
  #player;
  #connection;
  #setState;
  #sideBySide;
  /** @type {ShownCase} */
  #shown = { src: "", title: "" };
  #short = "";
  #goTo = "";
  #moves = 0;

  /**
   * @param {PlayerElement} element
   * @param {import("./player-control.js").PlayerControl} player the same, as the rest of the page sees it
   * @param {import("./connection.js").Connection} connection
   * @param {string[]} stages names of all stages
   * @param {(values: StateValues) => void} setState sets values for templates
   * @param {(which: string, failed: boolean) => void} onLoading whether a picture fails to load
   */
  constructor(element, player, connection, stages, setState, onLoading) {
    this.#player = player;
    this.#connection = connection;
    this.#setState = setState;
    /** @type {(each: PlayerElement, onPlayback: () => void) => TrackedPlayer} */
    const track = (each, onPlayback) => {
      const known = new Stages(each, stages);
      return { element: each, stages: known, playback: new Playback(each, known, onPlayback), controls: controlsOf(each) };
    };
    const first = track(element, () => {
      this.#sideBySide.onePlays();
      this.room.changed();
    });
    this.#first = first;
    this.room = new RoomSync(connection, first);
    this.#sideBySide = new SideBySide(first, byId("vv-duo"), {
      track,
      onStatus: (status) => {
        if ("numbers" in status) setState({ secondNumbers: status.numbers });
      },
      onSecond: () => this.projector.hideControls(),
      onLoading,
    });
    this.projector = new Projector(
      () => [first, ...(this.#sideBySide.second ? [this.#sideBySide.second] : [])],
      (projector) => setState({ projector }),
      byId("vv-leave-wall"),
    );
    element.addEventListener("ready", () => this.#ready());
    if (location.hash === "#projector") this.projector.set(true);
  }

  /** @param {TrameState} state @param {StateKeys} keys */
  connected(state, keys) {
    state.watch([keys.src, keys.title, keys.shortTitle], (src, title, short) => {
      this.#shown = { src, title };
      this.#short = short;
      if (this.#sideBySide.kind === "views") this.#views();
    });
    state.watch([keys.second], (second) => this.#pair(second));
    state.watch([keys.goTo], (goTo) => this.#go(goTo));
    state.watch([keys.role], (role) => {
      body.dataset.room = role;
      this.room.role = role;
    });
    state.watch([keys.link], (caseLink) => {
      this.room.case = caseLink;
    });
    // the curve over time would give the answer away
    state.watch([keys.predicting, keys.asked], (predicting, asked) => {
      const open = predicting || ["asked", "closed"].includes(asked?.phase ?? "");
      this.#first.controls.hide("question", open ? ["numbers"] : []);
    });
    state.watch([keys.shown], (shown) => this.room.receive(shown));
    this.#setState({ layout: this.#sideBySide.kind, projector: this.projector.on });
  }

  /** @param {string} mode in Consent there is one picture only */
  enter(mode) {
    this.#sideBySide.room = mode !== "consent";
  }

  /** @param {"one" | "views"} name of what is shown: one player, or two views of its case */
  layout(name) {
    if (this.#sideBySide.kind === "pair") void this.#connection.call("lesson.single");
    if (name === "views") this.#views();
    else this.#sideBySide.one();
    this.#setState({ layout: this.#sideBySide.kind });
  }

  #views() {
    this.#sideBySide.views({ ...this.#shown, title: this.#short });
  }

  /** @param {Partial<ShownCase & {stage: string}> | undefined} second empty: none */
  #pair(second) {
    if (second?.src) this.#sideBySide.pair(this.#shown, { title: "", ...second, src: second.src });
    else if (this.#sideBySide.kind === "pair") this.#sideBySide.one();
    this.#setState({ layout: this.#sideBySide.kind });
  }

  /** Go to a stage now and, if the case is still being loaded, again when it is ready. @param {{stage?: string, n?: number}} [goTo] */
  #go({ stage, n } = {}) {
    if (!stage || n === undefined || n === this.#moves) return;
    this.#moves = n;
    this.#goTo = stage;
    this.#player.look({ stage });
    setTimeout(() => {
      this.#goTo = "";
    }, GO_WITHIN_MS);
  }

  #ready() {
    if (this.#goTo) this.#player.look({ stage: this.#goTo });
    this.#goTo = "";
  }
}
