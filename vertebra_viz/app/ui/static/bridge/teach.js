// What a lesson adds to the page: a second player, the projector, and the room.

import { Chrome } from "./chrome.js";
import { Duo } from "./duo.js";
import { Projector } from "./projector.js";
import { Room } from "./room.js";
import { Running } from "./running.js";
import { Stages } from "./stages.js";

const body = document.body;

/**
 * @typedef {object} One a player, and what is known of it
 * @property {HTMLElement} element
 * @property {Stages} stages
 * @property {Running} running
 * @property {Chrome} chrome
 */

export class Teach {
  #one;
  #player;
  #link;
  #tell;
  #clip = { src: "", title: "" };
  #goTo = "";
  #moves = 0;

  /**
   * @param {HTMLElement} element the <vertebra-player>
   * @param {import("./player.js").Player} player the same, as the rest of the page sees it
   * @param {import("./link.js").Link} link
   * @param {string[]} stages names of all there are
   * @param {(said: object) => void} tell sets what templates know, by the names of state.py
   * @param {(which: string, failed: boolean) => void} notThere tells of a picture that does not arrive
   */
  constructor(element, player, link, stages, tell, notThere) {
    this.#player = player;
    this.#link = link;
    this.#tell = tell;
    const make = (each, onRun) => {
      const known = new Stages(each, stages);
      return { element: each, stages: known, running: new Running(each, known, onRun), chrome: new Chrome(each) };
    };
    this.#one = make(element, () => {
      this.duo.oneAtATime();
      this.room.changed();
    });
    this.room = new Room(link, this.#one);
    this.duo = new Duo(this.#one, document.getElementById("vv-stage"), {
      make,
      onSaid: ({ numbers }) => numbers && tell({ secondNumbers: numbers }),
      onSecond: () => this.projector.dress(),
      notThere,
    });
    this.projector = new Projector(
      () => [this.#one, this.duo.second].filter(Boolean),
      (projector) => tell({ projector }),
      document.getElementById("vv-leave-wall"),
    );
    element.addEventListener("ready", () => this.#arrived());
    if (location.hash === "#projector") this.projector.set(true);
  }

  /** @param {any} state trame's @param {Record<string, string>} keys */
  connected(state, keys) {
    state.watch([keys.src, keys.title], (src, title) => {
      this.#clip = { src, title };
      if (this.duo.kind === "views") this.duo.views(this.#clip);
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
      const open = predicting || ["asked", "closed"].includes(asked?.phase);
      this.#one.chrome.off("question", open ? ["numbers"] : []);
    });
    state.watch([keys.shown], (shown) => this.room.take(shown));
    this.#tell({ layout: this.duo.kind, projector: this.projector.on });
  }

  /** @param {"one" | "views"} name what stands in the picture's place */
  layout(name) {
    if (this.duo.kind === "pair") this.#link.call("lesson.single");
    if (name === "views") this.duo.views(this.#clip);
    else this.duo.one();
    this.#tell({ layout: this.duo.kind });
  }

  #pair(second) {
    if (second?.src) this.duo.pair(this.#clip, second);
    else if (this.duo.kind === "pair") this.duo.one();
    this.#tell({ layout: this.duo.kind });
  }

  /** The case may still be on its way: then again when it is there. */
  #go({ stage, n } = {}) {
    if (!stage || n === this.#moves) return;
    this.#moves = n;
    this.#goTo = stage;
    this.#player.look({ stage });
    setTimeout(() => {
      this.#goTo = "";
    }, 5000);
  }

  #arrived() {
    if (this.#goTo) this.#player.look({ stage: this.#goTo });
    this.#goTo = "";
  }
}
