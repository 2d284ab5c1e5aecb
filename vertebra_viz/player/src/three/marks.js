/**
 * Marks in the stencil that say what of a picture is opaque bone, through which the lit inside is seen. Whatever else lies
 * there hides it.
 */

import { EqualStencilFunc, NotEqualStencilFunc, ReplaceStencilOp } from "three";

/** @typedef {import("three").ShaderMaterial} ShaderMaterial */

const BONE = 1;
const BESIDE = 2;

/** A material through which the inside is seen. @param {ShaderMaterial} material */
export function through(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BONE, stencilZPass: ReplaceStencilOp });
}

/** A material that hides the inside. @param {ShaderMaterial} material */
export function whole(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: 0, stencilZPass: ReplaceStencilOp });
}

/** A material that hides the inside and outlines of the bone as it was. @param {ShaderMaterial} material */
export function beside(material) {
  return Object.assign(whole(material), { stencilRef: BESIDE });
}

/** A material that is drawn where nothing beside is seen. @param {ShaderMaterial} material */
export function clear(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BESIDE, stencilFunc: NotEqualStencilFunc });
}

/** A material that is drawn only where the inside is seen. @param {ShaderMaterial} material */
export function inside(material) {
  return Object.assign(material, { stencilWrite: true, stencilRef: BONE, stencilFunc: EqualStencilFunc });
}
