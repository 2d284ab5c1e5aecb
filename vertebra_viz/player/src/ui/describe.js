/** What the picture shows, in sentences, for whoever cannot see it. Numbers are those on the screen, in full words. */

import { QUANTITIES } from "../generated/quantities.js";
import { TABLE } from "./rows.js";
import { fixed, strings } from "./strings.js";

/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {import("./rows.js").Key} Key */

/**
 * @param {number} change
 * @param {Key} key
 * @param {string} since
 */
function changed(change, key, since) {
  const { digits, spokenUnit } = QUANTITIES[key];
  if (Number(change.toFixed(digits)) === 0) return "";
  return `, ${fixed(Math.abs(change), digits)} ${spokenUnit} ${change > 0 ? "more" : "less"} than ${since}`;
}

/**
 * One number: that of a shape with its change, that of a part only where there is some, be it ever so little, and that
 * of a hollow only until cement fills it.
 *
 * @param {Key} key
 * @param {Measurements} now
 * @param {Measurements | null} baseline what changes are counted from
 * @param {string} since in words
 */
function sentence(key, now, baseline, since) {
  const { spoken, spokenUnit, digits, group, of, until } = QUANTITIES[key];
  if (until && (now[until] ?? 0) > 0) return "";
  const value = now[key];
  const rounded = value === null ? 0 : Number(value.toFixed(digits));
  if (value === null || (group === "volume" && value <= 0) || (group === "canal" && rounded === 0)) return "";
  const amount = group === "volume" && rounded === 0 ? `less than ${fixed(10 ** -digits, digits)}` : fixed(value, digits);
  const from = group === "shape" ? (baseline?.[key] ?? null) : null;
  const more = [
    from === null ? "" : changed(value - from, key, since),
    key === "canal_encroachment_mm" ? `, ${strings.ofCanal(now.canal_encroachment_percent)}` : "",
  ];
  return `${[spoken, amount, spokenUnit, of].filter(Boolean).join(" ")}${more.join("")}.`;
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
  const said = [strings.seenFrom(towards), `${strings.stageOf(index, count)}: ${strings.moment(now.stage, now.t, durationS)}.`];
  if (numbers) said.push(...TABLE.map((key) => sentence(key, now, baseline, since)));
  return said.filter(Boolean).join(" ");
}
