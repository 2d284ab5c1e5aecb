/**
 * Every word the player itself says, in one place, but for the names, units and digits of parts, stages and measured
 * numbers, which are the catalogue's. What belongs to a case (captions, risks, disclaimer) comes with its file.
 */

import { tenths } from "../core/tenths.js";
import { DIRECTIONS, STYLES, VIEWS } from "../generated/views.js";
import { LABELS, PARTS } from "../generated/parts.js";
import { NOTED, OUTCOMES, QUANTITIES } from "../generated/quantities.js";
import { STAGES } from "../generated/stages.js";

/** @typedef {import("../generated/quantities.js").Quantity} Quantity */
/** @typedef {import("../generated/quantities.js").Figure} Figure */
/** @typedef {import("../generated/stages.js").StageName} StageName */

/** @param {number} value @param {number} digits */
export const fixed = (value, digits) => {
  const text = value.toFixed(digits);
  // a rounded nothing has no sign
  return (/^-0\.?0*$/.test(text) ? text.slice(1) : text).replace("-", "−");
};

/** @param {number} value @param {number} digits */
export const signed = (value, digits) => `${Number(value.toFixed(digits)) > 0 ? "+" : ""}${fixed(value, digits)}`;

/** A degree sign stands close to its figure. @param {string} text @param {Figure} quantity */
const withUnit = (text, { unit }) => `${text}${unit && unit !== "°" ? " " : ""}${unit}`;

/** A number with its digits and its unit. @param {Figure} quantity @param {number} value */
export const shown = (quantity, value) => withUnit(fixed(value, quantity.digits), quantity);

/** The same for a change, with its sign. @param {Figure} quantity @param {number} change */
export const changed = (quantity, change) => withUnit(signed(change, quantity.digits), quantity);

export const capital = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);

/** One that a file of another version has is called by its name. @param {StageName} name @param {boolean} [plain] whether it is for whoever has not been trained */
const stage = (name, plain = false) => STAGES[name]?.[plain ? "plain" : "label"] ?? capital(name);

const { t: TIME, anterior_height_mm: FRONT, cement_volume_ml: CEMENT, local_kyphosis_deg: KYPHOSIS } = QUANTITIES;

/** @param {number} t */
const seconds = (t) => fixed(t, TIME.digits);

/** @param {string} level "T4" to "L5" */
const partOfBack = (level) => {
  if (level.startsWith("L")) return "lower back";
  return Number(level.slice(1)) > 8 ? "middle of the back" : "upper back";
};

/** @param {readonly string[]} words */
const inWords = (words) => [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" and ");

