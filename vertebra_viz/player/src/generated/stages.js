// Made from vertebra_viz/catalogue/stages.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"intact" | "fracture" | "posture" | "access" | "biopsy" | "contrast" | "cavity" | "expansion" | "inflation" | "deflation" | "fill" | "set" | "follow-up"} StageName */

/** @type {Readonly<Record<StageName, {label: string, plain: string}>>} */
export const STAGES = {
  "intact": { label: "Intact", plain: "The bone" },
  "fracture": { label: "Fracture", plain: "The fracture" },
  "posture": { label: "Lying down", plain: "Lying down" },
  "access": { label: "Access", plain: "Needle in" },
  "biopsy": { label: "Sample", plain: "A sample" },
  "contrast": { label: "Dye", plain: "Dye in" },
  "cavity": { label: "Cavity", plain: "Making space" },
  "expansion": { label: "Expansion", plain: "Jack opens" },
  "inflation": { label: "Inflation", plain: "Balloon up" },
  "deflation": { label: "Deflation", plain: "Balloon out" },
  "fill": { label: "Fill", plain: "Cement in" },
  "set": { label: "Set", plain: "Cement hard" },
  "follow-up": { label: "Follow-up", plain: "Some time later" },
};
