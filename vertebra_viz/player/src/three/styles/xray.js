/**
 * Bone as a fluoroscope shows it: the path length of each material along every ray, added up on the graphics card without
 * sorting, then attenuated by the Beer-Lambert law. Dense is dark.
 */

import {
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  Matrix4,
  Mesh,
  Scene,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
  WebGLRenderTarget,
} from "three";
import { CORE_SHARE, FILM, MARKER_SHARE, NAMED_SHARES, SHARES, SHELL_BLEND_MM, SHELL_MM } from "../../generated/xray.js";
import { COVERING_VERTEX, coveringTriangle } from "../backdrop.js";
import { markerRings, toWorld } from "../markers.js";
import { uQuality } from "../quality.js";
import { addedUp } from "../paths.js";
import { insetOptions, tiered } from "../surfaces.js";
import { FILM_FRAGMENT } from "../shaders/xray.js";
import { Style } from "./style.js";

/** @typedef {import("../../core/clip.js").Clip} Clip */
/** @typedef {import("../parts.js").Part} Part */
/** @typedef {import("../parts.js").Parts} Parts */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */
/** @typedef {import("three").PerspectiveCamera} PerspectiveCamera */

/** @typedef {keyof typeof SHARES} Filled */
/** @typedef {import("../../core/types.d.ts").Xray} Xray */

/** Parts that are filled with a material, shown as long as they exist. */
const FILLED = /** @type {Filled[]} */ (Object.keys(SHARES));
/** The second component applies to the body. */
const NEIGHBOUR = { uInset: { value: new Vector2(0, SHELL_MM.neighbour) } };

/**
 * @param {WebGL2RenderingContext} gl
 * @returns {boolean} whether this device cannot draw X-ray pictures
 */
export function xrayMissing(gl) {
  return !gl.getExtension("EXT_color_buffer_float") && !gl.getExtension("EXT_color_buffer_half_float");
}

export class XrayStyle extends Style {
  #middle = { value: 0 };
  #picture;
  /** @type {Part | null} */
  #rings = null;
  #neighbours;

