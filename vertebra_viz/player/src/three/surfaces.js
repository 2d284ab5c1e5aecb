/**
 * Materials for the surfaces of a case, made once per style and part.
 */

import { Box3, Color, ConstantAlphaFactor, CustomBlending, DoubleSide, FrontSide, OneMinusConstantAlphaFactor, ShaderMaterial, Vector2, Vector3, Vector4 } from "three";
import { BONE_SHADE, LOOKS, SKIN_CUT, SKIN_FAT } from "../generated/looks.js";
import { blendPremultiplied } from "./backdrop.js";
import { through } from "./marks.js";
import { displayed } from "./parts.js";
import { grainUniforms } from "./grain.js";
import { reachOf } from "./points.js";
import { uQuality } from "./quality.js";
import { MOST_SHAFTS, shaftUniforms } from "./shafts.js";
import { GLASS_FRAGMENT } from "./shaders/glass.js";
import { piecesOf } from "./skin.js";
import { SKIN_FRAGMENT } from "./shaders/skin.js";
import { SOLID_FRAGMENT } from "./shaders/solid.js";
import { SURFACE_VERTEX } from "./shaders/vertex.js";
import { toolOptions } from "./tools.js";

/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("../generated/looks.js").LookName} LookName */
/** @typedef {import("three").IUniform} IUniform */

/** Opacity of a translucent disc: near wall middle and outline, far wall the same. */
const DISC = [0.14, 0.6, 0.08, 0.3];
/** The same for transparent neighbours. */
export const FAINT = [0.05, 0.5, 0.02, 0.13];
const FAINT_DISC = [0.07, 0.34, 0.03, 0.12];

/**
 * Features of a look beyond colour and gloss: a define of the solid shader; none for other looks.
 *
 * @type {Readonly<Partial<Record<LookName, string>>>}
 */
const DEFINES = {
  disc: "DISC",
  crack: "CRACK",
  cleft: "HOLLOW",
  tumour: "TUMOUR",
  needle: "STEEL",
  implant: "STEEL",
  contrast: "BALLOON",
  balloon: "BALLOON",
  cavity: "HOLLOW",
  cement: "CEMENT",
  leak: "LEAK",
  breach: "LEAK",
};

/** Looks whose program for the higher tiers is long. @type {ReadonlySet<LookName>} */
const LONG = new Set(/** @type {const} */ (["cement", "cavity", "needle"]));

/** Defines of parts with the texture of bone. @type {Readonly<Partial<Record<import("../generated/parts.js").PartName, Record<string, number>>>>} */
const BONY = {
  bone: { BONE: 1, BONY: 1, SHAFTS: MOST_SHAFTS },
  neighbour: { BONE: 1, BONY: 1, BESIDE: 1, SHAFTS: MOST_SHAFTS },
};
/** Square root of COLOR_0.g of bone where nothing is hidden, and where everything is. */
const HIDDEN = new Vector2(Math.sqrt(new Color(LOOKS.bone.colour).g), Math.sqrt(new Color(BONE_SHADE).g));

/** @param {string} colour @returns {Vector3} square root of each component */
function root(colour) {
  const { r, g, b } = new Color(colour);
  return new Vector3(Math.sqrt(r), Math.sqrt(g), Math.sqrt(b));
}

/**
 * A material for a surface that is moved by its targets.
 *
 * @param {Part} part
 * @param {import("three").ShaderMaterialParameters} options
 */
export function surface({ targets }, options) {
  return new ShaderMaterial({
    ...options,
    vertexShader: SURFACE_VERTEX,
    defines: { ...targets.defines, ...options.defines },
    uniforms: { uQuality, ...grainUniforms, ...targets.uniforms, ...options.uniforms },
  });
}

/**
 * Uniforms of a bone's colours.
 *
 * @param {Part} part
 */
export function boneUniforms(part) {
  return { uLeastAlpha: { value: part.leastAlpha } };
}

/**
 * @param {Part} part
 * @param {import("./cut.js").Cut} [cut] beyond which nothing is drawn; none for a whole surface
 */
export function solid(part, cut) {
  const look = LOOKS[part.look];
  const bony = BONY[part.kind];
  const own = toolOptions(part) ?? (cut && part.kind === "disc" ? discOptions(part) : undefined);
  const material = surface(part, {
    defines: { ...(bony ?? { [DEFINES[part.look] ?? "PLAIN"]: 1 }), ...own?.defines, ...(cut && { CUT: 1 }) },
    uniforms: {
      ...own?.uniforms,
      ...((part.look === "cement" || part.look === "leak") && { uWet: part.wet }),
      uColour: { value: new Color(look.colour) },
      uRoughness: { value: look.roughness },
      ...(bony && { ...shaftUniforms, uTones: { value: [look.colour, BONE_SHADE].map(root) }, uHidden: { value: HIDDEN }, uBroken: part.broken }),
      ...(part.kind === "bone" && boneUniforms(part)),
      ...(cut && { uCut: cut }),
    },
    side: cut && part.kind === "disc" ? DoubleSide : FrontSide, // its far wall is drawn as the cut face
    fragmentShader: SOLID_FRAGMENT,
    vertexColors: part.kind === "bone",
  });
  return bony || LONG.has(part.look) ? tiered(material) : material;
}

/**
 * Gives a material a separate program for the lowest tier: a long one costs a tenth more even if none of its branches are taken.
 *
 * @param {ShaderMaterial} material
 */
