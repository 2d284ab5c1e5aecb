/**
 * Marks in the stencil that say what of a picture is opaque bone, through which the lit inside is seen. Whatever else lies
 * there hides it.
 */

import { EqualStencilFunc, ReplaceStencilOp } from "three";

/** @typedef {import("three").ShaderMaterial} ShaderMaterial */

const BONE = 1;

/** A material through which the inside is seen. @param {ShaderMaterial} material */
export function through(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BONE, stencilZPass: ReplaceStencilOp });
}

/** A material that hides the inside. @param {ShaderMaterial} material */
export function whole(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: 0, stencilZPass: ReplaceStencilOp });
}

/** A material that is drawn only where the inside is seen. @param {ShaderMaterial} material */
export function inside(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BONE, stencilFunc: EqualStencilFunc });
}