export const strings = {
  player: "Vertebra player",
  playerOf: (/** @type {string} */ title) => `Vertebra player. ${title}`,
  stage,
  // what belongs to another level is named by that
  part: (/** @type {import("../core/types.d.ts").ActorExtras} */ { level, own, part, warns }) =>
    `${level || (LABELS[own] ?? PARTS[part])}${warns ? ": wrong place" : ""}`,
  stageOf: (/** @type {number} */ index, /** @type {number} */ count) => `Stage ${index + 1} of ${count}`,
  time: (/** @type {number} */ t, /** @type {number} */ durationS) =>
    `${seconds(t)} of ${withUnit(String(Number(seconds(durationS))), TIME)}`,
  moment: (/** @type {StageName} */ name, /** @type {number} */ t, /** @type {number} */ durationS) =>
    `${stage(name)}, ${seconds(t)} of ${Number(seconds(durationS))} ${TIME.spokenUnit}`,

  position: "Position in the procedure",
  stages: "Stages",
  goTo: (/** @type {string} */ stage, /** @type {number} */ index) => `${index + 1}. ${stage}`,
  play: "Play",
  pause: "Pause",
  previous: "Previous stage",
  next: "Next stage",
  speed: "Speed",
  times: (/** @type {number} */ speed) => `${speed}×`,
  loop: "Repeat",

  howShown: "How the picture is shown",
  style: "Style",
  styles: /** @type {Readonly<Record<string, string>>} */ (STYLES),
  xrayMissing: (/** @type {string} */ why) => `X-ray is not shown: ${why}`,
  view: "View",
  views: /** @type {Readonly<Record<string, string>>} */ (VIEWS),
  freeView: "Own view",
  show: {
    title: "Show",
    follow: "Follow the steps",
    before: "Before and after",
    beside: "Neighbours",
    quality: "Quality",
  },
  neighbours: { solid: "Solid", ghost: "See-through", off: "Hidden" },
  qualities: { auto: "Automatic", low: "Low", medium: "Medium", high: "High" },
  gained: (/** @type {import("../core/types.d.ts").Outcome} */ { restored_anterior_height_mm: mm, restored_anterior_percent_of_lost: share }) =>
    `${OUTCOMES.restored_anterior_height_mm.label} ${changed(OUTCOMES.restored_anterior_height_mm, mm)}${share === null ? "" : `, ${strings.ofLost(share).replace(" ", "\u00a0")}`}`,
  cut: "Cut",
  cutAt: (/** @type {number} */ mm) => {
    if (Math.abs(mm) < 0.25) return "in the midline";
    return `${shown(NOTED.cut_mm, Math.abs(mm))} to the patient's ${mm > 0 ? "right" : "left"}`;
  },

  camera: "Turn, move and zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Reset the view",
  turn: "Turn",
  turnTo: /** @type {Record<string, string>} */ ({
    left: "Turn left",
    right: "Turn right",
    up: "Turn up",
    down: "Turn down",
  }),
  move: "Move",
  moveTo: /** @type {Record<string, string>} */ ({
    left: "Move left",
    right: "Move right",
    up: "Move up",
    down: "Move down",
  }),
  explore: (/** @type {boolean} */ touch) => (touch ? "Tap to explore" : "Click to explore"),

  numbers: "Numbers",
  measured: "measured on this picture",
  measuredStill: "measured on the model at this step",
  measure: "Measure",
  now: "Now",
  since: { intact: "Since intact", fracture: "Since the fracture", posture: "Since lying down" },
  than: { intact: "intact", fracture: "after the fracture", posture: "after lying down" },
  ofLost: (/** @type {number} */ percent) => `${shown(OUTCOMES.restored_anterior_percent_of_lost, percent)} of the height lost`,
  ofIntact: (/** @type {number} */ percent) => `${shown(NOTED.anterior_percent_of_intact, percent)} of the intact height`,
  ofCanal: (/** @type {number} */ percent) =>
    `${shown(QUANTITIES.canal_encroachment_percent, percent)} of the canal's depth; the nerves run there`,
  hollow: {
    byBalloon: { made: "The space the balloon makes.", filled: "The space the balloon left. The cement now fills it." },
    byHand: { made: "The space made in the bone.", filled: "The space made in the bone. The cement now fills it." },
  },
  outcome: {
    title: "What the treatment did",
    where: "in this picture",
  },
  localKyphosis: (/** @type {number} */ value) => `${KYPHOSIS.label} ${shown(KYPHOSIS, value)}`,
  kyphosisHelp: "From the bone above to the bone below. The discs take up a part.",
  otherLevels: "Other levels",
  numbersOf: (/** @type {string} */ level) => `Numbers of ${level}`,
  allLevels: (/** @type {number} */ cement, /** @type {number} */ leaked) =>
    `All levels: ${shown(CEMENT, cement)} of cement in the bones${tenths(leaked) > 0 ? `, ${shown(QUANTITIES.leaked_volume_ml, leaked)} leaked` : ""}.`,
  grades: "Grades and index",
  genantNone: "not graded once an instrument is in the bone",
  genantHelp: "0 to 3, by the largest height lost against the same bone when intact.",
  curve: "Over time",
  curveHeight: `${FRONT.label}, ${FRONT.unit} (solid)`,
  curveCement: `${CEMENT.short}, ${CEMENT.unit} (dashed)`,
  curveSaid: (/** @type {string} */ heights, /** @type {string | null} */ cement) =>
    `${FRONT.label} at the end of each stage, in ${FRONT.spokenUnit}: ${heights}.${cement === null ? "" : ` ${CEMENT.short} at the end, in ${CEMENT.spokenUnit}: ${cement}.`}`,
  risks: "Risks and limits",
  benefits: "What may help, and what is not known",
  journey: "Before, during and after",
  phases: { before: "Before", during: "On the day", after: "After" },
  needles: "Needles",
  needle: (/** @type {string} */ side) => `${capital(side)} needle`,
  free: (/** @type {Quantity} */ quantity, /** @type {number} */ mm) =>
    `${shown(quantity, Math.abs(mm))}${tenths(mm) < 0 ? " beyond" : ""}`,
  skinCut: (/** @type {number} */ aside, /** @type {number} */ depth) =>
    `Skin cut ${shown(NOTED.skin_from_midline_mm, aside)} from the midline, with the skin ${shown(NOTED.skin_depth_mm, depth)} behind the bone (assumed).`,
  assumptions: "What was assumed",
  source: (/** @type {string} */ source) => `Source: ${source}`,
  reviewed: (/** @type {string} */ date) => `Text of ${date}`,
  close: "Close",

  /** Where in the body, for whoever has not been trained. @param {readonly string[]} levels */
  where: (levels) => {
    const parts = [...new Set(levels.map((level) => partOfBack(level)))];
    return `${levels.length > 1 ? "Levels" : "Level"} ${inWords(levels)}, ${inWords(parts)}`;
  },

  directions: DIRECTIONS,

  poster: "Picture of the bone",
  disclaimer: "For learning only. Average shapes, not your own body. Not a medical device.",
  sourcePlace: "Text of 0000-00. Shapes: published averages. Numbers: read off this picture.",
  loading: "Loading …",
  retry: "Try again",
  lost: "The graphics were interrupted. The picture may come back by itself.",
  gone: "The graphics were interrupted, and the picture did not come back.",
  restStays: "Steps, words and numbers are here all the same; the picture stands still.",
  offline: "The case file could not be loaded. Check the connection.",
  fromDisk:
    "This page was opened from a disk, where browsers let no page read a second file. Put its folder on a web server, or open a page that was exported as one file.",
  otherSite:
    "The case file could not be loaded: there is no connection, or its site does not let other sites read it (Access-Control-Allow-Origin).",
  status: (/** @type {number} */ status) =>
    status === 404 ? "The case file was not found (404)." : `The case file could not be loaded (${status}).`,
  broken: "This case file cannot be shown.",
  notReady: "the player is not ready yet; wait for its ready event",

  picture: (/** @type {string} */ title) => `3-D picture. ${title}`,
  keys:
    "Arrow keys turn the picture, with Shift they move it; plus and minus zoom. Space plays and pauses. " +
    "Page Up and Page Down change the stage, digits go to one. Escape leaves. " +
    "On the timeline, left and right arrows go through time.",
  seenFrom: (/** @type {string} */ towards) => `Seen from the ${towards}.`,
};
