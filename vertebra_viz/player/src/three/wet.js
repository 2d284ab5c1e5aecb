/** How liquid the cement is: it flows while it is being injected, and hardens during the stage "set". */

/** Share of that stage after which it does not shine any more. */
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
