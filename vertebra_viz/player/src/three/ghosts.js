/**
 * Outlines of the intact and of the broken bone over the present one, and a tint on what of the present bone lies beyond the
 * broken one. It is the same surface drawn with the weights of another moment; nothing is computed again. With several levels
 * only the first one is outlined: the others move along with it and would be outlined for that alone.
 *
 * Everything here is drawn nearer than anything else, in layers of depth, except over solid neighbouring bones and discs. An
 * outline takes the surface twice: once undrawn, to reserve its area, and once widened behind it, of which the rim stays visible.
 * The tint lies behind the broken bone. One draw call has all of them, in order.
 */

import { DoubleSide, Group, LessDepth, Vector2, Vector3 } from "three";
import { brokenAt } from "../core/measure.js";
import { blendPremultiplied } from "./backdrop.js";
import { clear } from "./marks.js";
import { displayed } from "./parts.js";
import { GHOST_FRAGMENT, GHOST_VERTEX } from "./shaders/ghost.js";
import { surface } from "./surfaces.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./parts.js").Parts} Parts */
/** @typedef {{intact: boolean, broken: boolean}} Shown which moments' outlines are wanted */
/** @typedef {Record<"intact" | "broken" | "regained", string>} Colours */

/** Index of a moment's first surface among the five of one draw call: see GHOST_VERTEX. */
const FIRST = { broken: 0, intact: 3 };
const END = { broken: 3, intact: 5 };
const ORDER = 30; // after everything a style draws
const LINE_PX = 2; // CSS px
const DASH_PX = 12; // a dash and its gap
const TINT = 0.34;

export class Ghosts {
  #material;
  #mesh;
  #several;
  #first = { value: 0 };
  #size = { value: new Vector2(1, 1) };
  #middle = { value: new Vector2() };
  #dashes = { value: 0 };
  #wide = { value: LINE_PX };
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
    const then = [Math.min(this.#from.broken, clip.durationS), intact_s].map((t) => clip.weights("bone", t));
    const material = surface(bone, {
      uniforms: {
        uThen: { value: then[0].length ? then.flat() : [0] },
        uFirst: this.#first,
        uSize: this.#size,
        uWide: this.#wide,
        uMiddle: this.#middle,
        uDashes: this.#dashes,
        uBroken: { value: displayed("white") },
        uRegained: { value: displayed("white") },
        uIntact: { value: displayed("white") },
        uTint: { value: TINT },
      },
      fragmentShader: GHOST_FRAGMENT,
    });
    material.vertexShader = GHOST_VERTEX;
    material.transparent = true; // so that it comes after all that is not
    material.side = DoubleSide;
    material.forceSinglePass = true;
    material.depthFunc = LessDepth; // of one layer each spot is drawn once
    blendPremultiplied(material);
    clear(material);
    this.#material = material;
    this.#mesh = bone.mesh(material, ORDER);
    this.#mesh.geometry = this.#several = bone.targets.several;
    this.group.add(this.#mesh);
  }

  /** @param {boolean} marked whether the style marks solid neighbours in the stencil, as it does where bone is intact */
  set marked(marked) {
    this.#material.stencilWrite = marked;
  }

  /** @param {Colours} colours */
  paint({ broken, regained, intact }) {
    const { uBroken, uRegained, uIntact } = this.#material.uniforms;
    uBroken.value.copy(displayed(broken));
    uRegained.value.copy(displayed(regained));
    uIntact.value.copy(displayed(intact));
  }

  /**
   * @param {Shown} shown
   * @param {number} t moments that are still to come are not drawn
   */
  show(shown, t) {
    const drawn = /** @type {const} */ (["broken", "intact"]).filter((moment) => shown[moment] && t > this.#from[moment]);
    this.#mesh.visible = drawn.length > 0;
    if (!drawn.length) return;
    this.#first.value = FIRST[drawn[0]];
    this.#several.instanceCount = END[drawn[drawn.length - 1]] - FIRST[drawn[0]];
  }

  /**
   * Sets the line width in pixels, whatever the distance.
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

  /** @param {import("./programs.js").Programs} programs which keep those of its materials */
  dispose(programs) {
    programs.retire([this.#material]);
    this.group.removeFromParent();
  }
}
