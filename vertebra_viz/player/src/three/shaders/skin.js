/** A piece of skin round a needle: soft, to be seen through, gone at its edge, and reddened at the cut. */

import { LIGHTING } from "./lighting.js";

export const SKIN_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec3 uCutColour;
uniform vec3 uMiddles[ PIECES ]; // world
uniform float uRadius; // of a piece, mm
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${LIGHTING}

void main() {
	vec2 out_ = vec2( 1e3 ); // mm from the nearest middle, across and up
	for ( int i = 0; i < PIECES; i ++ ) {
		vec2 here = abs( vRest.xy - uMiddles[ i ].xy );
		if ( length( here ) < length( out_ ) ) out_ = here;
	}
	float alpha = 0.5 * ( 1.0 - smoothstep( 0.2 * uRadius, 0.97 * uRadius, length( out_ ) ) );
	if ( alpha < 0.004 ) discard;
	vec3 normalWorld = normalize( vNormalWorld );
	if ( ! gl_FrontFacing ) normalWorld = -normalWorld;
	vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.3, 0.24, 0.2 ) );
	float facing = abs( dot( normalWorld, normalize( vEye ) ) );
	vec3 albedo = mix( uCutColour, uColour, smoothstep( 4.6, 6.6, length( out_ * vec2( 1.25, 1.0 ) ) ) );
	gl_FragColor = vec4( albedo * light, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	// seen along itself a sheet would be a hard line
	gl_FragColor = vec4( gl_FragColor.rgb, 1.0 ) * alpha * smoothstep( 0.08, 0.5, facing );
}
`;
