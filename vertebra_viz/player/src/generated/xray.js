// Made from vertebra_viz/catalogue/xray.py by `python -m vertebra_viz.catalogue.generate`: not to be edited.

// Channels: cortical bone, contrast medium, cement, steel; beyond soft tissue.

/** @type {readonly number[]} */
export const PER_MM = [0.03873, 0.07466, 0.22867, 0.93669];

/** @type {Readonly<Record<"needle" | "bone" | "cavity" | "cleft" | "tumour" | "contrast" | "balloon" | "cement" | "leak" | "implant" | "neighbour" | "core", number[]>>} */
export const SHARES = {
  "needle": [0.0, 0.0, 0.0, 1.0],
  "bone": [1.0, 0.0, 0.0, 0.0],
  "cavity": [-0.16, 0.0, 0.0, 0.0],
  "cleft": [-0.16, 0.0, 0.0, 0.0],
  "tumour": [-0.16, 0.0, 0.0, 0.0],
  "contrast": [0.0, 1.0, 0.0, 0.0],
  "balloon": [0.0, 1.0, 0.0, 0.0],
  "cement": [0.0, 0.0, 1.0, 0.0],
  "leak": [0.0, 0.0, 1.0, 0.0],
  "implant": [0.0, 0.0, 0.0, 1.0],
  "neighbour": [1.0, 0.0, 0.0, 0.0],
  "core": [-0.84, 0.0, 0.0, 0.0],
};

/** @type {Readonly<Record<"arch" | "body" | "neighbour", number>>} */
export const SHELL_MM = {
  "arch": 1.3,
  "body": 0.5,
  "neighbour": 0.8,
};
