/**
 * The background, in one draw call: a gradient, and the soft shadow of the bone on a floor that is not drawn itself.
 */

import {
  AddEquation,
  BufferAttribute,
  BufferGeometry,
  Color,
  CustomBlending,
  DataTexture,
  LinearFilter,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RedFormat,
  ShaderMaterial,
  Vector2,
  Vector3,
} from "three";
import { displayed } from "./parts.js";
import { shadowOf } from "./shadow.js";

/** @typedef {import("../generated/looks.js").Theme} Theme */

/** Drawn after all opaque surfaces, which hide half of it, and before all transparent ones. */
const ORDER = 8;
const BELOW_BONE_MM = 3;

/** A triangle that covers the whole picture. */
export function coveringTriangle() {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  return geometry;
}

export const COVERING_VERTEX = /* glsl */ `
varying vec2 vAt; // 0 to 1 over the picture
void main() {
	vAt = 0.5 * position.xy + 0.5;
	gl_Position = vec4( position.xy, 0.0, 1.0 );
}
`;

const BACKDROP_VERTEX = /* glsl */ `
varying vec2 vAt; // 0 to 1 over the picture
varying vec3 vRay; // from the eye, world
void main() {
	vAt = 0.5 * position.xy + 0.5;
	vec4 far = inverse( projectionMatrix ) * vec4( position.xy, 1.0, 1.0 );
	vRay = transpose( mat3( viewMatrix ) ) * ( far.xyz / far.w );
	gl_Position = vec4( position.xy, 1.0, 1.0 ); // at the far plane
}
`;

const BACKDROP_FRAGMENT = /* glsl */ `
uniform vec3 uAbove;
uniform vec3 uBelow;
uniform vec3 uGlow;
uniform vec2 uCentre; // of the free area
uniform float uAspect;
uniform sampler2D uShadow;
uniform float uStrength;
uniform vec3 uFloor; // x of the shadow's left edge, height of the floor, z of the shadow's back edge; world
uniform vec2 uExtent;
varying vec2 vAt;
varying vec3 vRay;
void main() {
	vec3 colour = mix( uBelow, uAbove, smoothstep( 0.05, 1.0, vAt.y ) );
	float away = length( ( vAt - uCentre ) * vec2( uAspect, 1.0 ) / max( 1.0, 0.8 * uAspect ) );
	colour = mix( uGlow, colour, smoothstep( 0.0, 0.75, away ) );
	vec2 at = ( cameraPosition.xz + vRay.xz * ( uFloor.y - cameraPosition.y ) / min( vRay.y, -1e-4 ) - uFloor.xz ) / uExtent;
	if ( vRay.y < 0.0 && max( abs( at.x - 0.5 ), abs( at.y - 0.5 ) ) < 0.5 ) {
		// no shadow from below the floor, and less of it at grazing angles: from the side it would be a dark bar
		float above = smoothstep( 0.02, 0.25, -vRay.y / length( vRay ) );
		colour *= 1.0 - uStrength * above * textureLod( uShadow, vec2( at.x, 1.0 - at.y ), 0.0 ).r;
	}
	// half a step of noise, without which the gradient shows bands
	float grain = fract( 52.9829189 * fract( dot( gl_FragCoord.xy, vec2( 0.06711056, 0.00583715 ) ) ) );
	gl_FragColor = vec4( colour + ( grain - 0.5 ) / 255.0, 1.0 );
}
`;

export class Backdrop {
  #map;
  #material;

  /** @param {import("./bones.js").Bones} bones that cast the shadow */
  constructor(bones) {
    this.bones = bones;
    const shadow = shadowOf(bones.points);
    this.#map = new DataTexture(shadow.pixels, shadow.columns, shadow.rows, RedFormat);
    this.#map.minFilter = LinearFilter;
    this.#map.magFilter = LinearFilter;
    this.#map.unpackAlignment = 1;
    this.#map.needsUpdate = true;
    const [low, high] = [shadow.low, shadow.high];
    this.#material = new ShaderMaterial({
      uniforms: {
        uAbove: { value: new Color() },
        uBelow: { value: new Color() },
        uGlow: { value: new Color() },
        uCentre: { value: new Vector2(0.5, 0.5) },
        uAspect: { value: 1 },
        uShadow: { value: this.#map },
        uStrength: { value: 0 },
        uFloor: { value: new Vector3(low[0], shadow.floor - BELOW_BONE_MM, low[1]) },
        uExtent: { value: new Vector2(high[0] - low[0], high[1] - low[1]) },
      },
      vertexShader: BACKDROP_VERTEX,
      fragmentShader: BACKDROP_FRAGMENT,
      depthWrite: false,
    });
    this.mesh = new Mesh(coveringTriangle(), this.#material);
    this.mesh.name = "backdrop";
    this.mesh.renderOrder = ORDER;
    this.mesh.frustumCulled = false;
  }

  /**
   * @param {Theme} theme
   * @param {number} share of the shadow's strength; lower in the glass style, as glass lets light through
   */
  paint(theme, share) {
    const { uAbove, uBelow, uGlow, uStrength } = this.#material.uniforms;
    uAbove.value.copy(displayed(theme.above));
    uBelow.value.copy(displayed(theme.below));
    uGlow.value.copy(displayed(theme.glow));
    uStrength.value = share * theme.shadow;
  }

  /**
   * @param {number} x centre of the free area, 0 to 1 from the left
   * @param {number} y the same from below
   * @param {number} aspect of the picture
   */
  frame(x, y, aspect) {
    this.#material.uniforms.uCentre.value.set(x, y);
    this.#material.uniforms.uAspect.value = aspect;
  }

  /** @param {import("./programs.js").Programs} programs */
  dispose(programs) {
    this.mesh.removeFromParent();
    this.mesh.geometry.dispose();
    programs.retire([this.#material]);
    this.#map.dispose();
  }
}

/** @param {ShaderMaterial} material whose colours come multiplied by their alpha */
export function blendPremultiplied(material) {
  material.blending = CustomBlending;
  material.blendEquation = AddEquation;
  material.blendSrc = OneFactor;
  material.blendDst = OneMinusSrcAlphaFactor;
}