export function tiered(material) {
  material.onBeforeRender = () => smoothen(material, uQuality.value === 0);
  return material;
}

/** @param {ShaderMaterial} material @param {boolean} smooth */
function smoothen(material, smooth) {
  if (smooth === "SMOOTH" in material.defines) return;
  if (smooth) material.defines.SMOOTH = 1;
  else delete material.defines.SMOOTH;
  material.needsUpdate = true;
}

/**
 * Uniforms of a cut disc's face: its centre and extent, which tell nucleus from annulus; of several discs those nearest to the
 * fragment.
 *
 * @param {Part} part
 */
function discOptions({ pieces }) {
  const boxes = pieces.map((part) => {
    const { low, high } = reachOf(part.positions(part.influences.map(() => 0)));
    return new Box3(new Vector3(...low), new Vector3(...high));
  });
  return {
    defines: { DISCS: boxes.length },
    uniforms: {
      uDiscMiddle: { value: boxes.map((box) => box.getCenter(new Vector3())) },
      uDiscReach: { value: boxes.map((box) => box.getSize(new Vector3()).divideScalar(2)) },
    },
  };
}

/**
 * A translucent balloon, with what is inside and behind it visible.
 *
 * @param {Part} part
 */
export function clearSkin(part) {
  const material = solid(part);
  material.defines.SEEN_INTO = 1;
  material.transparent = true;
  return material;
}

/**
 * @param {Part} part
 * @param {Record<string, IUniform> | null} [paths] of `Paths`: path lengths through it, which tint it
 */
export function glass(part, paths) {
  const isBone = part.kind === "bone";
  const material = surface(part, {
    defines: { ...(isBone && { BONE: 1 }), ...(paths && { PATHS: 1 }) },
    uniforms: {
      ...paths,
      uColour: { value: new Color() },
      uDensity: { value: new Vector4() },
      uGloss: { value: 1 },
      ...(isBone && boneUniforms(part)),
    },
    fragmentShader: GLASS_FRAGMENT,
    vertexColors: isBone,
    side: DoubleSide,
    depthWrite: false,
    transparent: true,
    forceSinglePass: true,
  });
  blendPremultiplied(material);
  return paths ? tiered(material) : material;
}

/**
 * @param {import("three").Mesh | null} mesh drawn with `glass`
 * @param {string} colour
 * @param {number[]} density
 * @param {number} gloss
 */
export function paintGlass(mesh, colour, density, gloss) {
  if (mesh) tint(/** @type {ShaderMaterial} */ (mesh.material), colour, density, gloss);
}

/**
 * A translucent disc.
 *
 * @param {Part} part
 */
export function discGlass(part) {
  const material = glass(part);
  tint(material, LOOKS.disc.colour, DISC, 0.3);
  return material;
}

/** @param {ShaderMaterial} material @param {string} colour @param {number[]} density @param {number} gloss */
function tint({ uniforms }, colour, density, gloss) {
  uniforms.uColour.value.copy(displayed(colour));
  uniforms.uDensity.value.fromArray(density);
  uniforms.uGloss.value = gloss;
}

/**
 * A transparent neighbouring bone or disc: it shows where the treated bone is, and fades out with the distance from it. Bones
 * take the theme's colour of glass.
 *
 * @param {Part} part
 */
export function faint(part) {
  const material = glass(part);
  material.defines.FAINT = 1;
  tint(material, LOOKS[part.look].colour, FAINT_DISC, 0.12);
  return material;
}

/**
 * A piece of skin, through which what lies behind it stays visible.
 *
 * @param {Part} part
 */
export function skin(part) {
  const { middles, radius_mm } = piecesOf(part.positions(part.influences.map(() => 0)));
  const material = surface(part, {
    defines: { PIECES: middles.length },
    uniforms: {
      uColour: { value: new Color(LOOKS.skin.colour) },
      uCutColour: { value: new Color(SKIN_CUT) },
      uFatColour: { value: new Color(SKIN_FAT) },
      uMiddles: { value: middles },
      uRadius: { value: radius_mm },
    },
    fragmentShader: SKIN_FRAGMENT,
    depthWrite: false,
    transparent: true,
    forceSinglePass: true,
  });
  blendPremultiplied(material);
  return material;
}

/**
 * Draws nothing but its marks in the stencil.
 *
 * @param {Part} part
 * @param {Record<string, IUniform>} [inset] uniforms of a surface inset along its normals
 */
export function mask(part, inset) {
  return surface(part, {
    ...insetOptions(inset),
    uniforms: { ...inset },
    fragmentShader: "void main() { gl_FragColor = vec4( 0.0 ); }",
  });
}

/** Draws only depth, which hides what is drawn later and lies behind. @param {Part} part */
export function depthAlone(part) {
  return through(Object.assign(mask(part), { colorWrite: false, transparent: true }));
}

/** A solid surface with the opacity of its `blendAlpha` uniform. @param {Part} part */
export function veil(part) {
  return Object.assign(solid(part), {
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: ConstantAlphaFactor,
    blendDst: OneMinusConstantAlphaFactor,
  });
}

/**
 * Options for a surface inset along its normals: on a bone by its colours' alpha, on other parts evenly.
 *
 * @param {Record<string, IUniform>} [inset]
 */
export function insetOptions(inset) {
  const coloured = Boolean(inset && "uLeastAlpha" in inset);
  return { defines: inset ? { [coloured ? "INSET" : "THINNER"]: 1 } : {}, vertexColors: coloured };
}
