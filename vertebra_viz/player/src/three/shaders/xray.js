/**
 * How thick each material is along every ray, and the fluoroscope's picture of it.
 */

import { PER_MM } from "../../generated/xray.js";
import { NOISE } from "./lighting.js";

/** Adds up where rays leave a surface, less where they enter it: the way inside. Over 64, which half floats like best. */
export const THICKNESS_FRAGMENT = /* glsl */ `
uniform vec4 uShare; // of each channel: compact bone, contrast medium, cement, steel
uniform float uMiddle; // mm from the eye to what is looked at: keeps the numbers small
centroid varying vec3 vEye;
void main() {
	float way = ( length( vEye ) - uMiddle ) / 64.0;
	gl_FragColor = uShare * ( gl_FrontFacing ? -way : way );
}
`;

/** Dense is dark, as on the monitor of a C-arm (on a printed radiograph it would be light). */
export const FILM_FRAGMENT = /* glsl */ `
uniform sampler2D uThickness;
uniform vec2 uCentre;
uniform float uAspect;
varying vec2 vAt;
${NOISE}
const vec4 PER_MM = vec4( ${PER_MM.join(", ")} );
void main() {
	vec4 way = max( 64.0 * texture2D( uThickness, vAt ), 0.0 );
	vec2 place = ( vAt - uCentre ) * vec2( uAspect, 1.0 );
	// soft tissue round it is a little uneven
	float tissue = 0.02 * noise( vec3( place * 2.6, 1.0 ) ).w + 0.013 * noise( vec3( place * 6.0, 7.0 ) ).w;
	// Beer and Lambert's law alone would leave cement and steel one black: a screen is evened out in the dark
	float light = 0.87 * pow( 1.0 + 4.0 * ( dot( PER_MM, way ) + tissue ), -0.66 );
	// the beam is weaker at its rim
	float rim = length( place / max( 1.0, uAspect ) );
	light *= 1.0 - 0.30 * smoothstep( 0.30, 0.85, rim );
	// few photons make grain, and more of it where few of them pass
	float grain = hash( vec3( gl_FragCoord.xy * 0.37, 3.0 ) ) + hash( vec3( gl_FragCoord.yx * 0.23, 11.0 ) ) - 1.0;
	light += 0.022 * grain * ( 1.2 - light );
	gl_FragColor = vec4( light * vec3( 0.975, 0.99, 1.0 ), 1.0 );
}
`;
