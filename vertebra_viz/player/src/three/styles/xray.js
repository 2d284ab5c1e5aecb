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
import { COVERING_VERTEX, coveringTriangle } from "../backdrop.js";
import { boneUniforms, insetOptions } from "../surfaces.js";
import { FILM_FRAGMENT, THICKNESS_FRAGMENT } from "../shaders/xray.js";
import { SURFACE_VERTEX } from "../shaders/vertex.js";
import { INSTRUMENTS, Style } from "./style.js";

/** @typedef {import("../parts.js").Part} Part */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */
/** @typedef {import("three").PerspectiveCamera} PerspectiveCamera */

/** Mineral in spongy bone, as a share of compact bone's: drawn to read well, not measured. */
const SPONGY = 0.3;
/** How thick the compact shell is: on the arch, drawn; on the body, as the case has it on average. */
const SHELL_MM = new Vector2(1.1, 0.5);

/** The thinner's second figure counts. */
const NEIGHBOUR_SHELL_MM = new Vector2(0, 0.8);

/** Channels: mineral, contrast medium, cement, steel. @type {Record<string, [number, number, number, number]>} */
const SHARES = {
  bone: [1, 0, 0, 0],
  core: [SPONGY - 1, 0, 0, 0],
  cavity: [-SPONGY, 0, 0, 0],
  cleft: [-SPONGY, 0, 0, 0],
  tumour: [-SPONGY, 0, 0, 0],
  contrast: [0, 1, 0, 0],
  balloon: [0, 1, 0, 0],
  cement: [0, 0, 1, 0],
  leak: [0, 0, 1, 0],
  steel: [0, 0, 0, 1],
};

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

  /** @param {Map<string, Part>} parts */
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
    this.add("bone", () => this.#through("bone"), 0);
    // the cancellous inside ends at the pedicles' roots; the bone drawn in by its shell goes on into the arch
    this.add("bone", (bone) => this.#through("core", { ...boneUniforms(bone), uInset: { value: SHELL_MM } }), 0);
    for (const name of ["cavity", "cleft", "tumour", "contrast", "balloon", "cement", "leak"]) this.add(name, () => this.#through(name), 0);
    for (const name of [...INSTRUMENTS, "implant"]) this.add(name, () => this.#through("steel"), 0);
    for (const kind of ["bone", "cavity", "cleft", "tumour", "contrast", "balloon", "cement", "leak"]) {
      this.addOthers([kind], () => this.#through(kind), 0);
    }
    this.addOthers(["bone"], (bone) => this.#through("core", { ...boneUniforms(bone), uInset: { value: SHELL_MM } }), 0);
    this.addOthers(["needle", "implant"], () => this.#through("steel"), 0);
    this.addKind("neighbour", () => this.#through("bone"), 0);
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
    renderer.setClearColor(0x000000, 0); // a context that came back has forgotten it
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

  /** @param {string} name of a share @param {Record<string, import("three").IUniform>} [inset] */
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
