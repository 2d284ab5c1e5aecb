/**
 * Bone as glass, with everything inside opaque. The inside is drawn first; then the bone's two walls cover it as far as they lie
 * in front of it, in one pass, because layers of one colour look alike in any order.
 */

import { INSIDE, OUTSIDE } from "../../generated/parts.js";
import { addLit } from "../lit.js";
import { Paths } from "../paths.js";
import { uQuality } from "../quality.js";
import { clearSkin, depthAlone, discGlass, glass, paintGlass, skin, solid, veil } from "../surfaces.js";
import { Style, hollowApart } from "./style.js";

/** @typedef {import("../parts.js").Part} Part */
/** @typedef {import("../parts.js").Parts} Parts */
/** @typedef {import("../../generated/looks.js").Theme} Theme */
/** @typedef {import("three").ShaderMaterial} ShaderMaterial */

/** Opacity of the cavity's skin: near wall middle and outline, far wall the same. */
const HOLLOW = [0.16, 0.75, 0.1, 0.5];
const NEIGHBOUR = 0.5; // relative to the treated bone's opacity
/** Parts with a look of their own here; the rest is opaque. @type {ReadonlySet<import("../../generated/parts.js").PartName>} */
const CLEAR = new Set(["needle", "bone", "crack", "cavity", "neighbour", "disc", "skin"]);
/** Parts that fade in over the glass in the transition to intact bone. @type {readonly import("../../generated/parts.js").PartName[]} */
const VEILED = ["bone", "crack"];
const VEIL_ORDER = 4;

export class GlassStyle extends Style {
  #hollow;
  #bones;
  #neighbours;
  #paths;
  #veil;
  #closed = 0;

  /**
   * @param {Parts} parts
   * @param {{value: number}} lit how strongly the inside is highlighted through bone that fades in over it
   * @param {boolean} able whether the device can add up path lengths through bone
   */
  constructor(parts, lit, able) {
    super(parts);
    this.#paths = able ? new Paths([...parts.values()].filter(({ kind }) => kind === "bone")) : null;
    this.shadow = 0.55;
    for (const kind of [...OUTSIDE, ...INSIDE]) if (!CLEAR.has(kind)) this.addKind(kind, kind === "balloon" ? clearSkin : solid, 0);
    this.addTools(solid, 0);
    this.#hollow = this.add("cavity", glass, 1, () => hollowApart(parts) && this.#room() > 0);
    // the groove of a crack is drawn, without its lining
    this.#bones = this.addKind("bone", (bone) => glass(bone, this.#paths?.uniforms), 2);
    this.#neighbours = this.addBeside("neighbour", glass, 2);
    this.addBeside("disc", discGlass, 2);
    this.addKind("skin", skin, 3);
    // intact bone over everything, as one layer: first the depth of its nearest surface, then that surface's colour
    const closing = (/** @type {Part} */ part) => part.shown && this.#closed > 0;
    /** @type {ShaderMaterial[]} */
    this.#veil = [];
    for (const kind of VEILED) {
      for (const part of [...parts.values()].filter((each) => each.kind === kind)) {
        this.add(part.name, depthAlone, VEIL_ORDER, closing);
        this.#veil.push(/** @type {ShaderMaterial} */ (this.add(part.name, veil, VEIL_ORDER + 1, closing)?.material));
      }
    }
    addLit(this, lit);
  }

  /** @param {number} share */
  close(share) {
    this.#closed = share;
    for (const material of this.#veil) material.blendAlpha = share;
  }

  update() {
    super.update();
    if (!this.#hollow?.visible) return;
    const { uDensity } = /** @type {ShaderMaterial} */ (this.#hollow.material).uniforms;
    uDensity.value.fromArray(HOLLOW).multiplyScalar(this.#room());
  }

  /** How much of the cavity is not filled with cement: its skin fades as it is filled, or both would be visible through each other. */
  #room() {
    const cement = this.parts.get("cement");
    if (!cement?.shown) return 1;
    const filled = Math.max(...cement.influences.slice(1)); // the first target is the front of the cement
    return Math.max(0, 1 - 1.15 * filled);
  }

  /**
   * @param {import("three").WebGLRenderer} renderer
   * @param {import("three").PerspectiveCamera} camera
   * @param {number} middle_mm from the eye to what is looked at
   */
  before(renderer, camera, middle_mm) {
    if (uQuality.value > 0) this.#paths?.draw(renderer, camera, middle_mm);
  }

  /** @param {import("three").WebGLRenderer} renderer @param {import("three").PerspectiveCamera} camera @param {import("three").Scene} scene */
  compile(renderer, camera, scene) {
    this.#paths?.compile(renderer, camera);
    super.compile(renderer, camera, scene);
  }

  /** @param {import("../programs.js").Programs} programs */
  dispose(programs) {
    super.dispose(programs);
    if (!this.#paths) return;
    programs.retire(this.#paths.materials);
    this.#paths.dispose();
  }

  /** @param {Theme} theme */
  paint(theme) {
    super.paint(theme);
    const density = theme.density.map((share) => NEIGHBOUR * share);
    paintGlass(this.#hollow, theme.hollow, HOLLOW, 0.3);
    for (const mesh of this.#bones) paintGlass(mesh, theme.glass, theme.density, 1);
    for (const mesh of this.#neighbours) paintGlass(mesh, theme.glass, density, 0.5);
  }
}
