/** Where playback stands, so that another file that takes the place of this one goes on there. */

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./clock.js").Clock} Clock */
/** @typedef {{stage: string, share: number, speed: number, loop: boolean, playing: boolean}} Standing */

/**
 * @param {{clip: Clip, clock: Clock}} shown
 * @returns {Standing}
 */
export function standingOf({ clip, clock }) {
  const { name, start_s, end_s } = clip.stageAt(clock.t);
  const { speed, loop, playing } = clock;
  return { stage: name, share: (clock.t - start_s) / (end_s - start_s), speed, loop, playing };
}

/**
 * @param {Standing} before
 * @param {{clip: Clip, clock: Clock}} shown the new file
 */
export function goOn(before, { clip, clock }) {
  clock.speed = before.speed;
  clock.loop = before.loop;
  clock.seek(carriedOver(before, clip.stages));
  if (before.playing) clock.play();
}

/**
 * The time in another file: in the same stage, as far into it as before.
 *
 * @param {{stage: string, share: number}} before stage and how much of it was over (0 to 1)
 * @param {readonly import("../core/types.d.ts").Stage[]} stages of the new file
 * @returns {number} seconds; the start where the stage does not exist any more
 */
export function carriedOver({ stage, share }, stages) {
  const same = stages.find(({ name }) => name === stage);
  return same ? same.start_s + share * (same.end_s - same.start_s) : 0;
}
