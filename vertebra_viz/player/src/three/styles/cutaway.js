/**
 * Bone cut open by a sagittal plane, with solid faces where it is cut; steel is not cut.
 *
 * Each closed surface flips a stencil bit of its own wherever it lies behind the plane: an odd number of crossings means that the
 * plane is inside the surface there. The plane's depth decides "behind" for every sample, so that the faces' edges are as smooth
 * as any other. Then one sheet per kind of face is drawn where the bits match.
 */

import {
  BackSide, Color, DoubleSide, EqualStencilFunc, GreaterDepth, InvertStencilOp, KeepStencilOp,
  LessStencilFunc, Matrix3, Mesh, PlaneGeometry, ReplaceStencilOp, ShaderMaterial, Vector2,
} from "three";
import { CutHandle } from "../handle.js";
import { Lobes } from "../lobes.js";
import { uQuality } from "../quality.js";
import { CUT_FACES } from "../../generated/looks.js";
import { INSIDE, OUTSIDE } from "../../generated/parts.js";
import { SHELL_MM } from "../../generated/xray.js";
import { CAP_FRAGMENT, CAP_VERTEX } from "../shaders/cap.js";
import { addLit } from "../lit.js";
import { beside } from "../marks.js";
import { boneUniforms, mask, solid, tiered } from "../surfaces.js";
import { Style, discLook, first, hollowApart, other } from "./style.js";

/** @typedef {import("../parts.js").Part} Part */
/** @typedef {import("../parts.js").Parts} Parts */
/** @typedef {import("../../generated/looks.js").Theme} Theme */
/** @typedef {import("../../generated/parts.js").PartName} PartName */
/** @typedef {import("../frame.js").Framing} Framing */
/** @typedef {import("../cut.js").Cut} Cut */
/** @typedef {import("../../core/clip.js").Clip} Clip */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */

/** Stencil bits; `core` is the inside of the arch, the bone inset by its cortex. */
const BIT = { bone: 1, cancellous: 2, core: 4, cavity: 8, cement: 16, balloon: 32, leak: 64, fluid: 128 };
/**
 * Bits that are set at first and cleared inside their surface; they are higher than those of spongy bone, so that a value above
 * theirs has all of them and at least one of spongy bone.
 */
const FILLED = BIT.cavity | BIT.cement | BIT.balloon;
/** Parts that are cut, with the bit that their inside sets, beside bone itself. @type {readonly (readonly [PartName, number])[]} */
const MASKED = [
  ["cancellous", BIT.cancellous],
  ["cavity", BIT.cavity],
  ["balloon", BIT.balloon],
  ["cement", BIT.cement],
  ["leak", BIT.leak],
  // these share a bit with a part they never overlap: a cleft with the cavity; a tumour, which is inside, with a leak outside
  ["cleft", BIT.cavity],
  ["tumour", BIT.leak],
];
/** Parts that are cut and seen from outside; cavities are seen from inside. @type {readonly PartName[]} */
const CUT_OPEN = ["bone", "crack", "tumour", "balloon", "cement", "leak"];
/** Parts that are drawn alike for all levels, or not at all. @type {ReadonlySet<PartName>} */
const APART = new Set(["needle", "neighbour", "disc", "skin"]);
/** Parts with a look of their own here, or not drawn; the rest is drawn uncut. @type {ReadonlySet<PartName>} */
const NOT_WHOLE = new Set([...CUT_OPEN, "cavity", "cleft", ...APART]);

/**
 * Faces in drawing order: the bits that the plane must be inside of (of `any`, at least one), those it must not, and the part
 * that must exist. Cement has a rim next to bone; where that is drawn, its inside is a face of its own.
 *
 * @type {readonly {look: string, set: number, any?: number, clear: number, part: PartName, fine?: boolean}[]}
 */
const FACES = [
  { look: "COMPACT", set: BIT.bone, clear: FILLED | BIT.cancellous | BIT.core, part: "bone" },
  { look: "SPONGY", set: 0, any: BIT.core | BIT.cancellous, clear: FILLED, part: "bone" },
  { look: "TUMOUR", set: BIT.leak | BIT.cancellous, clear: FILLED, part: "tumour" },
  { look: "CEMENT", set: BIT.cement, clear: BIT.balloon | BIT.fluid, part: "cement" },
  { look: "CEMENT", set: BIT.cement | BIT.fluid, clear: BIT.balloon, part: "cement", fine: true },
  { look: "SKIN", set: BIT.balloon, clear: BIT.fluid, part: "balloon" },
  { look: "FLUID", set: BIT.fluid, clear: 0, part: "balloon" },
  { look: "LEAK", set: BIT.leak, clear: BIT.cancellous, part: "leak" },
];

