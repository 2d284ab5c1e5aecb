/**
 * Heights, angles and volumes at one time, from landmarks and volume polynomials. The counterpart of Python's `measure.py`,
 * with the same names and, except for rounding, the same numbers (a test compares them).
 */

import { tenths } from "./tenths.js";

/** @typedef {import("./clip.js").Clip} Clip */
/** @typedef {import("../generated/parts.js").SurfaceName} SurfaceName */
/** @typedef {import("./types.d.ts").Measurements} Measurements */
/** @typedef {import("./types.d.ts").Outcome} Outcome */
/** @typedef {import("./types.d.ts").Point} Point */
/** @typedef {import("./types.d.ts").Polynomial} Polynomial */

// Genant's semiquantitative grades by height loss in tenths of a percent (Wang 2019, Quant Imaging Med Surg): from 20 %
// a fracture is mild, from 25 % moderate, and above 40 % severe.
const GENANT_FROM = [200, 250, 401];
const DEGREES = 180 / Math.PI;

/**
 * @param {Clip} clip
 * @param {number | string} when seconds, or a stage (its end)
 * @returns {Measurements}
 */
export function measure(clip, when) {
  const t = clip.timeOf(when);
  const stage = clip.stageAt(t);
  const access = accessIndex(clip);
  const now = heights(clip.landmarks(t));
  const body = volumeAt(clip, "body", t);
  const cement = volumeAt(clip, "cement", t);
  const leaked = volumeAt(clip, "leak", t);
  const pushed_mm = encroachment(clip, t);
  const [upper_mm2, lower_mm2] = contact(clip, t);
  return {
    stage: stage.name,
    t,
    anterior_height_mm: now.anterior_mm,
    middle_height_mm: now.middle_mm,
    posterior_height_mm: now.posterior_mm,
    wedge_angle_deg: now.wedge_deg,
    local_kyphosis_deg: localKyphosis(clip.endPlates(t)),
    beck_index: now.anterior_mm / now.posterior_mm,
    // the grade is defined for untreated vertebrae
    genant_grade: access < 0 || t <= clip.stages[access].start_s ? grade(now, heights(clip.extras.landmarks.base_mm)) : null,
    body_volume_ml: body,
    balloon_volume_ml: volumeAt(clip, "balloon", t),
    cavity_volume_ml: volumeAt(clip, "cavity", t),
    cement_volume_ml: cement,
    injected_volume_ml: cement + leaked,
    leaked_volume_ml: leaked,
    cement_fill_percent: (100 * cement) / body,
    cement_touches_superior_mm2: upper_mm2,
    cement_touches_inferior_mm2: lower_mm2,
    canal_encroachment_mm: pushed_mm,
    canal_encroachment_percent: (100 * pushed_mm) / clip.extras.canal.depth_mm,
  };
}

/**
 * How far the posterior wall or leaked cement, whichever is farther, protrudes into the canal, mm.
 *
 * @param {Clip} clip
 * @param {number} t
 */
function encroachment(clip, t) {
  const { backward_mm: wall, cement = [] } = clip.extras.canal;
  const body = clip.weights("body", t);
  const deep = [0, dot(wall, body)];
  if (cement.length && clip.shown("leak", t)) {
    const leak = clip.weights("leak", t);
    for (const spot of cement) deep.push(spot.behind_mm + dot(spot.backward_mm, leak) + dot(spot.ridden_mm, body));
  }
  return Math.max(...deep);
}

/**
 * Areas of cement at the superior and the inferior endplate, mm², interpolated linearly between the measured times.
 *
 * @param {Clip} clip
 * @param {number} t
 */
function contact(clip, t) {
  const { contact: found } = clip.extras;
  if (!found || !clip.shown("cement", t)) return [0, 0];
  const { times_s: times, superior_mm2, inferior_mm2 } = found;
  const after = Math.max(1, times.filter((time) => time < t).length);
  if (after === times.length) return [superior_mm2[after - 1], inferior_mm2[after - 1]];
  const share = Math.max(0, (t - times[after - 1]) / (times[after] - times[after - 1]));
  return [superior_mm2, inferior_mm2].map((areas) => areas[after - 1] + share * (areas[after] - areas[after - 1]));
}

/** @param {number[]} a @param {number[]} b as long as `a` */
const dot = (a, b) => a.reduce((sum, value, j) => sum + value * b[j], 0);

/** Index of the stage in which the instruments are inserted; -1 if there is none. @param {Clip} clip */
const accessIndex = (clip) => clip.stages.findIndex(({ name }) => name === "access");

