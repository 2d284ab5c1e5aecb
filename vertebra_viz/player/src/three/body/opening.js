/**
 * The opening shot: a standing person with the spine visible and the case's level highlighted; then the camera moves in until the
 * case's own bone is seen as it usually is. It is drawn by the case's renderer in the case's world coordinates, with a camera of
 * its own: the rig's camera does not move.
 */

import { Color, FrontSide, Group, Mesh, PerspectiveCamera, ShaderMaterial, Vector3 } from "three";
import { LIT_LEVEL, LOOKS } from "../../generated/looks.js";
import { blendPremultiplied } from "../backdrop.js";
import { displayed } from "../parts.js";
import { PERSON_FRAGMENT, SPINE_FRAGMENT, STANDING_VERTEX } from "../shaders/standing.js";
import { back, joined, readBody } from "./surfaces.js";

/** @typedef {import("../rig.js").Rig} Rig */
/** @typedef {import("../../generated/looks.js").Theme} Theme */
/** @typedef {import("./surfaces.js").Place} Place */

const OPENING_MS = 4000; // for the first quarter the camera stands still
const LONGEST_STEP_MS = 150; // between pictures, or a slow device would skip the shot
/** Start and end of each phase, as shares of that time. */
const LIGHTS = [0.1, 0.3];
const GOES_IN = [0.28, 0.84];
const PALES = [0.66, 0.8]; // the highlighted bone changes to the colour of bone
const FADES = [0.82, 1]; // everything but the case fades out
const PERSON = { middle_mm: 1140, tall_mm: 1320, wide_mm: 620 }; // from the knees to above the crown
const FROM = { azimuth: 0.55, elevation: 0.07 }; // radians: azimuth relative to the final one; elevation above the horizon
const INSIDE_MM = [420, 1500]; // camera distances over which the skin fades out as the camera passes through it
const RIGHT = new Vector3(1, 0, 0); // of the picture, seen from the front: the axis about which a vertebra leans

/** @param {number[]} span @param {number} share */
function within([from, to], share) {
  const x = Math.min(1, Math.max(0, (share - from) / (to - from)));
  return x * x * (3 - 2 * x);
}

export class Opening {
  #person;
  #spine;
  #last_ms = -1;
  #gone_ms = 0;
  #from = { target: new Vector3(), distance: 0, azimuth: 0, elevation: 0, lean: 0 };
  #target = new Vector3();

