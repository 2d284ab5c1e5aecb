/**
 * The bone as it was, over the bone as it is: outlines of the intact and of the broken one, and what of the present bone
 * lies beyond the broken one, tinted. The same surface drawn with the weights of another moment; nothing is computed anew.
 *
 * Each surface marks where it is in the stencil, and its outline is the surface made wider, drawn where that mark is not.
 */

import { AlwaysStencilFunc, DoubleSide, EqualStencilFunc, Group, InvertStencilOp, ReplaceStencilOp, Vector2, Vector3 } from "three";
import { brokenAt } from "../core/measure.js";
import { blendPremultiplied } from "./backdrop.js";
import { displayed } from "./parts.js";
import { GHOST_FRAGMENT, GHOST_VERTEX } from "./shaders/ghost.js";
import { surface } from "./surfaces.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./parts.js").Parts} Parts */
/** @typedef {import("three").Mesh} Mesh */
/** @typedef {import("three").ShaderMaterial} ShaderMaterial */
/** @typedef {{intact: boolean, broken: boolean}} Shown which moments' outlines are wanted */
/** @typedef {Record<"intact" | "broken" | "regained", string>} Colours */

/** Bits of the stencil, which is wiped first: the broken bone, the tint, the intact bone, and their lines. */
const BIT = { broken: 1, regained: 2, intact: 4, brokenLine: 8, intactLine: 16 };
const FIRST = 30; // after all that a style draws
const LINE_PX = 2; // CSS px
const DASH_PX = 12; // a dash and its gap
const TINT = 0.34;

export class Ghosts {
  /** @type {{mesh: Mesh, kind: "intact" | "broken"}[]} */
  #drawn = [];
  #size = { value: new Vector2(1, 1) };
  #middle = { value: new Vector2() };
  #dashes = { value: 0 };
  #wide = { value: LINE_PX };
  /** @type {Record<string, ShaderMaterial[]>} */
  #painted = { intact: [], broken: [], regained: [] };
  #spot = new Vector3();
  #sphere;
  #from;

  /**
   * @param {Parts} parts
   * @param {Clip} clip
   * @param {import("./frame.js").Framing} frame
   */
  constructor(parts, clip, frame) {
    this.group = new Group();
    this.#sphere = { centre: frame.body, radius_mm: 0.6 * (frame.high.z - frame.body.z) };
    const intact_s = clip.stages[0].end_s;
    this.#from = { intact: intact_s, broken: brokenAt(clip) ?? Infinity };
    const bone = /** @type {Part} */ (parts.get("bone"));
    const broken = clip.weights("bone", Math.min(this.#from.broken, clip.durationS));
    const intact = clip.weights("bone", intact_s);
    const begin = this.#add(bone, broken, "broken", FIRST, { write: BIT.broken });
    begin.onBeforeRender = (renderer) => renderer.clear(false, false, true);
    this.#add(bone, broken, "broken", FIRST + 1, { colour: "regained", write: BIT.regained, beside: BIT.broken | BIT.regained });
    this.#add(bone, broken, "broken", FIRST + 2, { colour: "broken", write: BIT.brokenLine, beside: BIT.broken | BIT.brokenLine });
    this.#add(bone, intact, "intact", FIRST + 3, { write: BIT.intact });
    this.#add(bone, intact, "intact", FIRST + 4, { colour: "intact", write: BIT.intactLine, beside: BIT.intact | BIT.intactLine });
  }

  /**
   * @param {Part} bone
   * @param {number[]} then weights of its moment
   * @param {"intact" | "broken"} kind
   * @param {number} order
   * @param {{colour?: "intact" | "broken" | "regained", write: number, beside?: number}} how which bits it sets, and which must be clear
   */
  #add(bone, then, kind, order, { colour, write, beside = 0 }) {
    const material = surface(bone, {
      defines: colour === "regained" ? { PRESENT: 1 } : colour ? { RIM: 1 } : {},
      uniforms: {
        uThen: { value: then.length ? then : [0] },
        uSize: this.#size,
        uWide: this.#wide,
        uMiddle: this.#middle,
        uDashes: colour === "broken" ? this.#dashes : { value: 0 },
        uColour: { value: displayed("white") },
        uAlpha: { value: colour === "regained" ? TINT : 1 },
      },
      fragmentShader: colour ? GHOST_FRAGMENT : "void main() { gl_FragColor = vec4( 0.0 ); }",
    });
    material.vertexShader = GHOST_VERTEX;
    material.transparent = true; // so that it comes after all that is not
    material.side = DoubleSide;
    material.forceSinglePass = true;
    material.depthTest = false;
    material.depthWrite = false;
    material.colorWrite = Boolean(colour);
    material.stencilWrite = true;
    material.stencilWriteMask = write;
    material.stencilFuncMask = beside || 255;
    material.stencilFunc = beside ? EqualStencilFunc : AlwaysStencilFunc;
    material.stencilRef = beside ? 0 : write;
    material.stencilZPass = beside ? InvertStencilOp : ReplaceStencilOp; // once in each spot
    blendPremultiplied(material);
    const mesh = bone.mesh(material, order);
    this.group.add(mesh);
    this.#drawn.push({ mesh, kind });
    if (colour) this.#painted[colour].push(material);
    return mesh;
  }

  /** @param {Colours} colours */
  paint(colours) {
    for (const [name, materials] of Object.entries(this.#painted)) {
      for (const { uniforms } of materials) uniforms.uColour.value.copy(displayed(colours[/** @type {keyof Colours} */ (name)]));
    }
  }

  /**
   * @param {Shown} shown
   * @param {number} t seconds: a moment that is still to come is not drawn
   */
  show(shown, t) {
    for (const { mesh, kind } of this.#drawn) mesh.visible = shown[kind] && t > this.#from[kind];
  }

  /**
   * Lines are as wide as the reader's pixels ask for, whatever the distance.
   *
   * @param {import("three").PerspectiveCamera} camera
   * @param {Vector2} size device pixels of the picture
   * @param {number} ratio device pixels per CSS pixel
   */
  stand(camera, size, ratio) {
    const { centre, radius_mm } = this.#sphere;
    this.#size.value.copy(size);
    this.#wide.value = LINE_PX * ratio;
    const spot = this.#spot.copy(centre).project(camera);
    this.#middle.value.set((0.5 + 0.5 * spot.x) * size.x, (0.5 + 0.5 * spot.y) * size.y);
    const radius = (radius_mm * camera.projectionMatrix.elements[5] * size.y) / (2 * centre.distanceTo(camera.position));
    this.#dashes.value = Math.round((2 * Math.PI * radius) / (DASH_PX * ratio));
  }

  /** @param {import("./programs.js").Programs} programs which keeps those of its materials */
  dispose(programs) {
    programs.retire(this.#drawn.map(({ mesh }) => /** @type {ShaderMaterial} */ (mesh.material)));
    this.group.removeFromParent();
  }
}
