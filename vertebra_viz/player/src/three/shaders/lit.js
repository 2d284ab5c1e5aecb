/**
 * What is inside opaque bone, seen through it: first the bone's depth goes where it lies, then it is drawn in its own colour
 * with a dark edge, so that it stands out from bone of nearly the same lightness.
 */

import { LIGHTING } from "./lighting.js";

const UNCUT = /* glsl */ `
#ifdef CUT
uniform vec2 uCut; // x of the plane; 1: what lies at greater x is cut away, -1: at lesser
#endif
varying vec3 vWorld;
void keepUncut() {
	#ifdef CUT
		if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard;
	#endif
}
`;

/** Takes the depth of what lies before it away. */
export const OPENING_FRAGMENT = /* glsl */ `
${UNCUT}
void main() {
	keepUncut();
	gl_FragDepth = 1.0;
	gl_FragColor = vec4( 0.0 );
}
`;

export const LIT_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform float uLit; // 0 to 1
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${UNCUT}
${LIGHTING}

void main() {
	keepUncut();
	vec3 normalWorld = normalize( vNormalWorld );
	float facing = clamp( dot( normalWorld, normalize( vEye ) ), 0.0, 1.0 );
	float rim = pow( 1.0 - facing, 1.6 );
	vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.16 ) );
	gl_FragColor = vec4( 1.3 * uColour * light * ( 1.0 - 0.9 * rim ), uLit * mix( 0.6, 0.8, rim ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;
