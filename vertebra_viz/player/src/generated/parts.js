// Made from vertebra_viz/catalogue/parts.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"bone" | "body" | "cancellous" | "crack" | "cleft" | "tumour" | "needle" | "contrast" | "balloon" | "cavity" | "implant" | "cement" | "leak" | "skin" | "neighbour" | "disc"} PartName */
/** @typedef {"needle" | "cannula" | "catheter" | "osteotome" | "curette" | "expander" | "biopsy" | "filler" | "neighbour-above" | "neighbour-below" | "disc-above" | PartName} SurfaceName */
/** @typedef {SurfaceName | `${string}/${string}`} ActorName */

/** @type {readonly PartName[]} */
export const PARTS = ["bone", "body", "cancellous", "crack", "cleft", "tumour", "needle", "contrast", "balloon", "cavity", "implant", "cement", "leak", "skin", "neighbour", "disc"];

// Surfaces with names of their own: instruments, and what lies above and below.
/** @type {readonly SurfaceName[]} */
export const NAMED = ["needle", "cannula", "catheter", "osteotome", "curette", "expander", "biopsy", "filler", "neighbour-above", "neighbour-below", "disc-above"];

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
