/**
 * A style: one way of drawing the parts of a case. Created when first needed, then shown and hidden.
 */

import { Group } from "three";
import { Joined, joined } from "../joined.js";
import { uQuality } from "../quality.js";
import { FAINT, discGlass, faint, paintGlass, solid } from "../surfaces.js";

/** @typedef {import("../parts.js").Part} Part */
/** @typedef {import("../parts.js").Parts} Parts */
/** @typedef {import("../../generated/looks.js").Theme} Theme */
/** @typedef {import("../../core/clip.js").Clip} Clip */
/** @typedef {import("three").Mesh} Mesh */
/** @typedef {import("three").ShaderMaterial} ShaderMaterial */
/** @typedef {import("three").Vector3} Vector3 */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */
/** @typedef {import("three").PerspectiveCamera} PerspectiveCamera */
/** @typedef {import("three").Scene} Scene */

/** @typedef {import("../../generated/parts.js").ActorName} ActorName */
/** @typedef {import("../../generated/parts.js").PartName} PartName */

/** After the bone, before what is nearer to the viewer. */
const BESIDE_ORDER = 2;

/** Whether a part belongs to the treated level, or to none. @param {Part} part */
export const first = ({ level }) => !level;

/** Whether a part belongs to another broken level. @param {Part} part */
export const other = ({ level }) => Boolean(level);

export class Style {
  /** @type {{mesh: Mesh, shown: () => boolean}[]} */
  #drawn = [];
  /** @type {Set<ShaderMaterial>} */
  #materials = new Set();
  /** Merged parts. @type {Set<Joined>} */
  #joints = new Set();
  /** Neighbouring bones drawn transparently. @type {Mesh[]} */
  #faint = [];

  /**
   * @param {Parts} parts
   */
  constructor(parts) {
    this.parts = parts;
    this.group = new Group();
    /** Visible share of the contact shadow; 0: the style has a background of its own. */
    this.shadow = 1;
  }

  /**
   * Adds a surface, if this case has it.
   *
   * @param {ActorName} name
   * @param {(part: Part) => ShaderMaterial} look
   * @param {number} order of drawing, lowest first
   * @param {(part: Part) => boolean} [when] further conditions for drawing it
   * @returns {Mesh | null}
   */
  add(name, look, order, when) {
    const part = this.parts.get(name);
    return part ? this.#put(part, look, order, when) : null;
  }

