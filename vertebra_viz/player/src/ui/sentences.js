/** Sentences and figures that are composed from a case's numbers. Plain names are looked up where they are used. */

import { FluentNumber } from "@fluent/bundle";
import { tenths } from "../core/tenths.js";
import { NOTED, OUTCOMES, QUANTITIES, UNIT_NAMES } from "../generated/quantities.js";
import { labelOf, partName, shortOf, stageName } from "../words/catalogue.js";
import { both, figure, monthOf, signedFigure } from "../words/figures.js";
import { text } from "../words/messages.js";

/** @typedef {import("../generated/quantities.js").Quantity} Quantity */
/** @typedef {import("../generated/quantities.js").Figure} Figure */
/** @typedef {import("../generated/stages.js").StageName} StageName */

/**
 * A figure with its unit, with a normal space between them: the style sheets prevent a line break.
 *
 * @param {string} written
 * @param {Figure} quantity
 */
function withUnit(written, { unit }) {
  if (!unit) return written;
  return unit === "°" ? text("number-degrees", { figure: written }) : text("number-with-unit", { figure: written, unit }).replace("\u00a0", " ");
}

/** A number with its decimals and its unit. @param {Figure} quantity @param {number} value */
export const shown = (quantity, value) => withUnit(figure(value, quantity.digits), quantity);

/** The same for a change, with its sign. @param {Figure} quantity @param {number} change */
export const changed = (quantity, change) => withUnit(signedFigure(change, quantity.digits), quantity);

/** The same for speech: with its unit in full. @param {Figure} quantity @param {number} value @param {string} [written] replaces its figure */
export function aloud({ unit, digits }, value, written = figure(value, digits)) {
  if (!unit) return written;
  // the plural depends on the number of decimals: 1.0 millimetres
  const number = new FluentNumber(Number(value.toFixed(digits)), { minimumFractionDigits: digits });
  return text(`unit-${UNIT_NAMES[unit]}`, { number, figure: written });
}

const { t: TIME, local_kyphosis_deg: KYPHOSIS, cement_volume_ml: CEMENT, leaked_volume_ml: LEAKED } = QUANTITIES;
const { restored_anterior_height_mm: GAIN, restored_anterior_percent_of_lost: GAIN_SHARE } = OUTCOMES;

/** Format of a duration, with only the decimals that it needs. @param {number} durationS @returns {Figure} */
const duration = (durationS) => ({ ...TIME, digits: Number.isInteger(Number(durationS.toFixed(TIME.digits))) ? 0 : TIME.digits });

/** @param {number} t @param {number} durationS */
export const time = (t, durationS) => text("player-time", { t: figure(t, TIME.digits), duration: shown(duration(durationS), durationS) });

/** @param {StageName} name @param {number} t @param {number} durationS */
export const moment = (name, t, durationS) =>
  text("player-moment", { stage: stageName(name), t: figure(t, TIME.digits), duration: aloud(duration(durationS), durationS) });

/** Label of a part; one of another level is named by that level. @param {import("../core/types.d.ts").ActorExtras} actor */
export function actorName({ level, own, part, warns }) {
  const name = level || partName(own, part);
  return warns ? text("player-wrong-place", { part: name }) : name;
}

/** @param {import("../core/types.d.ts").Outcome} result */
export const gained = ({ restored_anterior_height_mm: mm, restored_anterior_percent_of_lost: share }) =>
  text("player-gained", {
    name: labelOf("restored_anterior_height_mm"),
    change: changed(GAIN, mm),
    share: share === null ? "none" : ofLost(share),
  });

/** @param {number} percent */
export const ofLost = (percent) => text("player-of-lost", { figure: shown(GAIN_SHARE, percent) });

/** @param {number} percent */
export const ofIntact = (percent) => text("player-of-intact", { figure: shown(NOTED.anterior_percent_of_intact, percent) });

/** @param {number} percent */
export const ofCanal = (percent) => text("player-of-canal", { figure: shown(QUANTITIES.canal_encroachment_percent, percent) });

/** Position of the cut. @param {number} mm towards the patient's right */
export function cutAt(mm) {
  if (Math.abs(mm) < 0.25) return text("player-cut-midline");
  return text("player-cut-at", { figure: shown(NOTED.cut_mm, Math.abs(mm)), side: mm > 0 ? "right" : "left" });
}

/** @param {number} value */
export const localKyphosis = (value) => text("player-named", { name: labelOf("local_kyphosis_deg"), figure: shown(KYPHOSIS, value) });

/** @param {number} cement mL @param {number} leaked mL */
export const allLevels = (cement, leaked) =>
  text("player-all-levels", { cement: shown(CEMENT, cement), leaked: tenths(leaked) > 0 ? shown(LEAKED, leaked) : "none" });

/** Legend of the chart. @param {"height" | "cement"} kind */
export const curveKey = (kind) =>
  kind === "height"
    ? text("player-curve-height", { name: labelOf("anterior_height_mm"), unit: QUANTITIES.anterior_height_mm.unit })
    : text("player-curve-cement", { name: shortOf("cement_volume_ml"), unit: CEMENT.unit });

/**
 * The chart as text.
 *
 * @param {readonly import("../core/types.d.ts").Measurements[]} ends of the stages
 * @param {boolean} cement whether there is any
 */
export function curveSaid(ends, cement) {
  const said = (/** @type {"anterior_height_mm" | "cement_volume_ml"} */ key, /** @type {number} */ value) => aloud(QUANTITIES[key], value);
  return text("player-curve-said", {
    name: labelOf("anterior_height_mm"),
    ends: both(ends.map((each) => text("player-named", { name: stageName(each.stage), figure: said("anterior_height_mm", each.anterior_height_mm) }))),
    cementname: shortOf("cement_volume_ml"),
    cement: cement ? said("cement_volume_ml", ends[ends.length - 1].cement_volume_ml) : "none",
  });
}

/** Distance of a needle from a wall. @param {Quantity} quantity @param {number} mm */
export function toWall(quantity, mm) {
  const written = shown(quantity, Math.abs(mm));
  return tenths(mm) < 0 ? text("player-beyond", { figure: written }) : written;
}

/** @param {number} aside mm @param {number} depth mm */
export const skinCut = (aside, depth) =>
  text("player-skin-cut", { aside: shown(NOTED.skin_from_midline_mm, aside), depth: shown(NOTED.skin_depth_mm, depth) });

/** @param {string} reviewed "2026-11" @param {string} source @param {boolean} [short] */
export const updated = (reviewed, source, short = false) =>
  text(`player-updated${short ? ".short" : ""}`, { date: monthOf(reviewed), source });

/** @param {string} level "T4" to "L5" */
function placeOf(level) {
  if (level.startsWith("L")) return text("player-place-lumbar");
  return text(Number(level.slice(1)) > 8 ? "player-place-lower-thoracic" : "player-place-upper-thoracic");
}

/** Position in the body, for people without training. @param {readonly string[]} levels */
export const whereInBody = (levels) =>
  text("player-where", { count: levels.length, levels: both(levels), places: both(new Set(levels.map((level) => placeOf(level)))) });

/** @param {readonly string[]} sides that face the camera */
export const seenFrom = (sides) => text("player-seen-from", { sides: both(sides.map((side) => text(`player-side-${side}`))) });
