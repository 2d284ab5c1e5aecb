/**
 * The opening shot on a page: once in a visit, over what is already there, and gone at the first touch. Nothing waits for it;
 * where it comes too late, or movement is not wanted, the picture is simply there.
 */

import { text } from "../words/messages.js";

/** @typedef {import("./loading.js").Shown} Shown */

export const SEEN = "vertebra-opening-seen"; // in the visit's own storage, where a page has one
const LATE_MS = 3000; // after the picture, which a slow device draws for a while itself
const ENDS_IT = ["pointerdown", "keydown", "wheel", "touchstart"];
let seen = false;

export class OpeningShot {
  /** @type {Promise<ArrayBuffer> | null} */
  #data = null;
  #asked = "off";
  #end = () => {};

  /**
   * @param {(running: boolean) => void} onChange whether it runs
   * @param {() => ArrayBuffer | null} given the file, where the page holds it
   */
  constructor(onChange, given) {
    this.onChange = onChange;
    this.given = given;
  }

  /** @param {string | null} asked an address, "on" where the page holds the file, "off" or null for none */
  ask(asked) {
    if (asked === this.#asked) return;
    this.#asked = asked ?? "off";
    this.#data = null;
    if (this.#asked === "off") this.#end();
  }

  /** Gets the file while the case is on its way. */
  prepare() {
    if (this.#data || !this.#wanted) return;
    const given = this.given();
    if (given) this.#data = Promise.resolve(given);
    else if (this.#asked !== "on") this.#data = fetched(this.#asked);
    this.#data?.catch(() => {}); // without it there is no opening shot, and nothing is missing
  }

  /** A picture is there. @param {() => Shown | null} shown what is on show then @param {Window} view */
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
    if (late) remember(); // whoever has seen the case before it needs none any more
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
      over(); // the case is there all the same
      console.warn(`vertebra-player: ${text("player-opening-damaged")}`);
    }
  }

  get #wanted() {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    return this.#asked !== "off" && !still && !seen && !remembered();
  }
}

/** The broken levels of a case, the first one first. @param {import("../core/clip.js").Clip} clip @returns {string[]} */
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
    // this page has seen it at least
  }
}