/**
 * The time from which restored height is measured: just before access, or without access the end of the fracture.
 *
 * @param {Clip} clip
 * @returns {number | null} seconds; null without a fracture
 */
export function brokenAt(clip) {
  const access = accessIndex(clip);
  if (access > 0) return clip.stages[access - 1].end_s;
  return clip.stages.find(({ name }) => name === "fracture")?.end_s ?? null;
}

/**
 * The effect of the treatment: set cement compared with the last stage before access, in the same posture (lying).
 *
 * @param {Clip} clip
 * @returns {Outcome | null} null without a treatment
 */
export function outcome(clip) {
  const access = accessIndex(clip);
  if (access < 1) return null;
  const intact = measure(clip, clip.stages[0].end_s);
  const before = measure(clip, clip.stages[access - 1].end_s);
  const after = measure(clip, clip.stages.find(({ name }) => name === "set")?.end_s ?? clip.durationS);
  const lost = intact.anterior_height_mm - before.anterior_height_mm;
  const restored = after.anterior_height_mm - before.anterior_height_mm;
  return {
    restored_anterior_height_mm: restored,
    restored_middle_height_mm: after.middle_height_mm - before.middle_height_mm,
    restored_posterior_height_mm: after.posterior_height_mm - before.posterior_height_mm,
    // without a loss of at least 0.1 mm there is nothing to restore
    restored_anterior_percent_of_lost: tenths(lost) > 0 ? (100 * restored) / lost : null,
    wedge_correction_deg: before.wedge_angle_deg - after.wedge_angle_deg,
    local_kyphosis_correction_deg:
      before.local_kyphosis_deg === null || after.local_kyphosis_deg === null
        ? null
        : before.local_kyphosis_deg - after.local_kyphosis_deg,
    cement_volume_ml: after.cement_volume_ml,
    leaked_volume_ml: after.leaked_volume_ml,
    cement_fill_percent: after.cement_fill_percent,
  };
}

/**
 * Volume of an actor, mL; 0 when it does not exist.
 *
 * @param {Clip} clip
 * @param {SurfaceName} name
 * @param {number} t
 */
function volumeAt(clip, name, t) {
  const actor = clip.actors.get(name);
  return actor && clip.shown(name, t) ? volume(actor.volume_ml, clip.weights(name, t)) : 0;
}

/**
 * The value of a volume polynomial.
 *
 * @param {Polynomial | undefined} polynomial every measured actor has one
 * @param {number[]} weights one per target
 * @returns {number} mL
 */
export function volume(polynomial, weights) {
  const { exponents, coefficients } = /** @type {Polynomial} */ (polynomial);
  return coefficients.reduce(
    (sum, factor, i) => sum + exponents[i].reduce((product, power, j) => product * weights[j] ** power, factor),
    0,
  );
}

/** @param {Point[]} landmarks anterior, middle, posterior; superior before inferior */
function heights(landmarks) {
  const top = [landmarks[0], landmarks[2], landmarks[4]];
  const bottom = [landmarks[1], landmarks[3], landmarks[5]];
  const [anterior_mm, middle_mm, posterior_mm] = top.map((p, i) =>
    Math.hypot(p[0] - bottom[i][0], p[1] - bottom[i][1], p[2] - bottom[i][2]),
  );
  const [above, below] = [top, bottom].map((p) => slope(p[0], p[2]));
  return { anterior_mm, middle_mm, posterior_mm, wedge_deg: (above - below) * DEGREES };
}

/** Slope of an endplate in radians, positive if its front is lower than its back. @param {Point} front @param {Point} back */
const slope = (front, back) => Math.atan2(back[2] - front[2], front[1] - back[1]);

/** @param {[Point, Point][] | null} plates front and back ends of the upper and the lower endplate */
function localKyphosis(plates) {
  if (!plates) return null;
  const [upper, lower] = plates.map(([front, back]) => slope(front, back));
  return (upper - lower) * DEGREES;
}

/**
 * Genant grade 0 to 3 by the largest height loss relative to the intact vertebra, rounded to a tenth of a percent.
 *
 * @param {ReturnType<typeof heights>} now
 * @param {ReturnType<typeof heights>} intact
 */
function grade(now, intact) {
  const loss = Math.max(
    1 - now.anterior_mm / intact.anterior_mm,
    1 - now.middle_mm / intact.middle_mm,
    1 - now.posterior_mm / intact.posterior_mm,
  );
  const tenths = Math.round(1000 * loss);
  return GENANT_FROM.filter((bound) => tenths >= bound).length;
}
