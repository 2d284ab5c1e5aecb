/**
 * Every word the player itself says, in one place. What belongs to a case (captions, risks, disclaimer) comes with its
 * file.
 */

import { tenths } from "../core/tenths.js";
import { STYLES, VIEWS } from "../generated/views.js";

/** @param {number} value @param {number} [digits] */
export const fixed = (value, digits = 1) => {
  const text = value.toFixed(digits);
  // a rounded nothing has no sign
  return (/^-0\.?0*$/.test(text) ? text.slice(1) : text).replace("-", "−");
};

/** @param {number} value @param {number} [digits] */
const signed = (value, digits = 1) => `${Number(value.toFixed(digits)) > 0 ? "+" : ""}${fixed(value, digits)}`;

/** @type {Record<string, string>} */
const STAGES = {
  intact: "Intact",
  fracture: "Fracture",
  posture: "Lying down",
  access: "Access",
  biopsy: "Sample",
  contrast: "Dye",
  cavity: "Hollow",
  expansion: "Expansion",
  inflation: "Inflation",
  deflation: "Deflation",
  fill: "Fill",
  set: "Set",
  "follow-up": "Follow-up",
};

/** For whoever has not been trained. @type {Record<string, string>} */
const PLAIN = {
  intact: "The bone",
  fracture: "The fracture",
  posture: "Lying down",
  access: "Needle in",
  biopsy: "A sample",
  contrast: "Dye in",
  cavity: "A hollow",
  expansion: "Jack opens",
  inflation: "Balloon up",
  deflation: "Balloon out",
  fill: "Cement in",
  set: "Cement hard",
  "follow-up": "Some time later",
};

/** @type {Record<string, string>} */
const PARTS = {
  bone: "Bone",
  needle: "Needle",
  cannula: "Tube",
  catheter: "Balloon tube",
  osteotome: "Chisel",
  curette: "Scraper",
  expander: "Jack tool",
  biopsy: "Sample needle",
  contrast: "Dye",
  filler: "Cement tube",
  balloon: "Balloon",
  hollow: "Hollow",
  implant: "Metal implant",
  cement: "Cement",
  leak: "Leaked cement",
  cleft: "Gap",
  tumour: "Tumour",
  crack: "Crack",
  "neighbour-above": "Bone above",
  "neighbour-below": "Bone below",
  "disc-above": "Disc",
  skin: "Cut in the skin",
};

const capital = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);