  /**
   * @param {Parts} parts
   * @param {Clip} clip
   */
  constructor(parts, clip) {
    super(parts);
    const { xray } = clip.extras; // files of earlier versions have none
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
    this.group = /** @type {any} */ (this.rays); // parts are drawn into the ray sums; only the film is visible
    // the cancellous inside ends at the roots of the pedicles; the bone inset by its cortex continues into the arch
    this.addKind("bone", (bone) => this.#through(bone, CORE_SHARE, shell(xray, bone.name)), 0);
    for (const kind of FILLED) this.addKind(kind, (part) => this.#through(part, share(clip, part), steel(xray, part)), 0);
    this.#neighbours = this.addKind("neighbour", (neighbour) => this.#through(neighbour, CORE_SHARE, { ...insetOptions(NEIGHBOUR), uniforms: NEIGHBOUR }), 0);
    const catheter = parts.get(/** @type {any} */ ("catheter"));
    if (catheter && xray?.markers.length) {
      this.#rings = markerRings(xray, catheter);
      this.addMesh(this.#rings.mesh(this.#through(this.#rings, MARKER_SHARE), 0), () => catheter.shown);
    }
    this.group = film;

    this.film = tiered(new ShaderMaterial({
      uniforms: {
        uThickness: { value: this.target.texture },
        uStep: { value: new Vector2() },
        uEye: { value: new Vector3() },
        uAhead: { value: new Vector3() },
        uWorld: { value: new Matrix4() },
        uMmPerPixel: { value: 1 },
        uField: { value: new Vector4() },
        uEdge: { value: 0 },
        uQuality,
      },
      vertexShader: COVERING_VERTEX,
      fragmentShader: FILM_FRAGMENT,
      depthTest: false,
      depthWrite: false,
    }));
    this.#picture = new Mesh(coveringTriangle(), this.film);
    this.#picture.frustumCulled = false;
    this.addMesh(this.#picture);
  }

  /**
   * The round field has its centre at the free area's centre and is as large as fits there.
   *
   * @param {number} x
   * @param {number} y from below
   * @param {number} aspect
   */
  frame(x, y, aspect) {
    const [across, along] = [Math.min(x, 1 - x) * aspect, Math.min(y, 1 - y)];
    const radius = FILM.field * Math.min(across, along); // relative to the picture's height
    this.film.uniforms.uField.value.set(x, y, aspect / radius, 1 / radius);
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
    this.#sizes(uQuality.value > 0);
    const { uStep, uEye, uAhead, uWorld, uMmPerPixel, uEdge } = this.film.uniforms;
    uStep.value.set(1 / width, 1 / height);
    uEye.value.copy(camera.position);
    uEdge.value = this.#neighbours.some(({ visible }) => visible) ? FILM.field_edge : FILM.field_fade;
    camera.getWorldDirection(uAhead.value);
    uMmPerPixel.value = (2 * -uEye.value.dot(uAhead.value)) / (camera.projectionMatrix.elements[5] * height);
    uWorld.value.multiplyMatrices(camera.matrixWorld, camera.projectionMatrixInverse);
    renderer.setClearColor("black", 0); // a restored context has lost it
    renderer.setRenderTarget(this.target);
    renderer.render(this.rays, camera);
    renderer.setRenderTarget(null);
  }

  /** @param {WebGLRenderer} renderer @param {PerspectiveCamera} camera @param {Scene} scene */
  compile(renderer, camera, scene) {
    renderer.setRenderTarget(this.target); // programs depend on the render target
    renderer.compile(this.rays, camera);
    renderer.setRenderTarget(null);
    super.compile(renderer, camera, scene);
  }

  /** @param {import("../programs.js").Programs} programs */
  dispose(programs) {
    super.dispose(programs);
    this.#picture.geometry.dispose();
    this.#rings?.dispose();
    this.target.dispose();
  }

  /** Switches mipmaps of the sums, used for blurring, on or off. @param {boolean} wanted */
  #sizes(wanted) {
    const { texture } = this.target;
    if (texture.generateMipmaps === wanted) return;
    texture.generateMipmaps = wanted;
    texture.minFilter = wanted ? LinearMipmapLinearFilter : LinearFilter;
    this.target.dispose(); // recreated with or without mipmaps
  }

  /** @param {Part} part @param {readonly number[]} share @param {Pick<import("three").ShaderMaterialParameters, "defines" | "uniforms">} [form] of a surface that is not drawn at its measured position */
  #through(part, share, form) {
    return addedUp(part, share, this.#middle, form);
  }
}

/** The material of a surface. @param {Clip} clip @param {Part} part */
function share({ actors }, { name, kind }) {
  return NAMED_SHARES[actors.get(name)?.own ?? name] ?? SHARES[/** @type {Filled} */ (kind)];
}

/** A bone's inside: inset by its cortex. @param {Xray | undefined} xray @param {string} name */
function shell(xray, name) {
  const { body_mm, back_mm } = xray?.shells[name] ?? { body_mm: SHELL_MM.body, back_mm: Infinity };
  const known = Number.isFinite(back_mm);
  const arch = known ? SHELL_MM.arch : body_mm;
  return {
    defines: { SHELL: 1 },
    uniforms: { uShell: { value: new Vector3(arch, body_mm, SHELL_BLEND_MM) }, uBack: { value: known ? back_mm : 0 } },
  };
}

/** Of an instrument only its steel: wider parts are clear plastic. @param {Xray | undefined} xray @param {Part} part */
function steel(xray, { kind, level }) {
  const needles = xray?.needles ?? [];
  if (kind !== "needle" || level || !needles.length) return undefined;
  return {
    defines: { SHAFT: 1, NEEDLES: needles.length },
    uniforms: {
      uEntry: { value: needles.map(({ entry_mm }) => toWorld(entry_mm)) },
      uAhead: { value: needles.map(({ direction }) => toWorld(direction)) },
      uRadius: { value: needles.map(({ radius_mm }) => radius_mm) },
    },
  };
}

const SIZE = new Vector2();