/** Depth of the spongy inside below the surface: on the arch illustrative, not measured; on the body deeper, where its own surface decides. */
const CORE_MM = new Vector2(SHELL_MM.arch, 2.5);
/** Correction on the body relative to that surface: at the sides, at the endplates. */
const CORTEX_MM = new Vector2(-0.18, 0.22);
const SKIN_MM = new Vector2(0, 0.45); // of the balloon, thick enough to be visible
const RIM_MM = new Vector2(0, 0.35); // of the cement
const PLANE_ORDER = -9;
const BITS_ORDER = -8;
const FACE_ORDER = 5;
const BESIDE_ORDER = 6; // until then the faces need the stencil
const HANDLE_ORDER = 9;
const MARGIN_MM = 2.5;

export class CutawayStyle extends Style {
  #clip;
  #cut;
  #now = { value: new Matrix3() };
  #lobes;
  #sheet;
  /** @type {Mesh[]} */
  #sheets = [];
  #slid = NaN; // present position of the sheets

  /**
   * @param {Parts} parts
   * @param {Clip} clip
   * @param {Framing} frame
   * @param {WebGLRenderer} renderer
   * @param {Cut} cut
   * @param {{value: number}} lit how strongly the inside is highlighted through bone that is not cut
   */
  constructor(parts, clip, frame, renderer, cut, lit) {
    super(parts);
    this.#clip = clip;
    this.#cut = cut;
    cut.within(frame.low.x - MARGIN_MM, frame.high.x + MARGIN_MM);
    this.#sheet = sheet(frame);

    const plane = new ShaderMaterial({ vertexShader: CAP_VERTEX, fragmentShader: NOTHING, colorWrite: false, side: DoubleSide });
    this.#addSheet(Object.assign(plane, { stencilWrite: true, stencilRef: FILLED, stencilZPass: ReplaceStencilOp }), PLANE_ORDER, () => true);
    for (const [kind, bit] of MASKED) this.addKind(kind, (part) => bits(kind === "cancellous" ? uneven(part) : mask(part), bit), BITS_ORDER, first);
    this.add("bone", (bone) => bits(mask(bone, { ...boneUniforms(bone), uInset: { value: CORE_MM } }), BIT.core), BITS_ORDER);
    this.add("balloon", (balloon) => bits(mask(balloon, { uInset: { value: SKIN_MM } }), BIT.fluid), BITS_ORDER);
    this.add("cement", (cement) => bits(mask(cement, { uInset: { value: RIM_MM } }), BIT.fluid), BITS_ORDER, fine);
    const last = this.add("bone", (bone) => bits(mask(bone), BIT.bone), BITS_ORDER + 1);
    if (last) last.onAfterRender = () => renderer.clearDepth();

    for (const kind of CUT_OPEN) {
      for (const { material } of this.addKind(kind, (part) => solid(part, this.#cut), 0, first)) {
        if (kind === "balloon") /** @type {ShaderMaterial} */ (material).side = DoubleSide; // visible from inside
      }
    }
    const wall = this.add("cavity", (part) => solid(part, this.#cut), 0, () => hollowApart(parts));
    const gap = this.add("cleft", (part) => solid(part, this.#cut), 0);
    for (const each of [wall, gap]) if (each) /** @type {ShaderMaterial} */ (each.material).side = BackSide;
    for (const kind of [...OUTSIDE, ...INSIDE]) if (!NOT_WHOLE.has(kind)) this.addKind(kind, solid, 1, first);
    this.addTools(solid, 1);
    // only the treated bone is cut
    for (const kind of OUTSIDE) if (!APART.has(kind)) this.addKind(kind, solid, 1, other);
    this.addBeside("neighbour", (part) => beside(solid(part)), BESIDE_ORDER);
    this.addBeside("disc", (part) => beside(discLook(parts, cut)(part)), BESIDE_ORDER);

    const intact = landmarkColumns(clip, null, new Matrix3());
    this.#lobes = new Lobes(parts.get("cavity"), clip);
    const spongy = {
      uMarrow: { value: new Color(CUT_FACES.SPONGY.marrow) },
      uNow: this.#now,
      uIntact: { value: intact },
      ...this.#lobes.uniforms,
    };
    const cement = { uWet: parts.get("cement")?.wet };
    const fluid = { uMiddle: { value: (intact.elements[4] + intact.elements[7]) / 2 } };
    /** @type {Record<string, Record<string, any>>} */
    const own = { SPONGY: spongy, CEMENT: cement, FLUID: fluid };
    FACES.forEach(({ look, set, any = 0, clear, part, ...only }, i) => {
      const surfaces = [...parts.values()].filter((each) => each.kind === part && first(each));
      if (!surfaces.length) return;
      const material = face(look, { uQuality, uCut: cut, ...own[look] });
      if (only.fine) material.defines.INNER = 1;
      if (look === "SPONGY" || look === "CEMENT") tiered(material);
      material.stencilWrite = true;
      material.stencilFunc = any ? LessStencilFunc : EqualStencilFunc;
      material.stencilRef = (set & ~FILLED) | (clear & FILLED);
      material.stencilFuncMask = set | any | clear;
      const mesh = this.#addSheet(material, FACE_ORDER + 0.1 * i, () => surfaces.some(({ shown }) => shown) && (!only.fine || fine()));
      mesh.name = `face-${look.toLowerCase()}`;
    });
    this.handle = new CutHandle(frame, MARGIN_MM);
    this.handle.mesh.renderOrder = HANDLE_ORDER;
    this.addMesh(this.handle.mesh, () => cut.open && cut.held);
    addLit(this, lit, cut);
  }

  cut() {
    const { x } = this.#cut;
    if (x === this.#slid) return;
    this.#slid = x;
    for (const mesh of this.#sheets) slide(mesh, x);
    slide(this.handle.mesh, x);
  }

  /** @param {number} share */
  close(share) {
    this.#cut.close(share);
  }

  update() {
    super.update();
    this.#lobes.update();
    this.cut();
    landmarkColumns(this.#clip, /** @type {Part} */ (this.parts.get("bone")).influences, this.#now.value);
  }

  /** Position of the handle's knob, world. */
  handlePoint() {
    return this.#cut.open && this.#cut.held ? this.handle.point() : null;
  }

  /** @param {Theme} theme */
  paint(theme) {
    super.paint(theme);
    this.handle.paint(theme.handle);
  }

  /** @param {import("../programs.js").Programs} programs */
  dispose(programs) {
    super.dispose(programs);
    this.#sheet.dispose();
    this.handle.mesh.geometry.dispose();
  }

  /** @param {ShaderMaterial} material @param {number} order @param {() => boolean} shown */
  #addSheet(material, order, shown) {
    const mesh = new Mesh(this.#sheet, material);
    mesh.renderOrder = order;
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    mesh.matrixWorldAutoUpdate = false;
    this.#sheets.push(mesh);
    this.addMesh(mesh, shown);
    return mesh;
  }
}
/** Whether details of the higher tiers are drawn. */
const fine = () => uQuality.value > 0;

const NOTHING = /* glsl */ `void main() { gl_FragColor = vec4( 0.0 ); }`;

/** A sheet in the plane x = 0, slightly larger than the bone. @param {Framing} frame */
function sheet({ low, high }) {
  const geometry = new PlaneGeometry(high.z - low.z + 2 * MARGIN_MM, high.y - low.y + 2 * MARGIN_MM);
  geometry.rotateY(Math.PI / 2);
  geometry.translate(0, (low.y + high.y) / 2, (low.z + high.z) / 2);
  return geometry;
}

/** @param {import("three").Object3D} mesh @param {number} x */
export function slide(mesh, x) {
  mesh.matrix.makeTranslation(x, 0, 0);
  mesh.matrixWorld.copy(mesh.matrix);
}

/** @param {ShaderMaterial} material @param {number} bit flipped wherever the surface lies behind the plane */
function bits(material, bit) {
  if (!["INSET", "THINNER", "UNEVEN"].some((name) => name in material.defines)) material.defines.PLACE = 1;
  material.side = DoubleSide;
  material.colorWrite = false;
  material.depthWrite = false;
  material.depthFunc = GreaterDepth;
  material.stencilWrite = true;
  material.stencilWriteMask = bit;
  material.stencilZPass = InvertStencilOp;
  material.stencilZFail = KeepStencilOp;
  return material;
}

/** The spongy inside of the body, below a cortex of varying thickness; drawn without normals. @param {Part} part */
function uneven(part) {
  if (!part.geometry.attributes.normal) part.geometry.computeVertexNormals();
  const material = mask(part);
  material.defines.UNEVEN = 1;
  material.uniforms.uInset = { value: CORTEX_MM };
  return material;
}

/** @param {string} look @param {Record<string, any>} uniforms in addition to its colour */
function face(look, uniforms) {
  const seenInto = look === "FLUID";
  return new ShaderMaterial({
    defines: { [look]: 1 },
    uniforms: { uColour: { value: new Color(CUT_FACES[look].colour) }, ...uniforms },
    vertexShader: CAP_VERTEX,
    fragmentShader: CAP_FRAGMENT,
    side: DoubleSide,
    transparent: seenInto,
    depthWrite: !seenInto,
    forceSinglePass: true,
  });
}

/**
 * Landmarks as three columns: their z, heights of the roof, heights of the floor; each from posterior to anterior. World mm.
 *
 * @param {Clip} clip
 * @param {number[] | null} weights of the bone; null: the intact one
 * @param {Matrix3} out
 */
function landmarkColumns(clip, weights, out) {
  const { base_mm: base, targets_mm: targets } = clip.extras.landmarks;
  const { elements } = out;
  for (let i = 0; i < 3; i += 1) {
    const roof = 2 * (2 - i); // anterior, middle, posterior; superior before inferior
    let [front, top, bottom] = [base[roof][1], base[roof][2], base[roof + 1][2]];
    for (let j = 0; weights && j < weights.length; j += 1) {
      front += weights[j] * targets[j][roof][1];
      top += weights[j] * targets[j][roof][2];
      bottom += weights[j] * targets[j][roof + 1][2];
    }
    elements[i] = front;
    elements[3 + i] = top;
    elements[6 + i] = bottom;
  }
  return out;
}
