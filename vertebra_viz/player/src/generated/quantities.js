// Made from vertebra_viz/catalogue/quantities.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"shape" | "volume" | "canal" | "grade" | "beside"} Group */
/** @typedef {import("./parts.js").PartName} PartName */
/** @typedef {import("./stages.js").StageName} StageName */

/**
 * One measured number; `of` follows the percent sign, `part` is null where every case has it.
 *
 * @typedef {object} Quantity
 * @property {string} label
 * @property {string} short
 * @property {string} spoken
 * @property {string} unit
 * @property {string} spokenUnit
 * @property {Group} group
 * @property {number} digits
 * @property {string} of
 * @property {string} hint
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
  "t": { label: "Time", short: "Time", spoken: "Time", unit: "s", spokenUnit: "seconds", group: "beside", digits: 1, of: "", hint: "", part: null, until: null },
  "anterior_height_mm": { label: "Front height", short: "Front", spoken: "Front height", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "anterior height", part: null, until: null },
  "middle_height_mm": { label: "Middle height", short: "Middle", spoken: "Middle height", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "middle height", part: null, until: null },
  "posterior_height_mm": { label: "Back height", short: "Back", spoken: "Back height", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "posterior height", part: null, until: null },
  "wedge_angle_deg": { label: "Wedge angle", short: "Wedge", spoken: "Wedge angle", unit: "°", spokenUnit: "degrees", group: "shape", digits: 1, of: "", hint: "angle between endplates", part: null, until: null },
  "local_kyphosis_deg": { label: "Local kyphosis (±1 level)", short: "Local kyphosis", spoken: "Local kyphosis from one level above to one below", unit: "°", spokenUnit: "degrees", group: "shape", digits: 1, of: "", hint: "±1 level: from the bone above to the bone below", part: null, until: null },
  "beck_index": { label: "Beck index", short: "Beck index", spoken: "Beck index", unit: "", spokenUnit: "", group: "grade", digits: 2, of: "", hint: "front height divided by back height", part: null, until: null },
  "genant_grade": { label: "Genant grade", short: "Genant grade", spoken: "Genant grade", unit: "", spokenUnit: "", group: "grade", digits: 0, of: "", hint: "0 to 3, by the largest height lost", part: null, until: null },
  "body_volume_ml": { label: "Volume of the body", short: "Body", spoken: "Volume of the body", unit: "mL", spokenUnit: "millilitres", group: "grade", digits: 1, of: "", hint: "the block of bone in front", part: null, until: null },
  "balloon_volume_ml": { label: "Balloon volume", short: "Balloon", spoken: "Balloon volume", unit: "mL", spokenUnit: "millilitres", group: "volume", digits: 1, of: "", hint: "both sides", part: "balloon", until: null },
  "cavity_volume_ml": { label: "Cavity volume", short: "Cavity", spoken: "Cavity volume", unit: "mL", spokenUnit: "millilitres", group: "volume", digits: 1, of: "", hint: "the space in the bone", part: "cavity", until: "cement_volume_ml" },
  "cement_volume_ml": { label: "Cement in the bone", short: "Cement", spoken: "Cement in the bone", unit: "mL", spokenUnit: "millilitres", group: "volume", digits: 1, of: "", hint: "inside the body", part: "cement", until: null },
  "injected_volume_ml": { label: "Cement injected", short: "Cement injected", spoken: "Cement injected", unit: "mL", spokenUnit: "millilitres", group: "beside", digits: 1, of: "", hint: "", part: "cement", until: null },
  "leaked_volume_ml": { label: "Leaked cement", short: "Leaked", spoken: "Leaked cement", unit: "mL", spokenUnit: "millilitres", group: "volume", digits: 1, of: "", hint: "cement outside", part: "cement", until: null },
  "cement_fill_percent": { label: "Cement fill", short: "Fill", spoken: "Cement fill", unit: "%", spokenUnit: "percent", group: "volume", digits: 0, of: "of body", hint: "of the body's volume now", part: "cement", until: null },
  "cement_touches_superior_mm2": { label: "Cement at the upper endplate", short: "At the upper endplate", spoken: "Cement at the upper endplate", unit: "mm²", spokenUnit: "square millimetres", group: "volume", digits: 0, of: "", hint: "cement within 1 mm of it", part: "cement", until: null },
  "cement_touches_inferior_mm2": { label: "Cement at the lower endplate", short: "At the lower endplate", spoken: "Cement at the lower endplate", unit: "mm²", spokenUnit: "square millimetres", group: "volume", digits: 0, of: "", hint: "cement within 1 mm of it", part: "cement", until: null },
  "canal_encroachment_mm": { label: "Bone or cement in the canal", short: "In the canal", spoken: "Bone or cement in the canal", unit: "mm", spokenUnit: "millimetres", group: "canal", digits: 1, of: "", hint: "into the space of the nerves", part: null, until: null },
  "canal_encroachment_percent": { label: "Share of the canal taken up", short: "Share of the canal taken up", spoken: "Share of the canal taken up", unit: "%", spokenUnit: "percent", group: "beside", digits: 0, of: "of canal", hint: "", part: null, until: null },
};

/** @type {Readonly<Record<Exclude<keyof Outcome, keyof Measurements>, Quantity>>} */
export const OUTCOMES = {
  "restored_anterior_height_mm": { label: "Front height", short: "Front height", spoken: "Front height", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
  "restored_middle_height_mm": { label: "Middle height", short: "Middle height", spoken: "Middle height", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
  "restored_posterior_height_mm": { label: "Back height", short: "Back height", spoken: "Back height", unit: "mm", spokenUnit: "millimetres", group: "beside", digits: 1, of: "", hint: "", part: null, until: null },
  "restored_anterior_percent_of_lost": { label: "Front height", short: "Front height", spoken: "Front height", unit: "%", spokenUnit: "percent", group: "beside", digits: 0, of: "of lost", hint: "", part: null, until: null },
  "wedge_correction_deg": { label: "Wedge angle", short: "Wedge angle", spoken: "Wedge angle", unit: "°", spokenUnit: "degrees", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
  "local_kyphosis_correction_deg": { label: "Local kyphosis (±1 level)", short: "Local kyphosis (±1 level)", spoken: "Local kyphosis (±1 level)", unit: "°", spokenUnit: "degrees", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
};

// Told as the change of what got smaller: with the other sign.
/** @type {readonly (keyof Outcome)[]} */
export const CORRECTIONS = ["wedge_correction_deg", "local_kyphosis_correction_deg"];

/** @type {Readonly<Record<string, Quantity>>} */
export const CLEARANCES = {
  "medial_wall_mm": { label: "To the pedicle's inner wall", short: "To the pedicle's inner wall", spoken: "To the pedicle's inner wall", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
  "lateral_wall_mm": { label: "To the pedicle's outer wall", short: "To the pedicle's outer wall", spoken: "To the pedicle's outer wall", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
  "canal_mm": { label: "To the canal", short: "To the canal", spoken: "To the canal", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
  "posterior_wall_mm": { label: "Past the back wall (tube)", short: "Past the back wall (tube)", spoken: "Past the back wall (tube)", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
  "front_cortex_mm": { label: "To the front wall", short: "To the front wall", spoken: "To the front wall", unit: "mm", spokenUnit: "millimetres", group: "shape", digits: 1, of: "", hint: "", part: null, until: null },
};

/** @type {Readonly<Record<"anterior_percent_of_intact" | "cut_mm" | "skin_from_midline_mm" | "skin_depth_mm", Figure>>} */
export const NOTED = {
  "anterior_percent_of_intact": { unit: "%", digits: 0 },
  "cut_mm": { unit: "mm", digits: 1 },
  "skin_from_midline_mm": { unit: "mm", digits: 0 },
  "skin_depth_mm": { unit: "mm", digits: 0 },
};
