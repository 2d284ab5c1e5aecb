/** A piece of skin, cut out round a needle: skin, a pale layer and fat, reddened at the cut; translucent from behind. */

import { LIGHTING, NOISE } from "./lighting.js";

export const SKIN_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec3 uCutColour;
uniform vec3 uFatColour;
uniform vec3 uMiddles[ PIECES ]; // world
uniform int uQuality;
varying vec3 vRest;
varying vec3 vWorld;
${LIGHTING}
${NOISE}

void main() {
	vec3 from = vec3( 1e3 ); // mm from the nearest piece's centre, in undeformed coordinates
	for ( int i = 0; i < PIECES; i ++ ) {
		vec3 here = vRest - uMiddles[ i ];
		if ( length( here.xy ) < length( from.xy ) ) from = here;
	}
	vec3 normalWorld = normalize( cross( dFdx( vWorld ), dFdy( vWorld ) ) ); // flat shading, as its edges are sharp
	float deep = smoothstep( -0.42, -0.3, from.z ); // below the outer skin
	float fat = smoothstep( -0.2, -0.05, from.z );
	vec3 albedo = mix( uColour, mix( uColour, vec3( 0.85, 0.6, 0.52 ), 0.6 ), deep );
	vec3 yellow = uFatColour;
	if ( uQuality > 0 ) {
		vec4 lobes = noise( vWorld * 1.1 );
		yellow *= 1.0 + 0.12 * lobes.w;
		normalWorld = normalize( normalWorld - fat * 0.1 * lobes.xyz );
		albedo *= 1.0 + 0.05 * ( 1.0 - fat ) * noise( vWorld * 1.7 ).w;
	}
	albedo = mix( albedo, yellow, fat );
	albedo = mix( uCutColour, albedo, smoothstep( 4.6, 7.0, length( from.xy * vec2( 1.25, 1.0 ) ) ) );
	vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.3, 0.24, 0.2 ) );
	gl_FragColor = vec4( albedo * light, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	// seen from behind it lies over the bone
	gl_FragColor *= mix( 0.96, 0.62, smoothstep( 0.2, 0.8, -normalWorld.z ) );
}
`;
