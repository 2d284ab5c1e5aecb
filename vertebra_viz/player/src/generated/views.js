// Made from vertebra_viz/catalogue/views.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

/** @typedef {"lateral" | "front" | "back" | "top" | "oblique" | "needle"} ViewName */
/** @typedef {"bone" | "glass" | "cutaway" | "xray"} StyleName */

/** @type {readonly ViewName[]} */
export const VIEWS = ["lateral", "front", "back", "top", "oblique", "needle"];

/** @type {Readonly<Record<Exclude<ViewName, "needle">, {azimuth_deg: number, elevation_deg: number}>>} */
export const STANDS = {
  "lateral": { azimuth_deg: 90.0, elevation_deg: 0.0 },
  "front": { azimuth_deg: 0.0, elevation_deg: 0.0 },
  "back": { azimuth_deg: 180.0, elevation_deg: 0.0 },
  "top": { azimuth_deg: 180.0, elevation_deg: 89.99 },
  "oblique": { azimuth_deg: 54.211027, elevation_deg: 23.455301 },
};

/** @type {readonly StyleName[]} */
export const STYLES = ["bone", "glass", "cutaway", "xray"];
