// Made from vertebra_viz/catalogue/parts.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"bone" | "body" | "cancellous" | "crack" | "cleft" | "tumour" | "needle" | "contrast" | "balloon" | "cavity" | "implant" | "cement" | "leak" | "skin" | "neighbour" | "disc"} PartName */
/** @typedef {"needle" | "cannula" | "catheter" | "osteotome" | "curette" | "expander" | "biopsy" | "filler" | "neighbour-above" | "neighbour-below" | "disc-above" | PartName} SurfaceName */
/** @typedef {SurfaceName | `${string}/${string}`} ActorName */

/** @type {Readonly<Record<PartName, string>>} */
export const PARTS = {
  "bone": "Bone",
  "body": "Body",
  "cancellous": "Spongy bone",
  "crack": "Crack",
  "cleft": "Gap",
  "tumour": "Tumour",
  "needle": "Needle",
  "contrast": "Dye",
  "balloon": "Balloon",
  "cavity": "Cavity",
  "implant": "Metal implant",
  "cement": "Cement",
  "leak": "Leaked cement",
  "skin": "Cut in the skin",
  "neighbour": "Bone of another level",
  "disc": "Disc",
};

/** @type {Readonly<Partial<Record<SurfaceName, string>>>} */
export const LABELS = {
  "needle": "Needle",
  "cannula": "Tube",
  "catheter": "Balloon tube",
  "osteotome": "Chisel",
  "curette": "Scraper",
  "expander": "Jack tool",
  "biopsy": "Sample needle",
  "filler": "Cement tube",
  "neighbour-above": "Bone above",
  "neighbour-below": "Bone below",
  "disc-above": "Disc",
};

// What pictures show: of the last ones only where the bone is cut or seen through.
/** @type {readonly PartName[]} */
export const OUTSIDE = ["bone", "crack", "needle", "leak", "skin", "neighbour", "disc"];

/** @type {readonly PartName[]} */
export const INSIDE = ["cleft", "tumour", "contrast", "balloon", "cavity", "implant", "cement"];

// What pictures name, most telling first; and instruments that carry others.
/** @type {readonly PartName[]} */
export const CALLOUTS = ["leak", "cement", "contrast", "balloon", "implant", "cavity", "tumour", "cleft", "crack", "needle", "skin", "bone", "disc", "neighbour"];

/** @type {readonly SurfaceName[]} */
export const CARRIERS = ["needle", "cannula"];

// Whose volume is measured.
/** @type {readonly PartName[]} */
export const WITH_VOLUME = ["body", "balloon", "cavity", "cement", "leak"];
