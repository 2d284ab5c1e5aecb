/**
 * How the stages of a case are shown, as a function of time: from which direction, to which, and how far in between. Pictures
 * that follow it are the same however that time was reached.
 */

import { DIRECTIONS, EASE_S } from "../generated/directions.js";
import { STANDS, STYLES, VIEWS } from "../generated/views.js";
import { between, eased } from "./standpoint.js";

/** @typedef {import("../core/types.d.ts").StageDirection} StageDirection */
/** @typedef {import("../core/types.d.ts").Stage} Stage */
/** @typedef {import("./frame.js").Framing} Framing */
/** @typedef {import("./standpoint.js").Fit} Fit */
/** @typedef {{from: StageDirection, to: StageDirection, share: number}} Shot `share` of the way is done, 0 to 1 */
/** @typedef {import("../generated/views.js").StyleName} StyleName */

/** For files of earlier versions. */
const OF_STAGES = /** @type {Readonly<Record<string, StageDirection>>} */ (
  Object.fromEntries(Object.entries(DIRECTIONS).map(([name, known]) => [name, { ...known, ...STANDS[known.view] }]))
);

/**
 * Whether this player supports a file's direction; a later version may have other styles.
 *
 * @param {any} direction
 * @returns {direction is StageDirection}
 */
function canFollow(direction) {
  if (typeof direction !== "object" || direction === null) return false;
  const { azimuth_deg, elevation_deg, nearer, lit, style, view, ghosted } = direction;
  const finite = [azimuth_deg, elevation_deg, nearer, lit].every(Number.isFinite);
  return finite && nearer > 0 && STYLES.includes(style) && VIEWS.includes(view) && Array.isArray(ghosted);
}

/**
 * A stage's direction; that of the catalogue if the file has none that this player supports.
 *
 * @param {Stage} stage
 * @returns {StageDirection}
 */
export function directionOf({ name, direction }) {
  if (canFollow(direction)) return direction;
  return OF_STAGES[name] ?? OF_STAGES.intact;
}

/**
 * @param {readonly Stage[]} stages end to end from 0
 * @param {number} index of the stage that contains `t`
 * @param {number} t seconds
 * @param {boolean} still whether camera movements are suppressed: a stage is then shown in its own direction at once
 * @returns {Shot}
 */
export function shotAt(stages, index, t, still) {
  const { start_s, end_s } = stages[index];
  const to = directionOf(stages[index]);
  if (still || index === 0) return { from: to, to, share: 1 };
  const share = Math.min(1, Math.max(0, (t - start_s) / Math.min(EASE_S, end_s - start_s)));
  return { from: directionOf(stages[index - 1]), to, share: eased(share) };
}

/** How X-ray pictures are taken: from the side, from the same place at every stage. @param {Stage} first of the stages @returns {Shot} */
export function filmShot(first) {
  const film = { ...directionOf(first), view: /** @type {const} */ ("lateral"), ...STANDS.lateral };
  return { from: film, to: film, share: 1 };
}

/**
 * The style at a moment, and how far it is blended into intact bone. Every opened style starts from intact bone and returns to
 * it.
 *
 * @param {Shot} shot
 * @returns {{style: StyleName, closed: number, lit: number}} `closed` 1: as intact bone; `lit`: how strongly the inside is highlighted through it
 */
export function lookOf({ from, to, share }) {
  const lit = from.lit + share * (to.lit - from.lit);
  if (from.style === to.style || share === 1) return { style: to.style, closed: 0, lit };
  if (to.style === "bone") return { style: from.style, closed: share, lit };
  if (from.style === "bone") return { style: to.style, closed: 1 - share, lit };
  return share < 0.5 ? { style: from.style, closed: 2 * share, lit } : { style: to.style, closed: 2 - 2 * share, lit };
}

/**
 * Where the camera stands at a moment.
 *
 * @param {Shot} shot
 * @param {Framing} frame
 * @param {Fit} fit
 */
export function standpointOf({ from, to, share }, frame, fit) {
  const [start, end] = [from, to].map((direction) => {
    const { points, middle } = frame.subject(direction.towards);
    const { azimuth_deg, elevation_deg, nearer } = direction;
    return { azimuth_deg, elevation_deg, target: middle, distance: fit(direction, middle, points) / nearer };
  });
  return share === 1 ? end : between(start, end, share);
}
