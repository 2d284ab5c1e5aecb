/**
 * The opening shot on a page: once per visit, in front of the picture that is already there, ended by the first touch. Nothing
 * waits for it; if it comes too late or reduced motion is requested, it is left out.
 */

import { text } from "../words/messages.js";

/** @typedef {import("./loading.js").Shown} Shown */

export const SEEN = "vertebra-opening-seen"; // in the session storage, if a page has one
const LATE_MS = 3000; // after the picture, which itself takes a while on a slow device
const ENDS_IT = ["pointerdown", "keydown", "wheel", "touchstart"];
let seen = false;

export class OpeningShot {
  /** @type {Promise<ArrayBuffer> | null} */
  #data = null;
  #asked = "off";
  #end = () => {};

  /**
   * @param {(running: boolean) => void} onChange whether it is running
   * @param {() => ArrayBuffer | null} given the file, if the page has it
   */
  constructor(onChange, given) {
    this.onChange = onChange;
    this.given = given;
  }

  /** @param {string | null} asked an address, "on" if the page has the file, "off" or null for none */
  ask(asked) {
    if (asked === this.#asked) return;
    this.#asked = asked ?? "off";
    this.#data = null;
    if (this.#asked === "off") this.#end();
  }

  /** Fetches the file while the case is loading. */
  prepare() {
    if (this.#data || !this.#wanted) return;
    const given = this.given();
    if (given) this.#data = Promise.resolve(given);
    else if (this.#asked !== "on") this.#data = fetched(this.#asked);
    this.#data?.catch(() => {}); // without it there is no opening shot, which is no error
  }

  /** The picture is ready. @param {() => Shown | null} shown what is shown by then @param {Window} view */
  async begin(shown, view) {
    this.prepare();
    if (!this.#data) return;
    const first = shown()?.clip;
    const due = performance.now() + LATE_MS;
    const touched = new AbortController();
    for (const kind of ENDS_IT) view.addEventListener(kind, () => touched.abort(), { capture: true, passive: true, signal: touched.signal });
    const data = await this.#data.catch(() => null);
    const now = shown();
    const late = touched.signal.aborted || performance.now() > due;
    touched.abort();
    if (late) remember(); // whoever has seen the case before it does not need it any more
    if (!data || !now || now.clip !== first || !this.#wanted) return;
    const { clip, clock, viewer } = now;
    if (clock.index > 0 || clock.playing || viewer.style === "xray" || viewer.flat || view.document.hidden) return;
    remember();
    this.#run(viewer, data, levelsOf(clip), view);
  }

  /** @param {import("../three/viewer.js").Viewer} viewer @param {ArrayBuffer} data @param {string[]} levels @param {Window} view */
  #run(viewer, data, levels, view) {
    const hands = new AbortController();
    const over = () => {
      hands.abort();
      this.#end = () => {};
      this.onChange(false);
    };
    this.#end = () => viewer.endOpening();
    for (const kind of ENDS_IT) view.addEventListener(kind, this.#end, { capture: true, passive: true, signal: hands.signal });
    this.onChange(true);
    try {
      viewer.open(data, levels, over);
    } catch {
      over(); // the case is shown all the same
      console.warn(`vertebra-player: ${text("player-opening-damaged")}`);
    }
  }

  get #wanted() {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    return this.#asked !== "off" && !still && !seen && !remembered();
  }
}

/** The fractured levels of a case, the treated level first. @param {import("../core/clip.js").Clip} clip @returns {string[]} */
export function levelsOf({ extras }) {
  return [String(extras.case.level), ...(extras.levels ?? []).map(({ level }) => level)];
}

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address, { priority: "low" });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.arrayBuffer();
}

function remembered() {
  try {
    return sessionStorage.getItem(SEEN) !== null;
  } catch {
    return false; // a frame may have no storage
  }
}

function remember() {
  seen = true;
  try {
    sessionStorage.setItem(SEEN, "1");
  } catch {
    // at least this page does not show it again
  }
}
