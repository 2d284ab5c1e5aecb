// Made from vertebra_viz/catalogue/parts.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"bone" | "body" | "cancellous" | "crack" | "cleft" | "tumour" | "needle" | "contrast" | "balloon" | "cavity" | "implant" | "cement" | "leak" | "skin" | "neighbour" | "disc"} PartName */
/** @typedef {"needle" | "cannula" | "catheter" | "osteotome" | "curette" | "expander" | "biopsy" | "filler" | "neighbour-above" | "neighbour-below" | "disc-above" | PartName} SurfaceName */

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
  "cavity": "Hollow",
  "implant": "Metal implant",
  "cement": "Cement",
  "leak": "Leaked cement",
  "skin": "Cut in the skin",
  "neighbour": "Bone of another level",
  "disc": "Disc",
};

/** @type {Readonly<Record<string, string>>} */
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
