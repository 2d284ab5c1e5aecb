// Made from vertebra_viz/catalogue/stages.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"intact" | "fracture" | "posture" | "access" | "biopsy" | "contrast" | "cavity" | "expansion" | "inflation" | "deflation" | "fill" | "set" | "follow-up"} StageName */

/** @type {readonly StageName[]} */
export const STAGES = ["intact", "fracture", "posture", "access", "biopsy", "contrast", "cavity", "expansion", "inflation", "deflation", "fill", "set", "follow-up"];
