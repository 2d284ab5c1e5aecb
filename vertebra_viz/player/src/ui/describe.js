/** The picture described in sentences for screen readers. Numbers are those on the screen, with units in full. */

import { QUANTITIES } from "../generated/quantities.js";
import { spokenOf, wholeOf } from "../words/catalogue.js";
import { figure } from "../words/figures.js";
import { text } from "../words/messages.js";
import { TABLE } from "./rows.js";
import { aloud, moment, ofCanal, seenFrom } from "./sentences.js";

/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {import("./rows.js").Key} Key */
/** @typedef {import("./clip-numbers.js").Since} Since */

/**
 * One measurement: of the bone's shape with its change; of a part only if there is any of it, however little; of a cavity only
 * until cement fills it.
 *
 * @param {Key} key
 * @param {Measurements} now
 * @param {Measurements | null} baseline what changes are counted from
 * @param {Since} since the stage that they are counted from
 */
function sentence(key, now, baseline, since) {
  const quantity = QUANTITIES[key];
  const { digits, group, until } = quantity;
  if (until && (now[until] ?? 0) > 0) return "";
  const value = now[key];
  const rounded = value === null ? 0 : Number(value.toFixed(digits));
  if (value === null || (group === "volume" && value <= 0) || (group === "canal" && rounded === 0)) return "";
  const name = spokenOf(key);
  const least = 10 ** -digits;
  const amount =
    group === "volume" && rounded === 0
      ? aloud(quantity, least, text("number-less", { figure: figure(least, digits) }))
      : aloud(quantity, value);
  if (key === "canal_encroachment_mm") return text("player-said-canal", { name, amount, share: ofCanal(now.canal_encroachment_percent) });
  const from = group === "shape" ? (baseline?.[key] ?? null) : null;
  const change = from === null ? 0 : Number((value - from).toFixed(digits));
  return text("player-said-number", {
    name,
    amount,
    of: wholeOf(key) || "none",
    change: change === 0 ? "none" : change > 0 ? "more" : "less",
    difference: aloud(quantity, Math.abs(change)),
    since,
  });
}

/**
 * @param {object} what
 * @param {Measurements} what.now
 * @param {Measurements | null} what.baseline what changes are counted from
 * @param {Since} what.since the stage that changes are counted from
 * @param {number} what.index of the stage
 * @param {number} what.count of stages
 * @param {number} what.durationS
 * @param {readonly string[]} what.towards sides of the patient that face the camera
 * @param {boolean} what.numbers whether numbers are included
 * @returns {string}
 */
export function describe({ now, baseline, since, index, count, durationS, towards, numbers }) {
  const said = [seenFrom(towards), text("player-said-stage", { number: index + 1, count, moment: moment(now.stage, now.t, durationS) })];
  if (numbers) said.push(...TABLE.map((key) => sentence(key, now, baseline, since)));
  return said.filter(Boolean).join(" ");
}
