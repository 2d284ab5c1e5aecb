/**
 * The inside of opaque bone as it shines through it: drawn only where bone lies before it, over the bone. Nothing is drawn
 * while nothing is lit.
 */

import { GreaterDepth } from "three";
import { LIT } from "../generated/looks.js";
import { blendPremultiplied } from "./backdrop.js";
import { inside } from "./marks.js";
import { displayed } from "./parts.js";
import { LIT_FRAGMENT } from "./shaders/lit.js";
import { surface } from "./surfaces.js";

/** @typedef {import("./parts.js").Part} Part */

/** After all that is solid, and before the handle of a cut. */
const ORDER = 7;

/**
 * @param {import("./styles/style.js").Style} style
 * @param {{value: number}} strength 0 to 1, a uniform
 * @param {import("./cut.js").Cut} [cut] beyond which nothing is drawn; none for a whole bone
 */
export function addLit(style, strength, cut) {
  for (const [kind, colour] of Object.entries(LIT)) {
    const look = (/** @type {Part} */ part) => {
      const material = surface(part, {
        defines: cut ? { CUT: 1 } : {},
        uniforms: { uColour: { value: displayed(colour) }, uLit: strength, ...(cut && { uCut: cut }) },
        fragmentShader: LIT_FRAGMENT,
        transparent: true,
        depthWrite: false,
        depthFunc: GreaterDepth,
      });
      blendPremultiplied(material);
      return cut ? material : inside(material); // where there is a cut, the stencil is its
    };
    for (const part of [...style.parts.values()].filter((each) => each.kind === kind)) {
      style.add(part.name, look, ORDER, () => strength.value > 0);
    }
  }
}
