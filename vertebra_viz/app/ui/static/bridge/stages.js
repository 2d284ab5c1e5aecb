// When the stages of a player's case end, and which moment of one case corresponds to a moment of another.

/** @typedef {import("./types.d.ts").PlayerElement} PlayerElement */
/** @typedef {import("./types.d.ts").StageEnd} StageEnd */

export class Stages {
  /** @type {StageEnd[]} */
  list = [];

  /**
   * @param {PlayerElement} element
   * @param {string[]} names of all stages, in their order
   */
  constructor(element, names) {
    const read = () => {
      this.list = names.flatMap((name) => endOf(element, name));
    };
    element.addEventListener("ready", read);
    if (element.ready) read();
  }

  /** The end of the last stage, in seconds. */
  get duration() {
    return this.list.at(-1)?.end ?? 0;
  }
}

/** @param {PlayerElement} element @param {string} name @returns {StageEnd[]} empty if the case has no such stage */
function endOf(element, name) {
  try {
    return [{ name, end: element.measurements(name).t }];
  } catch {
    return [];
  }
}

/**
 * The corresponding moment of another case: as far into the same stage; if there is no such stage, the end of the last one before.
 *
 * @param {number} t seconds in one case
 * @param {string} stage that contains it
 * @param {readonly StageEnd[]} from its stages
 * @param {readonly StageEnd[]} to those of the other case
 * @returns {number} seconds in the other case
 */
export function counterpart(t, stage, from, to) {
  const here = from.findIndex(({ name }) => name === stage);
  const there = to.findIndex(({ name }) => name === stage);
  if (here >= 0 && there >= 0) {
    const share = (t - startOf(from, here)) / (from[here].end - startOf(from, here));
    return startOf(to, there) + share * (to[there].end - startOf(to, there));
  }
  const before = from.slice(0, Math.max(here, 0)).map(({ name }) => name);
  return to.filter(({ name }) => before.includes(name)).pop()?.end ?? 0;
}

/** @param {readonly StageEnd[]} stages @param {number} i */
const startOf = (stages, i) => (i > 0 ? stages[i - 1].end : 0);
