/**
 * Marks in the stencil buffer for opaque bone through which the highlighted inside is seen. Anything else in front hides it.
 */

import { EqualStencilFunc, NotEqualStencilFunc, ReplaceStencilOp } from "three";

/** @typedef {import("three").ShaderMaterial} ShaderMaterial */

const BONE = 1;
const BESIDE = 2;

/** A material through which the highlighted inside is seen. @param {ShaderMaterial} material */
export function through(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BONE, stencilZPass: ReplaceStencilOp });
}

/** A material that hides the highlighted inside. @param {ShaderMaterial} material */
export function whole(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: 0, stencilZPass: ReplaceStencilOp });
}

/** A material that hides the highlighted inside and the outlines of earlier moments. @param {ShaderMaterial} material */
export function beside(material) {
  return Object.assign(whole(material), { stencilRef: BESIDE });
}

/** A material that is drawn except where a solid neighbour is visible. @param {ShaderMaterial} material */
export function clear(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BESIDE, stencilFunc: NotEqualStencilFunc });
}

/** A material that is drawn only where the highlighted inside is visible. @param {ShaderMaterial} material */
export function inside(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BONE, stencilFunc: EqualStencilFunc });
}
