/**
 * The bone as it was, over the bone as it is: outlines of the intact and of the broken one, and what of the present bone
 * lies beyond the broken one, tinted. The same surface drawn with the weights of another moment; nothing is computed anew.
 * Of several levels the first one's: the others ride on it, and would be outlined for that alone.
 *
 * All of it stands nearer than anything else, in layers of depth, but not over solid bones and discs beside. One draw of an outline is the surface twice: as it is,
 * unseen, and made wider behind that, so that it is seen where it is wider. The tint lies behind the broken bone.
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
/** @typedef {import("three").Mesh} Mesh */
/** @typedef {import("three").ShaderMaterial} ShaderMaterial */
/** @typedef {{intact: boolean, broken: boolean}} Shown which moments' outlines are wanted */
/** @typedef {Record<"intact" | "broken" | "regained", string>} Colours */

/** In the order in which they are drawn: which moment they tell of, and how deep they stand; 0 is the nearest there is. */
const LAYERS = /** @type {const} */ ([
  { colour: "broken", moment: "broken", depth: 0.001 },
  { colour: "regained", moment: "broken", depth: 0.0015 },
  { colour: "intact", moment: "intact", depth: 0.0002 },
]);
const FIRST = 30; // after all that a style draws
const LINE_PX = 2; // CSS px
const DASH_PX = 12; // a dash and its gap
const TINT = 0.34;

export class Ghosts {
  /** @type {{mesh: Mesh, moment: "intact" | "broken", colour: keyof Colours}[]} */
  #drawn = [];
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
    const at_s = { intact: intact_s, broken: Math.min(this.#from.broken, clip.durationS) };
    const bone = /** @type {Part} */ (parts.get("bone"));
    LAYERS.forEach((layer, i) => this.#add(bone, clip.weights("bone", at_s[layer.moment]), layer, FIRST + i));
  }

  /** @param {Part} bone @param {number[]} then weights of its moment @param {typeof LAYERS[number]} layer @param {number} order */
  #add(bone, then, { colour, moment, depth }, order) {
    const tint = colour === "regained";
    const material = surface(bone, {
      defines: tint ? { PRESENT: 1 } : {},
      uniforms: {
        uThen: { value: then.length ? then : [0] },
        uSize: this.#size,
        uWide: this.#wide,
        uMiddle: this.#middle,
        uDashes: colour === "broken" ? this.#dashes : { value: 0 },
        uDepth: { value: depth },
        uColour: { value: displayed("white") },
        uAlpha: { value: tint ? TINT : 1 },
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
    const mesh = bone.mesh(material, order);
    if (!tint) mesh.geometry = bone.targets.twice;
    this.group.add(mesh);
    this.#drawn.push({ mesh, moment, colour });
  }

  /** @param {boolean} marked whether what is drawn marks what is solid beside, as it does where bone is whole */
  set marked(marked) {
    for (const { mesh } of this.#drawn) /** @type {ShaderMaterial} */ (mesh.material).stencilWrite = marked;
  }

  /** @param {Colours} colours */
  paint(colours) {
    for (const { mesh, colour } of this.#drawn) {
      /** @type {ShaderMaterial} */ (mesh.material).uniforms.uColour.value.copy(displayed(colours[colour]));
    }
  }

  /**
   * @param {Shown} shown
   * @param {number} t seconds: a moment that is still to come is not drawn
   */
  show(shown, t) {
    for (const { mesh, moment } of this.#drawn) mesh.visible = shown[moment] && t > this.#from[moment];
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
