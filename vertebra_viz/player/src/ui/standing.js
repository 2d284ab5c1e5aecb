/** The playback position, so that a file that replaces this one continues there. */

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
 * The time in another file: in the same stage, with the same share of it over.
 *
 * @param {{stage: string, share: number}} before stage, and the share of it that was over (0 to 1)
 * @param {readonly import("../core/types.d.ts").Stage[]} stages of the new file
 * @returns {number} seconds; 0 if the stage does not exist any more
 */
export function carriedOver({ stage, share }, stages) {
  const same = stages.find(({ name }) => name === stage);
  return same ? same.start_s + share * (same.end_s - same.start_s) : 0;
}
