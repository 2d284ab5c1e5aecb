/**
 * The bone as it was, over the bone as it is: outlines of the intact and of the broken one, and what of the present bone
 * lies beyond the broken one, tinted. The same surface drawn with the weights of another moment; nothing is computed anew.
 * Of several levels the first one's: the others ride on it, and would be outlined for that alone.
 *
 * All of it stands nearer than anything else, in layers of depth, but not over solid bones and discs beside. An outline is
 * the surface twice: as it is, unseen, and made wider behind that, so that it is seen where it is wider. The tint lies
 * behind the broken bone. One draw has all of them, one after the other.
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

/** Which of the five surfaces that one draw has room for are those of a moment, the broken one's first: see GHOST_VERTEX. */
const FIRST = { broken: 0, intact: 3 };
const END = { broken: 3, intact: 5 };
const ORDER = 30; // after all that a style draws
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

  /** @param {boolean} marked whether what is drawn marks what is solid beside, as it does where bone is whole */
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
   * @param {number} t seconds: a moment that is still to come is not drawn
   */
  show(shown, t) {
    const drawn = /** @type {const} */ (["broken", "intact"]).filter((moment) => shown[moment] && t > this.#from[moment]);
    this.#mesh.visible = drawn.length > 0;
    if (!drawn.length) return;
    this.#first.value = FIRST[drawn[0]];
    this.#several.instanceCount = END[drawn[drawn.length - 1]] - FIRST[drawn[0]];
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
    programs.retire([this.#material]);
    this.group.removeFromParent();
  }
}
