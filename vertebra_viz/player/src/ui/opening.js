/**
 * The opening shot on a page: once in a visit, over what is already there, and gone at the first touch. Nothing waits for it;
 * where it comes too late, or movement is not wanted, the picture is simply there.
 */

/** @typedef {import("./loading.js").Shown} Shown */

const SEEN = "vertebra-opening-seen"; // in the visit's own storage, where a page has one
const LATE_MS = 1500; // after the picture
const ENDS_IT = ["pointerdown", "keydown", "wheel", "touchstart"];
let seen = false;

export class OpeningShot {
  /** @type {Promise<ArrayBuffer> | null} */
  #data = null;
  #asked = "off";
  #running = false;
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
    const first = shown()?.clip;
    const due = performance.now() + LATE_MS;
    const data = await this.#data?.catch(() => null);
    const now = shown();
    if (!data || !now || now.clip !== first || performance.now() > due || !this.#wanted) return;
    const { clip, clock, viewer } = now;
    if (clock.index > 0 || clock.playing || viewer.style === "xray" || viewer.flat || view.document.hidden) return;
    if (view.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    remember();
    this.#running = true;
    this.onChange(true);
    this.#end = () => viewer.endOpening();
    for (const kind of ENDS_IT) view.addEventListener(kind, this.#end, { capture: true, passive: true });
    viewer.open(data, levelsOf(clip), () => {
      for (const kind of ENDS_IT) view.removeEventListener(kind, this.#end, { capture: true });
      this.#end = () => {};
      this.#running = false;
      this.onChange(false);
    });
  }

  /** Whether it is on the screen. */
  get running() {
    return this.#running;
  }

  get #wanted() {
    return this.#asked !== "off" && !seen && !remembered();
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
