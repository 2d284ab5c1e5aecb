/**
 * Time along the scrubber: every stage gets the width a finger needs; the remaining width is distributed by duration.
 */

/** @typedef {import("../core/types.d.ts").Stage} Stage */

/**
 * @param {readonly Stage[]} stages
 * @param {number} widthPx of the whole scrubber
 * @param {number} leastPx minimum width of each stage
 * @returns {number[]} where each stage ends, as a share (0 to 1) of the width
 */
export function stageEnds(stages, widthPx, leastPx) {
  const durationS = stages[stages.length - 1].end_s;
  const least = Math.min(1 / stages.length, leastPx / widthPx);
  const left = 1 - least * stages.length;
  let end = 0;
  return stages.map(({ start_s, end_s }) => (end += least + (left * (end_s - start_s)) / durationS));
}

/**
 * @param {readonly Stage[]} stages
 * @param {readonly number[]} ends from `stageEnds`
 * @param {number} t seconds
 * @returns {number} 0 to 1
 */
export function shareOf(stages, ends, t) {
  const at = stages.findIndex(({ end_s }) => t <= end_s);
  if (at < 0) return 1;
  const begin = at ? ends[at - 1] : 0;
  const { start_s, end_s } = stages[at];
  return begin + ((ends[at] - begin) * (t - start_s)) / (end_s - start_s);
}

/**
 * @param {readonly Stage[]} stages
 * @param {readonly number[]} ends from `stageEnds`
 * @param {number} share 0 to 1
 * @returns {number} seconds
 */
export function timeAt(stages, ends, share) {
  const clamped = Math.min(1, Math.max(0, share));
  const at = Math.max(0, ends.findIndex((end) => clamped <= end + 1e-9));
  const begin = at ? ends[at - 1] : 0;
  const { start_s, end_s } = stages[at];
  return start_s + (end_s - start_s) * Math.min(1, (clamped - begin) / (ends[at] - begin));
}
