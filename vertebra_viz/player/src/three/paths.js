/**
 * The path length of every ray through the bones, by which glass is tinted. At half the picture's resolution, as it is smooth.
 */

import {
  AddEquation,
  CustomBlending,
  DoubleSide,
  HalfFloatType,
  LinearFilter,
  OneFactor,
  Scene,
  Vector2,
  Vector4,
  WebGLRenderTarget,
} from "three";
import { THICKNESS_FRAGMENT } from "./shaders/xray.js";
import { surface } from "./surfaces.js";

/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("three").Mesh} Mesh */
/** @typedef {import("three").PerspectiveCamera} PerspectiveCamera */
/** @typedef {import("three").ShaderMaterial} ShaderMaterial */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */

const COARSER = 2;
const WHOLE = [1, 0, 0, 0];

export class Paths {
  #middle = { value: 0 };
  #target = new WebGLRenderTarget(1, 1, { type: HalfFloatType, minFilter: LinearFilter, magFilter: LinearFilter, depthBuffer: false });
  #scene = new Scene();
  /** @type {{part: Part, mesh: Mesh}[]} */
  #bones;

  /** @param {Part[]} bones */
  constructor(bones) {
    this.#scene.matrixWorldAutoUpdate = false;
    this.#bones = bones.map((part) => ({ part, mesh: part.mesh(addedUp(part, WHOLE, this.#middle), 0) }));
    for (const { mesh } of this.#bones) this.#scene.add(mesh);
    /** Uniforms of the materials that are tinted by it. */
    this.uniforms = { uPath: { value: this.#target.texture }, uPixel: { value: new Vector2() } };
  }

  /** @returns {ShaderMaterial[]} the materials that draw it */
  get materials() {
    return this.#bones.map(({ mesh }) => /** @type {ShaderMaterial} */ (mesh.material));
  }

  /**
   * @param {WebGLRenderer} renderer
   * @param {PerspectiveCamera} camera
   * @param {number} middle_mm from the camera to its target
   */
  draw(renderer, camera, middle_mm) {
    const { x, y } = renderer.getDrawingBufferSize(SIZE);
    const [width, height] = [Math.ceil(x / COARSER), Math.ceil(y / COARSER)];
    if (this.#target.width !== width || this.#target.height !== height) this.#target.setSize(width, height);
    this.#middle.value = middle_mm;
    this.uniforms.uPixel.value.set(1 / x, 1 / y);
    for (const { part, mesh } of this.#bones) mesh.visible = part.shown;
    renderer.setClearColor("black", 0);
    renderer.setRenderTarget(this.#target);
    renderer.render(this.#scene, camera);
    renderer.setRenderTarget(null);
  }

  /** @param {WebGLRenderer} renderer @param {PerspectiveCamera} camera */
  compile(renderer, camera) {
    renderer.setRenderTarget(this.#target); // programs depend on the render target
    renderer.compile(this.#scene, camera);
    renderer.setRenderTarget(null);
  }

  dispose() {
    this.#target.dispose();
  }
}

/**
 * Adds up path lengths through a surface, as shares of each channel.
 *
 * @param {Part} part
 * @param {readonly number[]} share
 * @param {{value: number}} middle mm from the camera to its target, a uniform
 * @param {Pick<import("three").ShaderMaterialParameters, "defines" | "uniforms">} [form] of a surface that is not drawn at its measured position
 */
export function addedUp(part, share, middle, form) {
  return surface(part, {
    defines: form?.defines ?? {},
    uniforms: { uShare: { value: new Vector4(...share) }, uMiddle: middle, ...form?.uniforms },
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

const SIZE = new Vector2();
