/**
 * What is inside opaque bone, highlighted through it: first the bone's depth is removed there, then the bone is tinted with a
 * soft edge. The bone's grain, shading and cracks remain visible over it.
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

/** Removes the depth of what lies in front of it. */
export const OPENING_FRAGMENT = /* glsl */ `
${UNCUT}
void main() {
	keepUncut();
	gl_FragDepth = 1.0;
	gl_FragColor = vec4( 0.0 );
}
`;

/** Works on displayed colours: part of the bone's picture remains, with its grain and cracks. */
export const LIT_FRAGMENT = /* glsl */ `
uniform vec3 uColour; // as displayed
uniform float uLit; // 0 to 1
const vec3 GLOW = vec3( 1.16, 1.25, 1.34 ); // cooler and lighter than the bone in front of it
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${UNCUT}
${LIGHTING}

void main() {
	keepUncut();
	vec3 normalWorld = normalize( vNormalWorld );
	float facing = clamp( dot( normalWorld, normalize( vEye ) ), 0.0, 1.0 );
	vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.3 ) );
	float form = clamp( dot( light, vec3( 0.33 ) ), 0.55, 1.05 );
	float alpha = 0.64 * uLit * smoothstep( 0.05, 0.55, facing );
	gl_FragColor = vec4( min( GLOW * form * uColour, 1.0 ) * alpha, alpha );
}
`;
