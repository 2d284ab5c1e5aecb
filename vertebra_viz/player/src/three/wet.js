/** How liquid cement is: it flows as long as it is filled in, and sets in the stage of that name. */

/** Share of the stage by whose end nothing of it shines any more. */
const MATT_FROM = 0.7;

/**
 * @param {import("../core/clip.js").Clip} clip
 * @param {number} t seconds
 * @returns {number} 1 liquid, 0 set
 */
export function wetness({ stages }, t) {
  const set = stages.find(({ name }) => name === "set");
  if (!set) return 1;
  const share = Math.min(1, Math.max(0, (t - set.start_s) / (MATT_FROM * (set.end_s - set.start_s))));
  return 1 - share * share * (3 - 2 * share);
}
