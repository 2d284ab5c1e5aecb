// Made from vertebra_viz/catalogue/directions.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {import("./stages.js").StageName} StageName */
/** @typedef {import("./views.js").StyleName} StyleName */
/** @typedef {import("./views.js").ViewName} ViewName */

/**
 * How a stage is seen where its file does not say so.
 *
 * @typedef {object} Direction
 * @property {Exclude<ViewName, "needle">} view
 * @property {StyleName} style
 * @property {"stack" | "bones" | "bodies"} towards what the picture is framed on
 * @property {number} nearer how much larger than that it just fits
 * @property {number} lit how strongly what is inside an opaque bone is seen through it, 0 to 1
 * @property {readonly StageName[]} ghosted at whose end the bone is drawn in outline over the present one
 */

/** @type {Readonly<Record<StageName, Direction>>} */
export const DIRECTIONS = {
  "intact": { view: "oblique", style: "bone", towards: "bones", nearer: 1.0, lit: 0.0, ghosted: [] },
  "fracture": { view: "oblique", style: "bone", towards: "bodies", nearer: 1.0, lit: 0.0, ghosted: ["intact"] },
  "posture": { view: "lateral", style: "bone", towards: "stack", nearer: 1.0, lit: 0.0, ghosted: ["fracture"] },
  "access": { view: "oblique", style: "glass", towards: "bones", nearer: 1.0, lit: 0.0, ghosted: [] },
  "biopsy": { view: "oblique", style: "glass", towards: "bodies", nearer: 1.15, lit: 0.0, ghosted: [] },
  "contrast": { view: "oblique", style: "glass", towards: "bodies", nearer: 1.15, lit: 0.0, ghosted: [] },
  "cavity": { view: "oblique", style: "cutaway", towards: "bodies", nearer: 1.15, lit: 0.0, ghosted: [] },
  "expansion": { view: "oblique", style: "cutaway", towards: "bodies", nearer: 1.15, lit: 0.0, ghosted: [] },
  "inflation": { view: "oblique", style: "cutaway", towards: "bodies", nearer: 1.15, lit: 0.0, ghosted: [] },
  "deflation": { view: "oblique", style: "cutaway", towards: "bodies", nearer: 1.15, lit: 0.0, ghosted: [] },
  "fill": { view: "oblique", style: "cutaway", towards: "bodies", nearer: 1.15, lit: 0.0, ghosted: [] },
  "set": { view: "oblique", style: "bone", towards: "bodies", nearer: 0.8, lit: 1.0, ghosted: ["intact", "fracture"] },
  "follow-up": { view: "oblique", style: "bone", towards: "bodies", nearer: 0.8, lit: 1.0, ghosted: ["intact", "fracture"] },
};

// Seconds from the beginning of a stage until its direction is reached.
/** @type {number} */
export const EASE_S = 1.1;
