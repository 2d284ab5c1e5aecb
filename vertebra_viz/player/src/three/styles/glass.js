/**
 * Bone as glass, with what is inside plain and opaque. The inside is drawn first; the bone's two walls then cover it as
 * far as they lie in front of it, in one pass, because layers of one colour look alike in any order.
 */

import { discGlass, glass, paintGlass, skin, solid } from "../surfaces.js";
import { INSTRUMENTS, Style, hollowApart } from "./style.js";

/** @typedef {import("../parts.js").Part} Part */
/** @typedef {import("../../generated/looks.js").Theme} Theme */
/** @typedef {import("three").ShaderMaterial} ShaderMaterial */

/** Density of the hollow's skin: near wall middle and outline, far wall the same. */
const HOLLOW = [0.16, 0.75, 0.1, 0.5];
const NEIGHBOUR = 0.5; // of the treated bone's density

export class GlassStyle extends Style {
  #hollow;
  #bone;
  #others;
  #neighbours;

  /** @param {Map<string, Part>} parts */
  constructor(parts) {
    super(parts);
    this.shadow = 0.55;
    for (const name of [...INSTRUMENTS, "crack", "cleft", "tumour", "implant", "contrast", "balloon", "cement", "leak"]) this.add(name, solid, 0);
    this.addOthers(["needle", "crack", "cleft", "tumour", "implant", "contrast", "balloon", "cement", "leak"], solid, 0);
    this.#hollow = this.add("cavity", glass, 1, () => hollowApart(parts) && this.#room() > 0);
    this.#bone = this.add("bone", glass, 2);
    this.#others = this.addOthers(["bone"], glass, 2);
    this.#neighbours = this.addKind("neighbour", glass, 2);
    this.addKind("disc", discGlass, 2);
    this.add("skin", skin, 3);
    this.addOthers(["skin"], skin, 3);
  }

  update() {
    super.update();
    if (!this.#hollow?.visible) return;
    const { uDensity } = /** @type {ShaderMaterial} */ (this.#hollow.material).uniforms;
    uDensity.value.fromArray(HOLLOW).multiplyScalar(this.#room());
  }

  /** How much of the hollow the cement has left: its skin goes as it fills, or the two would show through each other. */
  #room() {
    const cement = this.parts.get("cement");
    return cement?.shown ? Math.max(0, 1 - 1.15 * cement.influences[cement.influences.length - 1]) : 1;
  }

  /** @param {Theme} theme */
  paint(theme) {
    const density = theme.density.map((share) => NEIGHBOUR * share);
    paintGlass(this.#bone, theme.glass, theme.density, 1);
    paintGlass(this.#hollow, theme.hollow, HOLLOW, 0.3);
    for (const mesh of this.#others) paintGlass(mesh, theme.glass, theme.density, 1);
    for (const mesh of this.#neighbours) paintGlass(mesh, theme.glass, density, 0.5);
  }
}
