/**
 * Bone as a fluoroscope shows it: each material's thickness along every ray, added up on the graphics card without
 * sorting anything, then weakened by Beer and Lambert's law. Dense is dark.
 */

import {
  AddEquation,
  CustomBlending,
  DoubleSide,
  HalfFloatType,
  LinearFilter,
  Mesh,
  OneFactor,
  Scene,
  ShaderMaterial,
  Vector2,
  Vector4,
  WebGLRenderTarget,
} from "three";
import { SHELL_MM, SHARES } from "../../generated/xray.js";
import { COVERING_VERTEX, coveringTriangle } from "../backdrop.js";
import { boneUniforms, insetOptions } from "../surfaces.js";
import { FILM_FRAGMENT, THICKNESS_FRAGMENT } from "../shaders/xray.js";
import { SURFACE_VERTEX } from "../shaders/vertex.js";
import { Style } from "./style.js";

/** @typedef {import("../parts.js").Part} Part */
/** @typedef {import("../parts.js").Parts} Parts */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */
/** @typedef {import("three").PerspectiveCamera} PerspectiveCamera */

/** @typedef {Exclude<keyof typeof SHARES, "core">} Filled */

/** Parts that are filled with something, and shown as long as they are there. */
const FILLED = /** @type {Filled[]} */ (Object.keys(SHARES).filter((name) => name !== "core"));
/** How thick the compact shell is: on the arch, on the body. */
const BONE_SHELL_MM = new Vector2(SHELL_MM.arch, SHELL_MM.body);
/** The thinner's second figure counts. */
const NEIGHBOUR_SHELL_MM = new Vector2(0, SHELL_MM.neighbour);

/**
 * @param {WebGL2RenderingContext} gl
 * @returns {string | null} why X-ray pictures cannot be drawn here
 */
export function xrayMissing(gl) {
  const able = gl.getExtension("EXT_color_buffer_float") || gl.getExtension("EXT_color_buffer_half_float");
  return able ? null : "X-ray pictures need a graphics card that can add up fractions; this device's cannot.";
}

export class XrayStyle extends Style {
  #middle = { value: 0 };
  #picture;

  /** @param {Parts} parts */
  constructor(parts) {
    super(parts);
    this.shadow = 0;
    this.target = new WebGLRenderTarget(1, 1, {
      type: HalfFloatType,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
      samples: 4,
    });
    this.rays = new Scene();
    this.rays.matrixWorldAutoUpdate = false;
    const film = this.group;
    this.group = /** @type {any} */ (this.rays); // parts go through the rays; only the film is seen
    // the cancellous inside ends at the pedicles' roots; the bone drawn in by its shell goes on into the arch
    this.addKind("bone", (bone) => this.#through("core", { ...boneUniforms(bone), uInset: { value: BONE_SHELL_MM } }), 0);
    for (const kind of FILLED) this.addKind(kind, () => this.#through(kind), 0);
    this.addKind("neighbour", () => this.#through("core", { uInset: { value: NEIGHBOUR_SHELL_MM } }), 0);
    this.group = film;

    this.film = new ShaderMaterial({
      uniforms: { uThickness: { value: this.target.texture }, uCentre: { value: new Vector2(0.5, 0.5) }, uAspect: { value: 1 } },
      vertexShader: COVERING_VERTEX,
      fragmentShader: FILM_FRAGMENT,
      depthTest: false,
      depthWrite: false,
    });
    this.#picture = new Mesh(coveringTriangle(), this.film);
    this.#picture.frustumCulled = false;
    this.addMesh(this.#picture);
  }

  /**
   * @param {WebGLRenderer} renderer
   * @param {PerspectiveCamera} camera
   * @param {number} middle_mm from the eye to what is looked at
   */
  before(renderer, camera, middle_mm) {
    const { x: width, y: height } = renderer.getDrawingBufferSize(SIZE);
    if (this.target.width !== width || this.target.height !== height) this.target.setSize(width, height);
    this.#middle.value = middle_mm;
    renderer.setClearColor("black", 0); // a context that came back has forgotten it
    renderer.setRenderTarget(this.target);
    renderer.render(this.rays, camera);
    renderer.setRenderTarget(null);
  }

  /** @param {WebGLRenderer} renderer @param {PerspectiveCamera} camera @param {Scene} scene */
  compile(renderer, camera, scene) {
    renderer.setRenderTarget(this.target); // programs differ by what they draw on
    renderer.compile(this.rays, camera);
    renderer.setRenderTarget(null);
    super.compile(renderer, camera, scene);
  }

  /** @param {number} x @param {number} y @param {number} aspect */
  frame(x, y, aspect) {
    this.film.uniforms.uCentre.value.set(x, y);
    this.film.uniforms.uAspect.value = aspect;
  }

  dispose() {
    super.dispose();
    this.#picture.geometry.dispose();
    this.target.dispose();
  }

  /** @param {keyof typeof SHARES} name @param {Record<string, import("three").IUniform>} [inset] */
  #through(name, inset) {
    return new ShaderMaterial({
      ...insetOptions(inset),
      uniforms: { uShare: { value: new Vector4(...SHARES[name]) }, uMiddle: this.#middle, ...inset },
      vertexShader: SURFACE_VERTEX,
      fragmentShader: THICKNESS_FRAGMENT,
      side: DoubleSide,
      depthTest: false,
      depthWrite: false,
      blending: CustomBlending,
      blendEquation: AddEquation,
      blendSrc: OneFactor,
      blendDst: OneFactor,
      toneMapped: false,
    });
  }
}

const SIZE = new Vector2();
