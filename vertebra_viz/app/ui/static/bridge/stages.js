// When the stages of what a player shows end, and which moment of one case belongs to a moment of another.

export class Stages {
  /** @type {{name: string, end: number}[]} */
  list = [];

  /**
   * @param {HTMLElement} element a <vertebra-player>
   * @param {string[]} names of all stages that there are, in their order
   */
  constructor(element, names) {
    const read = () => {
      this.list = names.flatMap((name) => endOf(element, name));
    };
    element.addEventListener("ready", read);
    if (element.ready) read();
  }

  /** Seconds at the end of the last one. */
  get duration() {
    return this.list.at(-1)?.end ?? 0;
  }
}

function endOf(element, name) {
  try {
    return [{ name, end: element.measurements(name).t }];
  } catch {
    return []; // this case has no such stage
  }
}

/**
 * As far into the same stage; where the other case has no such stage, the end of the last one that comes before it.
 *
 * @param {number} t seconds in one case
 * @param {string} stage that holds it
 * @param {{name: string, end: number}[]} from its stages
 * @param {{name: string, end: number}[]} to those of the other case
 * @returns {number} seconds in the other case
 */
export function counterpart(t, stage, from, to) {
  const here = from.findIndex(({ name }) => name === stage);
  const there = to.findIndex(({ name }) => name === stage);
  const start = (stages, i) => (i > 0 ? stages[i - 1].end : 0);
  if (here >= 0 && there >= 0) {
    const share = (t - start(from, here)) / (from[here].end - start(from, here));
    return start(to, there) + share * (to[there].end - start(to, there));
  }
  const before = from.slice(0, Math.max(here, 0)).map(({ name }) => name);
  return to.filter(({ name }) => before.includes(name)).pop()?.end ?? 0;
}
