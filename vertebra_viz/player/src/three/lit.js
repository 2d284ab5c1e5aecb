/**
 * The highlighted inside of opaque bone: drawn over the bone, only where bone is in front of it. Nothing is drawn while nothing
 * is highlighted.
 */

import { CustomBlending, GreaterDepth, OneFactor, OneMinusSrcAlphaFactor, ZeroFactor } from "three";
import { LIT } from "../generated/looks.js";
import { inside } from "./marks.js";
import { displayed } from "./parts.js";
import { LIT_FRAGMENT, OPENING_FRAGMENT } from "./shaders/lit.js";
import { surface } from "./surfaces.js";

/** @typedef {import("./parts.js").Part} Part */

/** Blends over the picture by alpha. */
const TINTING = {
  transparent: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
  blendSrcAlpha: ZeroFactor,
  blendDstAlpha: OneFactor,
};
/** After all solid surfaces, and before the handle of the cut. */
const ORDER = 7;

/**
 * @param {import("./styles/style.js").Style} style
 * @param {{value: number}} strength 0 to 1, a uniform
 * @param {import("./cut.js").Cut} [cut] beyond which nothing is drawn; none for an intact bone
 */
export function addLit(style, strength, cut) {
  const defines = cut ? { CUT: 1 } : {};
  const beyond = cut && { uCut: cut };
  // with a cut, the stencil is used by the cut faces
  const marked = (/** @type {import("three").ShaderMaterial} */ material) => (cut ? material : inside(material));
  const opening = (/** @type {Part} */ part) => {
    const fragmentShader = OPENING_FRAGMENT;
    const drawn = { transparent: true, colorWrite: false, depthFunc: GreaterDepth };
    return marked(surface(part, { defines, uniforms: { ...beyond }, fragmentShader, ...drawn }));
  };
  const lit = (/** @type {Part} */ part) => {
    const uniforms = {
      uColour: { value: displayed(LIT[/** @type {keyof typeof LIT} */ (part.kind)]) },
      uLit: strength,
      ...beyond,
    };
    return marked(surface(part, { defines, uniforms, fragmentShader: LIT_FRAGMENT, ...TINTING }));
  };
  const shining = [...style.parts.values()].filter(({ kind }) => kind in LIT);
  for (const { name } of shining) style.add(name, opening, ORDER, () => strength.value > 0);
  for (const { name } of shining) style.add(name, lit, ORDER + 1, () => strength.value > 0);
}