export const strings = {
  player: "Vertebra player",
  playerOf: (/** @type {string} */ title) => `Vertebra player. ${title}`,
  stage: (/** @type {string} */ name, plain = false) => (plain ? PLAIN : STAGES)[name] ?? capital(name),
  // the bones of other levels are named by level
  part: (/** @type {string} */ name, /** @type {boolean} */ warns = false) =>
    `${PARTS[name] ?? capital(name.replace(/\/bone$/, ""))}${warns ? ": wrong place" : ""}`,
  stageOf: (/** @type {number} */ index, /** @type {number} */ count) => `Stage ${index + 1} of ${count}`,
  time: (/** @type {number} */ t, /** @type {number} */ durationS) => `${fixed(t)} of ${Number(fixed(durationS))} s`,
  moment: (/** @type {string} */ stage, /** @type {number} */ t, /** @type {number} */ durationS) =>
    `${STAGES[stage] ?? capital(stage)}, ${fixed(t)} of ${Number(fixed(durationS))} seconds`,
  mm: (/** @type {number} */ value) => `${fixed(value)} mm`,
  ml: (/** @type {number} */ value) => `${fixed(value)} mL`,
  deg: (/** @type {number} */ value) => `${fixed(value)}°`,
  percent: (/** @type {number} */ value) => `${fixed(value, 0)} %`,
  signed,
  fixed,

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

  style: "Style",
  styles: /** @type {Readonly<Record<string, string>>} */ (STYLES),
  xrayMissing: (/** @type {string} */ why) => `X-ray is not shown: ${why}`,
  view: "View",
  views: /** @type {Readonly<Record<string, string>>} */ (VIEWS),
  freeView: "Own view",
  cut: "Cut",
  cutAt: (/** @type {number} */ mm) => {
    if (Math.abs(mm) < 0.25) return "in the midline";
    return `${fixed(Math.abs(mm))} mm to the patient's ${mm > 0 ? "right" : "left"}`;
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
  rows: {
    anterior: "Front height",
    middle: "Middle height",
    posterior: "Back height",
    wedge: "Wedge angle",
    kyphosis: "Local kyphosis (±1 level)",
    balloon: "Balloon volume",
    hollow: "Hollow volume",
    cement: "Cement in the bone",
    leak: "Leaked cement",
    fill: "Cement fill",
    canal: "Bone or cement in the canal",
  },
  short: { anterior: "Front", middle: "Middle", posterior: "Back", wedge: "Wedge", cement: "Cement" },
  ofLost: (/** @type {number} */ percent) => `${fixed(percent, 0)} % of the height lost`,
  ofIntact: (/** @type {number} */ percent) => `${fixed(percent, 0)} % of the intact height`,
  ofBody: "of the body's volume now",
  ofCanal: (/** @type {number} */ percent) => `${fixed(percent, 0)} % of the canal's depth; the nerves run there`,
  hollow: {
    byBalloon: { made: "The space the balloon makes.", filled: "The space the balloon left. The cement now fills it." },
    byHand: { made: "The space made in the bone.", filled: "The space made in the bone. The cement now fills it." },
  },
  outcome: {
    title: "What the treatment did",
    where: "in this picture",
    front: "Front height",
    middle: "Middle height",
    wedge: "Wedge angle",
    kyphosis: "Local kyphosis (±1 level)",
  },
  localKyphosis: (/** @type {number} */ value) => `Local kyphosis (±1 level) ${fixed(value)}°`,
  kyphosisHelp: "From the bone above to the bone below. The discs take up a part.",
  otherLevels: "Other levels",
  numbersOf: (/** @type {string} */ level) => `Numbers of ${level}`,
  allLevels: (/** @type {number} */ cement, /** @type {number} */ leaked) =>
    `All levels: ${fixed(cement)} mL of cement in the bones${tenths(leaked) > 0 ? `, ${fixed(leaked)} mL leaked` : ""}.`,
  grades: "Grades and index",
  genant: "Genant grade",
  genantNone: "not graded once an instrument is in the bone",
  genantHelp: "0 to 3, by the largest height lost against the same bone when intact.",
  beck: "Beck index",
  beckHelp: "Front height divided by back height.",
  bodyVolume: "Volume of the body",
  curve: "Over time",
  curveHeight: "Front height, mm (solid)",
  curveCement: "Cement, mL (dashed)",
  curveSaid: (/** @type {string} */ heights, /** @type {string} */ cement) =>
    `Front height at the end of each stage, in millimetres: ${heights}. Cement at the end, in millilitres: ${cement}.`,
  risks: "Risks and limits",
  benefits: "What may help, and what is not known",
  journey: "Before, during and after",
  phases: { before: "Before", during: "On the day", after: "After" },
  needles: "Needles",
  needle: (/** @type {string} */ side) => `${capital(side)} needle`,
  freeOf: /** @type {Record<string, string>} */ ({
    medial_wall_mm: "To the pedicle's inner wall",
    lateral_wall_mm: "To the pedicle's outer wall",
    canal_mm: "To the canal",
    posterior_wall_mm: "Tube past the back wall",
    front_cortex_mm: "To the front wall",
  }),
  free: (/** @type {number} */ mm) => (tenths(mm) < 0 ? `${fixed(-mm)} mm beyond` : `${fixed(Math.abs(mm))} mm`),
  skinCut: (/** @type {number} */ aside, /** @type {number} */ depth) =>
    `Skin cut ${fixed(aside, 0)} mm from the midline, with the skin ${fixed(depth, 0)} mm behind the bone (assumed).`,
  assumptions: "What was assumed",
  source: (/** @type {string} */ source) => `Source: ${source}`,
  reviewed: (/** @type {string} */ date) => `Text of ${date}`,
  close: "Close",

  directions: /** @type {Record<string, string>} */ ({
    "+x": "Patient’s right",
    "-x": "Patient’s left",
    "+y": "Front",
    "-y": "Back",
    "+z": "Head",
    "-z": "Feet",
  }),

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
