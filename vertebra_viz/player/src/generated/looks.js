// Made from vertebra_viz/catalogue/looks.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"bone" | "cancellous" | "crack" | "cleft" | "tumour" | "needle" | "contrast" | "balloon" | "cavity" | "implant" | "cement" | "leak" | "skin" | "neighbour" | "disc" | "breach"} LookName */

/**
 * What stands behind the bone, and how glass is drawn before it.
 *
 * @typedef {object} Theme
 * @property {string} above background, top
 * @property {string} below background, bottom
 * @property {string} glow lighter spot behind the bone
 * @property {number} shadow strength of the contact shadow, 0 to 1
 * @property {string} glass colour of the glass bone's outline
 * @property {number[]} density of the glass: near wall middle and outline, far wall the same
 * @property {string} hollow colour of the hollow in the glass
 * @property {string} handle colour of the cut's handle: no part of the picture has it
 */

/** @type {Readonly<Record<LookName, {colour: string, roughness: number}>>} */
export const LOOKS = {
  "bone": { colour: "#fbf6e9", roughness: 0.52 },
  "cancellous": { colour: "#f2e3c2", roughness: 0.95 },
  "crack": { colour: "#b4725a", roughness: 1.0 },
  "cleft": { colour: "#2b6f74", roughness: 1.0 },
  "tumour": { colour: "#9a4f86", roughness: 0.45 },
  "needle": { colour: "#d3d8de", roughness: 0.24 },
  "contrast": { colour: "#b06fc4", roughness: 0.1 },
  "balloon": { colour: "#1f7fe0", roughness: 0.1 },
  "cavity": { colour: "#dcc0a4", roughness: 1.0 },
  "implant": { colour: "#bfc8d6", roughness: 0.24 },
  "cement": { colour: "#bdbcb7", roughness: 0.78 },
  "leak": { colour: "#e0301e", roughness: 0.35 },
  "skin": { colour: "#bd9c88", roughness: 0.8 },
  "neighbour": { colour: "#ece5d6", roughness: 0.5 },
  "disc": { colour: "#b4dbe0", roughness: 0.5 },
  "breach": { colour: "#d4201a", roughness: 0.35 },
};

/** @type {Readonly<Record<"cement" | "implant" | "leak", string>>} */
export const LIT = {
  "cement": "#bdbcb7",
  "implant": "#bfc8d6",
  "leak": "#e0301e",
};

/** @type {Readonly<Record<"grip" | "marker", readonly number[]>>} */
export const TOOLS = {
  "grip": [0.159, 0.2747, 0.2384],
  "marker": [0.5776, 0.3613, 0.0685],
};

/** @type {string} */
export const BONE_SHADE = "#8e6a50";

/** @type {Readonly<Record<string, {colour: string, marrow?: string}>>} */
export const CUT_FACES = {
  "COMPACT": { colour: "#fbf6e9" },
  "SPONGY": { colour: "#f2e3c2", marrow: "#b4725a" },
  "CEMENT": { colour: "#bdbcb7" },
  "SKIN": { colour: "#0f4fa8" },
  "FLUID": { colour: "#4a9cec" },
  "LEAK": { colour: "#e0301e" },
  "TUMOUR": { colour: "#9a4f86" },
};

/** @type {Readonly<Record<"light" | "dark" | "contrast", Theme>>} */
export const THEMES = {
  "light": { above: "#d3dbe3", below: "#e6e9ec", glow: "#f6f8fa", shadow: 0.5, glass: "#5f7488", density: [0.05, 0.85, 0.03, 0.4], hollow: "#8d3a24", handle: "#34404c" },
  "dark": { above: "#0f151c", below: "#1a222b", glow: "#33414f", shadow: 0.75, glass: "#b4cbe0", density: [0.05, 0.8, 0.025, 0.35], hollow: "#e08a5c", handle: "#e3e9ef" },
  "contrast": { above: "#ffffff", below: "#ffffff", glow: "#ffffff", shadow: 0.45, glass: "#24323f", density: [0.04, 1.0, 0.02, 0.5], hollow: "#7a2412", handle: "#1a1a1a" },
};

/** @type {string} */
export const SKIN_CUT = "#8f3a30";

/** @type {string} */
export const SKIN_FAT = "#e0cda8";

/** @type {string} */
export const LIT_LEVEL = "#d9480f";

// Of the bone as it was, drawn over the present one.
/** @type {Readonly<Record<"light" | "dark" | "contrast", Record<"intact" | "broken" | "regained", string>>>} */
export const OUTLINES = {
  "light": { intact: "#0b6b5d", broken: "#a3350b", regained: "#17a37f" },
  "dark": { intact: "#6fe0c8", broken: "#ffae7a", regained: "#34c9a0" },
  "contrast": { intact: "#00463c", broken: "#7a2100", regained: "#0a8a68" },
};
