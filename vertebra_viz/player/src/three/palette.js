/**
 * What each part looks like and what stands behind it. Parts differ in lightness as well as in hue: bone is lightest,
 * then cement, steel, balloon, leak; the hollow is dark, and a crack is darkest.
 */

/** Surface colours, sRGB. Neighbours are dimmer than the bone that is treated. */
export const PARTS = {
  bone: 0xffffff, // the file brings its tint
  crack: 0x3a1710,
  cleft: 0x2b6f74,
  tumour: 0x9a4f86,
  needle: 0xd3d8de,
  contrast: 0xb06fc4,
  implant: 0xbfc8d6,
  balloon: 0x1f7fe0,
  cavity: 0xd2a688,
  cement: 0xb4bfb8,
  leak: 0xe0301e,
  neighbour: 0xcbbfa6,
  disc: 0x7fa3c4,
  breach: 0xd4201a,
  skin: 0xc98a6c,
};

/**
 * @typedef {object} Theme
 * @property {number} above background, top
 * @property {number} below background, bottom
 * @property {number} glow lighter spot behind the bone
 * @property {number} shadow strength of the contact shadow, 0 to 1
 * @property {number} glass colour of the glass bone's outline
 * @property {[number, number, number, number]} density of the glass: near wall middle and outline, far wall the same
 * @property {number} hollow colour of the hollow in the glass
 * @property {number} handle colour of the cut's handle: no part of the picture has it
 */

/** @type {Record<"light" | "dark" | "contrast", Theme>} */
export const THEMES = {
  light: {
    above: 0xd3dbe3,
    below: 0xe6e9ec,
    glow: 0xf6f8fa,
    shadow: 0.5,
    glass: 0x5f7488,
    density: [0.05, 0.85, 0.03, 0.4],
    hollow: 0x8d3a24,
    handle: 0x34404c,
  },
  dark: {
    above: 0x0f151c,
    below: 0x1a222b,
    glow: 0x33414f,
    shadow: 0.75,
    glass: 0xb4cbe0,
    density: [0.05, 0.8, 0.025, 0.35],
    hollow: 0xe08a5c,
    handle: 0xe3e9ef,
  },
  contrast: {
    above: 0xffffff,
    below: 0xffffff,
    glow: 0xffffff,
    shadow: 0.45,
    glass: 0x24323f,
    density: [0.04, 1, 0.02, 0.5],
    hollow: 0x7a2412,
    handle: 0x1a1a1a,
  },
};

/** Cut faces, sRGB. @type {Record<string, {colour: number, marrow?: number}>} */
export const CUT_FACES = {
  COMPACT: { colour: 0xf3e6c8 },
  SPONGY: { colour: 0xf2e3c2, marrow: 0xc18a6a },
  CEMENT: { colour: 0xb0bbb2 },
  SKIN: { colour: 0x0f4fa8 },
  FLUID: { colour: 0x4a9cec },
  LEAK: { colour: 0xd83a28 },
  TUMOUR: { colour: 0x9a4f86 },
};
