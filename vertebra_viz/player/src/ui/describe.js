/** What the picture shows, in sentences, for whoever cannot see it. Numbers are those on the screen, in full words. */

import { tenths } from "../core/tenths.js";
import { fixed, strings } from "./strings.js";

/** @typedef {import("../core/types.d.ts").Measurements} Measurements */

/**
 * @param {number} change
 * @param {string} unit
 * @param {string} since
 */
function changed(change, unit, since) {
  if (tenths(change) === 0) return "";
  return `, ${fixed(Math.abs(change))} ${unit} ${change > 0 ? "more" : "less"} than ${since}`;
}

/**
 * @param {object} what
 * @param {Measurements} what.now
 * @param {Measurements | null} what.baseline what changes are counted from
 * @param {string} what.since in words: "after the fracture"
 * @param {number} what.index of the stage
 * @param {number} what.count of stages
 * @param {number} what.durationS
 * @param {string} what.towards where the picture is seen from
 * @param {boolean} what.numbers whether the numbers are said
 * @returns {string}
 */
export function describe({ now, baseline, since, index, count, durationS, towards, numbers }) {
  const change = (/** @type {"anterior_height_mm" | "wedge_angle_deg"} */ key, /** @type {string} */ unit) =>
    baseline ? changed(now[key] - baseline[key], unit, since) : "";
  const said = [strings.seenFrom(towards), `${strings.stageOf(index, count)}: ${strings.moment(now.stage, now.t, durationS)}.`];
  if (!numbers) return said.join(" ");
  said.push(
    `Front height ${fixed(now.anterior_height_mm)} millimetres${change("anterior_height_mm", "millimetres")}.`,
    `Middle height ${fixed(now.middle_height_mm)}, back height ${fixed(now.posterior_height_mm)} millimetres.`,
    `Wedge angle ${fixed(now.wedge_angle_deg)} degrees${change("wedge_angle_deg", "degrees")}.`,
  );
  if (now.local_kyphosis_deg !== null) {
    said.push(`Local kyphosis from one level above to one below ${fixed(now.local_kyphosis_deg)} degrees.`);
  }
  if (tenths(now.balloon_volume_ml) > 0) said.push(`Balloon volume ${fixed(now.balloon_volume_ml)} millilitres.`);
  if (tenths(now.cement_volume_ml) > 0) said.push(`Cement in the bone ${fixed(now.cement_volume_ml)} millilitres.`);
  if (now.leaked_volume_ml > 0) {
    const leaked = tenths(now.leaked_volume_ml) > 0 ? fixed(now.leaked_volume_ml) : "less than 0.1";
    said.push(`Leaked cement ${leaked} millilitres.`);
  }
  if (tenths(now.canal_encroachment_mm) > 0) {
    const share = strings.ofCanal(now.canal_encroachment_percent);
    said.push(`Bone or cement ${fixed(now.canal_encroachment_mm)} millimetres into the canal, ${share}.`);
  }
  return said.join(" ");
}
