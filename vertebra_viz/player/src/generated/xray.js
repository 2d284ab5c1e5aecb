// Made from vertebra_viz/catalogue/xray.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

// Channels: cortical bone, contrast medium, cement, steel; beyond soft tissue.

/** @type {readonly number[]} */
export const PER_MM = [0.03873, 0.07466, 0.22867, 0.93669];

/** @type {Readonly<Record<"needle" | "bone" | "cavity" | "cleft" | "tumour" | "contrast" | "balloon" | "cement" | "leak" | "implant" | "neighbour" | "disc", number[]>>} */
export const SHARES = {
  "needle": [0.0, 0.0, 0.0, 1.0],
  "bone": [1.0, 0.0, 0.0, 0.0],
  "cavity": [-0.07387, 0.0, 0.0, 0.0],
  "cleft": [-0.07387, 0.0, 0.0, 0.0],
  "tumour": [-0.07387, 0.0, 0.0, 0.0],
  "contrast": [0.0, 1.0, 0.0, 0.0],
  "balloon": [0.0, 1.0, 0.0, 0.0],
  "cement": [0.0, 0.0, 1.0, 0.0],
  "leak": [0.0, 0.0, 1.0, 0.0],
  "implant": [0.0, 0.0, 0.0, 1.0],
  "neighbour": [1.0, 0.0, 0.0, 0.0],
  "disc": [0.02115, 0.0, 0.0, 0.0],
};

/** @type {Readonly<Record<string, number[]>>} */
export const NAMED_SHARES = {
  "catheter": [0.0, 0.0, 0.0, 0.13696],
};

/** @type {readonly number[]} */
export const MARKER_SHARE = [0.0, 0.0, 0.0, 9.93848];

/** @type {readonly number[]} */
export const CORE_SHARE = [-0.92613, 0.0, 0.0, 0.0];

/** @type {Readonly<Record<"arch" | "body" | "neighbour", number>>} */
export const SHELL_MM = {
  "arch": 1.3,
  "body": 0.5,
  "neighbour": 0.8,
};

/** @type {number} */
export const SHELL_BLEND_MM = 4.0;

/** @type {Readonly<Record<"soft_per_mm" | "harmony" | "level" | "gain" | "fall" | "least" | "grain" | "struts" | "struts_most" | "tissue" | "tissue_mm" | "scatter" | "scatter_mm" | "sharpness" | "sharp_mm" | "sharp_most" | "field" | "field_edge" | "field_fade" | "field_outside", number>>} */
export const FILM = {
  "soft_per_mm": 0.021708800000000004,
  "harmony": 0.05,
  "level": 0.72,
  "gain": 6.8,
  "fall": 0.7,
  "least": -0.035,
  "grain": 0.014,
  "struts": 0.78,
  "struts_most": 0.14,
  "tissue": 0.07,
  "tissue_mm": 34.0,
  "scatter": 0.018,
  "scatter_mm": 12.0,
  "sharpness": 0.96,
  "sharp_mm": 1.6,
  "sharp_most": 0.075,
  "field": 1.75,
  "field_edge": 0.035,
  "field_fade": 0.36,
  "field_outside": 0.035,
};

/** @type {readonly number[]} */
export const STRUTS_MM = [0.8, 2.6];

/** @type {number} */
export const SQUARE_ON = 0.9;

/** @type {Readonly<Record<"half" | "centre", number[]>>} */
export const TRUNK_MM = {
  "half": [160.0, 260.0, 112.0],
  "centre": [0.0, 0.0, 32.0],
};