  /**
   * @param {ArrayBuffer} data the file of the opening shot
   * @param {readonly string[]} levels highlighted levels, the treated level first
   * @param {import("../frame.js").Framing} frame of the case
   * @throws {import("../../core/errors.js").PlayerError} code "corrupt"
   */
  constructor(data, levels, frame) {
    const { levels: places, person, bones } = readBody(data);
    const home = places[levels[0]];
    this.camera = new PerspectiveCamera();
    this.group = new Group();
    this.group.position.copy(frame.body);
    /** @type {Place} */
    const still = [0, 0, 0];
    this.#person = standing(joined([{ mesh: person, place: still, mark: 0 }], home), PERSON_FRAGMENT, { uColour: { value: new Color() } });
    const spine = [...bones].map(([name, mesh]) => ({ mesh, place: places[name], mark: levels.indexOf(name) + 1 }));
    this.#spine = standing(joined(spine, home), SPINE_FRAGMENT, {
      uBone: { value: new Color(LOOKS.bone.colour) },
      uLit: { value: new Color(LIT_LEVEL) },
      uShare: { value: 0 },
      uOwn: { value: 1 },
    });
    this.#spine.renderOrder = 10;
    this.#person.renderOrder = 11;
    /** @type {ShaderMaterial} */ (this.#person.material).depthWrite = false;
    this.group.add(this.#spine, this.#person);
    this.group.updateMatrixWorld(true);
    const [front, up] = back(home, [0, PERSON.middle_mm]);
    this.#from.target.set(0, up, front).add(frame.body);
    this.#from.lean = -home[2];
  }

  /** Whether the case's own bone is visible yet. */
  shows = false;

  /** Visible share of the case's shadow, 0 to 1. */
  ground = 0;

  /** @param {Theme} theme */
  paint({ glass }) {
    /** @type {ShaderMaterial} */ (this.#person.material).uniforms.uColour.value.copy(displayed(glass));
  }

  /**
   * Moves everything to its place at this time.
   *
   * @param {number} now_ms
   * @param {Rig} rig which defines the final camera
   * @returns {boolean} whether the shot is still running
   */
  advance(now_ms, rig) {
    if (this.#last_ms < 0) this.#begin(rig);
    else this.#gone_ms += Math.min(now_ms - this.#last_ms, LONGEST_STEP_MS);
    this.#last_ms = now_ms;
    const share = Math.min(1, this.#gone_ms / OPENING_MS);
    this.#stand(within(GOES_IN, share), rig, share);
    const left = 1 - within(FADES, share);
    const spine = /** @type {ShaderMaterial} */ (this.#spine.material).uniforms;
    spine.uShare.value = within(LIGHTS, share) * (1 - within(PALES, share));
    spine.uAlpha.value = left;
    spine.uOwn.value = share < FADES[0] ? 1 : 0; // the case's own bone is drawn in its place
    const near = within(INSIDE_MM, this.camera.position.distanceTo(this.#target));
    /** @type {ShaderMaterial} */ (this.#person.material).uniforms.uAlpha.value = left * near;
    this.shows = share >= FADES[0];
    this.ground = 1 - left;
    return share < 1;
  }

  /** @param {Rig} rig */
  #begin(rig) {
    const { azimuth_deg } = rig.orientation();
    this.#from.azimuth = (azimuth_deg * Math.PI) / 180 + FROM.azimuth;
    this.#from.elevation = FROM.elevation;
    const { width, height } = rig.share();
    this.#from.distance = Math.max(PERSON.tall_mm / height, PERSON.wide_mm / width) / (2 * Math.tan((rig.camera.fov * Math.PI) / 360));
  }

  /** @param {number} gone how far in, 0 to 1 @param {Rig} rig @param {number} share of the time */
  #stand(gone, rig, share) {
    const { azimuth_deg, elevation_deg } = rig.orientation();
    const end = { azimuth: (azimuth_deg * Math.PI) / 180, elevation: (elevation_deg * Math.PI) / 180, distance: rig.distance() };
    const from = this.#from;
    const distance = from.distance * (end.distance / from.distance) ** gone;
    // linear approach: the target moves in proportion to the distance
    const far = (distance - end.distance) / (from.distance - end.distance);
    this.#target.copy(rig.controls.target).lerp(from.target, Math.max(0, far));
    const turned = within([0, GOES_IN[1]], share);
    const azimuth = from.azimuth + turned * (end.azimuth - from.azimuth);
    const elevation = from.elevation + gone * (end.elevation - from.elevation);
    const { camera } = this;
    camera.copy(rig.camera, false);
    camera.position.set(Math.cos(elevation) * Math.sin(azimuth), Math.sin(elevation), Math.cos(elevation) * Math.cos(azimuth));
    // the person is upright at first, the vertebra at the end
    const lean = (1 - gone) * from.lean;
    camera.position.applyAxisAngle(RIGHT, lean).multiplyScalar(distance).add(this.#target);
    camera.up.set(0, 1, 0).applyAxisAngle(RIGHT, lean);
    camera.lookAt(this.#target);
    camera.near = Math.max(2, distance - 1600);
    camera.far = distance + 2600;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  }

  dispose() {
    this.group.removeFromParent();
    for (const { geometry, material } of [this.#person, this.#spine]) {
      geometry.dispose();
      /** @type {ShaderMaterial} */ (material).dispose();
    }
  }
}

/**
 * @param {import("three").BufferGeometry} geometry
 * @param {string} fragmentShader
 * @param {Record<string, import("three").IUniform>} uniforms
 */
function standing(geometry, fragmentShader, uniforms) {
  const material = new ShaderMaterial({
    vertexShader: STANDING_VERTEX,
    fragmentShader,
    uniforms: { uAlpha: { value: 1 }, ...uniforms },
    side: FrontSide,
    transparent: true,
  });
  blendPremultiplied(material);
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return mesh;
}