  /** @param {Part} part @param {(part: Part) => ShaderMaterial} look @param {number} order @param {(part: Part) => boolean} [when] */
  #put(part, look, order, when) {
    if (part instanceof Joined) this.#joints.add(part);
    const mesh = part.mesh(look(part), order);
    this.addMesh(mesh, when ? () => part.shown && when(part) : () => part.shown);
    return mesh;
  }

  /**
   * Adds all surfaces of a part: a case may have several.
   *
   * @param {PartName} kind
   * @param {(part: Part) => ShaderMaterial} look
   * @param {number} order
   * @param {(part: Part) => boolean} [which] the surfaces to add; all unless given
   * @returns {Mesh[]}
   */
  addKind(kind, look, order, which = () => true) {
    const surfaces = [...this.parts.values()].filter((part) => part.kind === kind && which(part));
    return surfaces.map((part) => /** @type {Mesh} */ (this.add(part.name, look, order)));
  }

  /**
   * Adds the instruments of all levels: those of one kind merged, for as long as all of them are shown.
   *
   * @param {(part: Part) => ShaderMaterial} look
   * @param {number} order
   */
  addTools(look, order) {
    /** @type {Map<string, Part[]>} */
    const kinds = new Map();
    for (const part of this.parts.values()) {
      const own = part.name.slice(part.name.indexOf("/") + 1);
      if (part.kind === "needle") kinds.set(own, [...(kinds.get(own) ?? []), part]);
    }
    for (const parts of kinds.values()) {
      const joint = joined(parts);
      if (joint) this.#put(joint, look, order);
      for (const part of parts) this.#put(part, look, order, () => !joint?.shown);
    }
  }

  /**
   * Adds neighbouring levels or discs, merged if possible, in two looks of which one is shown: solid and transparent.
   *
   * @param {"neighbour" | "disc"} kind
   * @param {(part: Part) => ShaderMaterial} look the solid look
   * @param {number} order
   * @returns {Mesh[]} the solid ones
   */
  addBeside(kind, look, order) {
    const all = [...this.parts.values()].filter((part) => part.kind === kind);
    const joint = joined(all);
    const parts = joint ? [joint] : all;
    for (const part of parts) {
      const mesh = this.#put(part, faint, BESIDE_ORDER, ({ beside }) => beside === "ghost");
      if (kind === "neighbour") this.#faint.push(mesh);
    }
    return parts.map((part) => this.#put(part, look, order, ({ beside }) => beside === "solid"));
  }

  /** Adds a mesh of its own. @param {Mesh} mesh @param {() => boolean} [shown] whether it is visible */
  addMesh(mesh, shown = () => true) {
    this.#materials.add(/** @type {ShaderMaterial} */ (mesh.material));
    this.group.add(mesh);
    this.#drawn.push({ mesh, shown });
  }

  /** Follows the parts, which have just been moved, in the tier about to be drawn. */
  update() {
    if (uQuality.value > 1) for (const part of this.parts.values()) part.refine();
    for (const joint of this.#joints) joint.follow();
    for (let i = 0; i < this.#drawn.length; i += 1) this.#drawn[i].mesh.visible = this.#drawn[i].shown();
  }

  /** Applies a theme's colours. @param {Theme} theme */
  paint({ glass }) {
    for (const mesh of this.#faint) paintGlass(mesh, glass, FAINT, 0.12);
  }

  /** Blends an opened style into intact bone. @param {number} _share 0 to 1 */
  close(_share) {}

  /** Called when the cut has moved. */
  cut() {}

  /** Position of the cut's handle, world mm; null if there is none. @returns {Vector3 | null} */
  handlePoint() {
    return null;
  }

  /** Sets the free area's centre. @param {number} _x @param {number} _y from below @param {number} _aspect */
  frame(_x, _y, _aspect) {}

  /** Draws what the picture needs beforehand. @param {WebGLRenderer} _renderer @param {PerspectiveCamera} _camera @param {number} _middle_mm */
  before(_renderer, _camera, _middle_mm) {}

  /** Compiles its programs before they are needed. @param {WebGLRenderer} renderer @param {PerspectiveCamera} camera @param {Scene} scene */
  compile(renderer, camera, scene) {
    for (const material of this.#materials) /** @type {any} */ (material).onBeforeRender(); // sets the present tier
    renderer.compile(this.group, camera, scene);
  }

  /** @param {import("../programs.js").Programs} programs which keep those of its materials */
  dispose(programs) {
    programs.retire(this.#materials);
    this.group.removeFromParent();
  }
}

/**
 * How a disc is drawn where bone is opaque: solid, or translucent in a case with leaked cement, which may be inside it.
 *
 * @param {Parts} parts
 * @param {import("../cut.js").Cut} [cut] of the treated bone and the discs next to it
 * @returns {(part: Part) => ShaderMaterial}
 */
export function discLook(parts, cut) {
  if ([...parts.values()].some(({ kind }) => kind === "leak")) return discGlass;
  return (part) => solid(part, first(part) ? cut : undefined);
}

/**
 * Whether the cavity can be distinguished from the balloon that fills it.
 *
 * @param {Parts} parts
 */
export function hollowApart(parts) {
  const balloon = parts.get("balloon");
  const cavity = parts.get("cavity");
  if (!cavity) return false;
  if (!balloon?.shown) return true;
  return Math.abs(sum(cavity.influences, 2) - sum(balloon.influences, 2)) > 0.02;
}

/** @param {number[]} values @param {number} count of leading values */
function sum(values, count) {
  let total = 0;
  for (let i = 0; i < Math.min(count, values.length); i += 1) total += values[i];
  return total;
}
