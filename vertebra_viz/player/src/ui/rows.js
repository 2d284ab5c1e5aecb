/** Which measurements are shown for a case, as the catalogue groups them, and the notes under their names. */

import { tenths } from "../core/tenths.js";
import { QUANTITIES } from "../generated/quantities.js";
import { hintOf } from "../words/catalogue.js";
import { text } from "../words/messages.js";
import { changed, ofCanal, ofIntact, ofLost, shown } from "./sentences.js";

/** @typedef {import("../generated/quantities.js").Group} Group */
/** @typedef {import("../core/types.d.ts").Measurements} Measurements */
/** @typedef {import("./clip-numbers.js").ClipNumbers} ClipNumbers */
/** @typedef {keyof typeof QUANTITIES} Key */
/** @typedef {(moment: {now: Measurements, t: number}, clipNumbers: ClipNumbers) => string} Note */

/** @param {...Group} groups */
const keysOf = (...groups) => /** @type {Key[]} */ (Object.keys(QUANTITIES)).filter((key) => groups.includes(QUANTITIES[key].group));

/** Measurements with a row in the table. */
export const TABLE = keysOf("shape", "volume", "canal");
/** Measurements in the collapsed section. */
export const GRADES = keysOf("grade");

/**
 * Whether a case has a measurement at all: that of a part needs the part, and that of the canal needs something in the canal.
 *
 * @param {Key} key
 * @param {ClipNumbers} clipNumbers
 */
export function told(key, { clip, intact, samples }) {
  const { group, part } = QUANTITIES[key];
  if (part !== null) return clip.has(part);
  return group === "canal" ? samples.some((now) => tenths(now[key] ?? 0) > 0) : intact[key] !== null;
}

/** Its value as text; a dash if there is none. @param {Key} key @param {number | null} value */
export const said = (key, value) => (value === null ? "–" : shown(QUANTITIES[key], value));

/** @type {Note} */
const shareOfHeight = ({ now, t }, clipNumbers) => {
  const key = "anterior_height_mm";
  const { intact } = clipNumbers;
  const from = clipNumbers.baseline(t);
  if (!from || from.since === "intact") return ofIntact((100 * now[key]) / intact[key]);
  const lost = intact[key] - from.from[key];
  const back = now[key] - from.from[key];
  // relative to less than half a millimetre a share means nothing
  if (tenths(lost) < 0.5 || tenths(back) === 0) return ofIntact((100 * now[key]) / intact[key]);
  return text("player-share-regained", { change: changed(QUANTITIES[key], back), share: ofLost((100 * back) / lost) });
};

/** Measurements that need no note. @type {ReadonlySet<Key>} */
const CLEAR = new Set([
  "middle_height_mm",
  "posterior_height_mm",
  "wedge_angle_deg",
  "body_volume_ml",
  "balloon_volume_ml",
  "cement_volume_ml",
  "leaked_volume_ml",
]);

/** Notes that say more than the catalogue's hint. @type {Readonly<Partial<Record<Key, Note>>>} */
const NOTES = {
  anterior_height_mm: shareOfHeight,
  local_kyphosis_deg: () => text("player-kyphosis-help"),
  genant_grade: () => text("player-genant-help"),
  beck_index: () => text("player-beck-help"),
  cavity_volume_ml: ({ now }, { clip }) => {
    const filled = tenths(now.cement_volume_ml) > 0 && tenths(now.cavity_volume_ml) > 0;
    return text(`player-cavity-${clip.has("balloon") ? "balloon" : "tool"}${filled ? "-filled" : ""}`);
  },
  canal_encroachment_mm: ({ now }) => ofCanal(now.canal_encroachment_percent),
};

/** @param {Key} key @returns {Note} text under the measurement's name */
export const noteOf = (key) => NOTES[key] ?? (() => (CLEAR.has(key) ? "" : hintOf(key)));
