/**
 * Cut faces: compact bone, spongy bone, cement, balloon, leak, each by a define of that name.
 *
 * The network of spongy bone is drawn, not measured: real trabeculae are a tenth of a millimetre thick. It is a foam cut
 * by the plane: its cells stay where they are in the bone, and change shape as the plane goes through them.
 */

import { NOISE, STUDIO } from "./studio.js";

export const CAP_VERTEX = /* glsl */ `
varying vec3 vWorld;
varying vec3 vEye;
void main() {
	vec4 world = modelMatrix * vec4( position, 1.0 );
	vWorld = world.xyz;
	vEye = cameraPosition - world.xyz;
	gl_Position = projectionMatrix * viewMatrix * world;
}
`;

export const CAP_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
#ifdef SPONGY
uniform vec3 uMarrow;
uniform mat3 uNow; // columns: how far front the posterior, middle, anterior landmarks are; their roofs; their floors
uniform mat3 uIntact;
#endif
varying vec3 vWorld;
varying vec3 vEye;
${STUDIO}
${NOISE}

#ifdef SPONGY
/** A landmark line's height at z, straight between its three points. */
float heightAt( vec3 along, vec3 heights, float z ) {
	float back = clamp( ( z - along.x ) / ( along.y - along.x ), 0.0, 1.0 );
	float front = clamp( ( z - along.y ) / ( along.z - along.y ), 0.0, 1.0 );
	return mix( mix( heights.x, heights.y, back ), heights.z, front );
}

/** Where the spot was before the endplates came nearer; the arch never moved. */
vec2 unpressed( vec2 at ) {
	float roof = heightAt( uNow[ 0 ], uNow[ 1 ], at.x );
	float floor_ = heightAt( uNow[ 0 ], uNow[ 2 ], at.x );
	float firstRoof = heightAt( uIntact[ 0 ], uIntact[ 1 ], at.x );
	float firstFloor = heightAt( uIntact[ 0 ], uIntact[ 2 ], at.x );
	float share = ( at.y - floor_ ) / ( roof - floor_ );
	float first = firstFloor + share * ( firstRoof - firstFloor );
	return vec2( at.x, mix( at.y, first, smoothstep( uIntact[ 0 ].x - 6.0, uIntact[ 0 ].x + 2.0, at.x ) ) );
}

/** Distance from the nearest wall between cells, mm; the seeds wander slowly with depth. */
float wallDistance( vec2 at, float depth ) {
	vec2 size = vec2( 1.15, 1.75 ); // upright struts carry the load
	vec2 cell = floor( at / size );
	float first = 9.0, second = 9.0;
	for ( int j = -1; j <= 1; j ++ ) {
		for ( int i = -1; i <= 1; i ++ ) {
			vec2 here = cell + vec2( i, j );
			float a = hash( vec3( here, 1.7 ) ), b = hash( vec3( here, 5.3 ) );
			float turn = depth * ( 0.9 + 0.5 * a ) + 6.283 * b;
			vec2 seed = ( here + 0.5 + 0.44 * vec2( cos( turn ), sin( turn * 1.13 + 4.0 * a ) ) ) * size;
			float away = distance( at, seed );
			second = min( second, max( first, away ) );
			first = min( first, away );
		}
	}
	return 0.5 * ( second - first );
}
#endif

void main() {
	vec3 eye = normalize( vEye );
	vec3 albedo = uColour;
	float pixel_mm = length( fwidth( vWorld ) ) * 0.7;
	#ifdef SPONGY
		vec2 at = unpressed( vWorld.zy );
		float depth = vWorld.x;
		float dense = noise( vec3( at * 0.16, depth * 0.16 ) ).w;
		float thick = 0.155 + 0.07 * dense;
		float soft = max( 0.07, 0.6 * pixel_mm );
		float strut = smoothstep( thick + soft, thick - soft, wallDistance( at, depth ) );
		// farther off the network blends into its mean tone
		strut = mix( strut, 0.42, smoothstep( 0.35, 1.1, pixel_mm ) );
		vec3 marrow = uMarrow * ( 1.0 + 0.25 * noise( vec3( at * 0.7, depth * 0.7 ) ).w );
		albedo = mix( marrow, uColour, strut );
	#endif
	#ifdef COMPACT
		albedo *= 1.0 + 0.08 * noise( vWorld * vec3( 1.0, 2.2, 2.2 ) ).w;
	#endif
	#ifdef CEMENT
		float seen = 1.0 - smoothstep( 0.12, 0.4, pixel_mm );
		albedo *= 1.0 + 0.10 * noise( vWorld * 0.9 ).w;
		// grains of barium, which make it show on X-rays
		albedo += 0.22 * seen * smoothstep( 0.24, 0.34, noise( vWorld * 3.1 ).w );
		albedo *= 1.0 - 0.35 * seen * smoothstep( 0.26, 0.36, noise( vWorld * 1.7 + 9.0 ).w );
	#endif
	vec3 face = vec3( 1.0, 0.0, 0.0 );
	vec3 light = mix( vec3( 1.02 ), studioLight( mat3( viewMatrix ) * face, 0.0, vec3( 0.4 ) ), 0.35 );
	vec3 colour = albedo * light;
	#ifdef BALLOON
		vec3 mirror = studioMirror( mat3( viewMatrix ) * reflect( -eye, face ), reflect( -eye, face ), 0.25 );
		colour += 0.05 * mirror;
	#endif
	gl_FragColor = vec4( colour, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;
