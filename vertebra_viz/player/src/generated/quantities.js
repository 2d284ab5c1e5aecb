// Made from vertebra_viz/catalogue/quantities.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"shape" | "volume" | "canal" | "grade" | "beside"} Group */
/** @typedef {import("./parts.js").PartName} PartName */
/** @typedef {import("./stages.js").StageName} StageName */

/**
 * One measured number; its words are messages. `part` is null where every case has it.
 *
 * @typedef {object} Quantity
 * @property {"" | "s" | "mm" | "mm\u00b2" | "mL" | "\u00b0" | "%"} unit
 * @property {Group} group
 * @property {number} digits
 * @property {PartName | null} part
 * @property {keyof Omit<Measurements, "stage"> | null} until
 */
/** @typedef {Pick<Quantity, "unit" | "digits">} Figure how a number is written */

/**
 * What is measured at one moment.
 *
 * @typedef {object} Measurements
 * @property {StageName} stage
 * @property {number} t
 * @property {number} anterior_height_mm
 * @property {number} middle_height_mm
 * @property {number} posterior_height_mm
 * @property {number} wedge_angle_deg
 * @property {number | null} local_kyphosis_deg
 * @property {number} beck_index
 * @property {number | null} genant_grade
 * @property {number} body_volume_ml
 * @property {number} balloon_volume_ml
 * @property {number} cavity_volume_ml
 * @property {number} cement_volume_ml
 * @property {number} injected_volume_ml
 * @property {number} leaked_volume_ml
 * @property {number} cement_fill_percent
 * @property {number} cement_touches_superior_mm2
 * @property {number} cement_touches_inferior_mm2
 * @property {number} canal_encroachment_mm
 * @property {number} canal_encroachment_percent
 */

/**
 * What the treatment did.
 *
 * @typedef {object} Outcome
 * @property {number} restored_anterior_height_mm
 * @property {number} restored_middle_height_mm
 * @property {number} restored_posterior_height_mm
 * @property {number | null} restored_anterior_percent_of_lost
 * @property {number} wedge_correction_deg
 * @property {number | null} local_kyphosis_correction_deg
 * @property {number} cement_volume_ml
 * @property {number} leaked_volume_ml
 * @property {number} cement_fill_percent
 */

/** @type {Readonly<Record<keyof Omit<Measurements, "stage">, Quantity>>} */
export const QUANTITIES = {
  "t": { unit: "s", group: "beside", digits: 1, part: null, until: null },
  "anterior_height_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "middle_height_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "posterior_height_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "wedge_angle_deg": { unit: "°", group: "shape", digits: 1, part: null, until: null },
  "local_kyphosis_deg": { unit: "°", group: "shape", digits: 1, part: null, until: null },
  "beck_index": { unit: "", group: "grade", digits: 2, part: null, until: null },
  "genant_grade": { unit: "", group: "grade", digits: 0, part: null, until: null },
  "body_volume_ml": { unit: "mL", group: "grade", digits: 1, part: null, until: null },
  "balloon_volume_ml": { unit: "mL", group: "volume", digits: 1, part: "balloon", until: null },
  "cavity_volume_ml": { unit: "mL", group: "volume", digits: 1, part: "cavity", until: "cement_volume_ml" },
  "cement_volume_ml": { unit: "mL", group: "volume", digits: 1, part: "cement", until: null },
  "injected_volume_ml": { unit: "mL", group: "beside", digits: 1, part: "cement", until: null },
  "leaked_volume_ml": { unit: "mL", group: "volume", digits: 1, part: "cement", until: null },
  "cement_fill_percent": { unit: "%", group: "volume", digits: 0, part: "cement", until: null },
  "cement_touches_superior_mm2": { unit: "mm²", group: "volume", digits: 0, part: "cement", until: null },
  "cement_touches_inferior_mm2": { unit: "mm²", group: "volume", digits: 0, part: "cement", until: null },
  "canal_encroachment_mm": { unit: "mm", group: "canal", digits: 1, part: null, until: null },
  "canal_encroachment_percent": { unit: "%", group: "beside", digits: 0, part: null, until: null },
};

/** @type {Readonly<Record<Exclude<keyof Outcome, keyof Measurements>, Quantity>>} */
export const OUTCOMES = {
  "restored_anterior_height_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "restored_middle_height_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "restored_posterior_height_mm": { unit: "mm", group: "beside", digits: 1, part: null, until: null },
  "restored_anterior_percent_of_lost": { unit: "%", group: "beside", digits: 0, part: null, until: null },
  "wedge_correction_deg": { unit: "°", group: "shape", digits: 1, part: null, until: null },
  "local_kyphosis_correction_deg": { unit: "°", group: "shape", digits: 1, part: null, until: null },
};

// Told as the change of what got smaller: with the other sign.
/** @type {readonly (keyof Outcome)[]} */
export const CORRECTIONS = ["wedge_correction_deg", "local_kyphosis_correction_deg"];

/** @type {Readonly<Record<string, Quantity>>} */
export const CLEARANCES = {
  "medial_wall_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "lateral_wall_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "canal_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "posterior_wall_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
  "front_cortex_mm": { unit: "mm", group: "shape", digits: 1, part: null, until: null },
};

// Units in full: ids of messages.
/** @type {Readonly<Record<"s" | "mm" | "mm\u00b2" | "mL" | "\u00b0" | "%", string>>} */
export const UNIT_NAMES = {
  "s": "second",
  "mm": "millimetre",
  "mm\u00b2": "square-millimetre",
  "mL": "millilitre",
  "\u00b0": "degree",
  "%": "percent",
};

/** @type {Readonly<Record<"anterior_percent_of_intact" | "cut_mm" | "skin_from_midline_mm" | "skin_depth_mm", Figure>>} */
export const NOTED = {
  "anterior_percent_of_intact": { unit: "%", digits: 0 },
  "cut_mm": { unit: "mm", digits: 1 },
  "skin_from_midline_mm": { unit: "mm", digits: 0 },
  "skin_depth_mm": { unit: "mm", digits: 0 },
};
