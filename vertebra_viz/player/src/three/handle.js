/**
 * The handle that moves the cut: a thin frame round the bone in the cut plane, with a knob that has an arrow to either side.
 */

import { BufferGeometry, Color, ConeGeometry, CylinderGeometry, Mesh, ShaderMaterial, SphereGeometry, Vector3, Vector4 } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { blendPremultiplied } from "./backdrop.js";
import { displayed } from "./parts.js";

/** @typedef {import("./frame.js").Framing} Framing */

const LINE_MM = 0.11;
const KNOB_MM = 1.7;
export const HANDLE_REACH_MM = 2.65 * KNOB_MM; // arrows included

const VERTEX = /* glsl */ `
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
	vPlace = position;
	vNormalView = normalize( mat3( modelViewMatrix ) * normal );
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec4 uKnob; // its centre and its reach
varying vec3 vNormalView;
varying vec3 vPlace;
void main() {
	float alpha = distance( vPlace, uKnob.xyz ) < uKnob.w ? 1.0 : 0.45; // the frame is fainter than the knob
	vec3 n = normalize( vNormalView );
	float lit = 0.82 + 0.18 * dot( n, normalize( vec3( -0.4, 0.7, 0.6 ) ) );
	float shine = 0.25 * pow( max( 0.0, dot( n, normalize( vec3( -0.3, 0.5, 0.8 ) ) ) ), 24.0 );
	gl_FragColor = vec4( ( uColour * lit + shine ) * alpha, alpha );
}
`;

export class CutHandle {
  #knob;
  #colour = { value: new Color() };
  #point = new Vector3();

  /**
   * @param {Framing} frame
   * @param {number} margin_mm between the bone and the frame
   */
  constructor({ low, high, body }, margin_mm) {
    const [bottom, top] = [low.y - margin_mm, high.y + margin_mm];
    const [back, front] = [low.z - margin_mm, high.z + margin_mm];
    // in front of the body, where no needle enters and no view of a cut face hides it
    this.#knob = new Vector3(0, body.y, front);
    const { y, z } = this.#knob;
    const pieces = [
      bar(top - bottom).translate(0, (top + bottom) / 2, back),
      bar(top - bottom).translate(0, (top + bottom) / 2, front),
      bar(front - back).rotateX(Math.PI / 2).translate(0, bottom, (front + back) / 2),
      bar(front - back).rotateX(Math.PI / 2).translate(0, top, (front + back) / 2),
      ...[
        [bottom, back],
        [bottom, front],
        [top, back],
        [top, front],
      ].map(([a, b]) => new SphereGeometry(LINE_MM, 8, 6).translate(0, a, b)),
      new SphereGeometry(KNOB_MM, 24, 16).translate(0, y, z),
      new ConeGeometry(0.62 * KNOB_MM, 1.1 * KNOB_MM, 20).rotateZ(-Math.PI / 2).translate(2.1 * KNOB_MM, y, z),
      new ConeGeometry(0.62 * KNOB_MM, 1.1 * KNOB_MM, 20).rotateZ(Math.PI / 2).translate(-2.1 * KNOB_MM, y, z),
    ];
    const geometry = /** @type {BufferGeometry} */ (mergeGeometries(pieces));
    for (const piece of pieces) piece.dispose();
    this.mesh = new Mesh(
      geometry,
      new ShaderMaterial({
        uniforms: { uColour: this.#colour, uKnob: { value: new Vector4(0, y, z, 2.8 * KNOB_MM) } },
        vertexShader: VERTEX,
        fragmentShader: FRAGMENT,
      }),
    );
    blendPremultiplied(this.mesh.material);
    this.mesh.name = "handle";
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.matrixWorldAutoUpdate = false;
  }

  /** The knob's centre, world mm. */
  point() {
    return this.#point.copy(this.#knob).applyMatrix4(this.mesh.matrixWorld);
  }

  /** @param {string} colour */
  paint(colour) {
    this.#colour.value.copy(displayed(colour));
  }
}

/** @param {number} length mm, along y */
function bar(length) {
  return new CylinderGeometry(LINE_MM, LINE_MM, length, 8, 1);
}
