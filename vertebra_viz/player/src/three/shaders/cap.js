/**
 * Cut faces: compact bone, spongy bone, cement, the balloon's skin and the fluid in it, leak, tumour, each by a define of that name.
 *
 * The network of spongy bone is drawn, not measured: real trabeculae are a tenth of a millimetre thick. It is a foam cut
 * by the plane: its cells stay where they are in the bone, and change shape as the plane goes through them.
 */

import { NOISE, LIGHTING } from "./lighting.js";

export const CAP_VERTEX = /* glsl */ `
varying vec3 vWorld;
void main() {
	vec4 world = modelMatrix * vec4( position, 1.0 );
	vWorld = world.xyz;
	gl_Position = projectionMatrix * viewMatrix * world;
}
`;

export const CAP_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec2 uCut; // x of the plane; which way the face looks
#ifdef SPONGY
uniform vec3 uMarrow;
uniform mat3 uNow; // columns: how far front the posterior, middle, anterior landmarks are; their roofs; their floors
uniform mat3 uIntact;
#endif
#ifdef FLUID
uniform float uMiddle; // height of the body's middle, mm
#endif
varying vec3 vWorld;
${LIGHTING}
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
	vec2 size = vec2( 0.78, 1.15 ); // upright struts carry the load
	vec2 cell = floor( at / size );
	float first = 9.0, second = 9.0;
	for ( int j = -1; j <= 1; j ++ ) {
		for ( int i = -1; i <= 1; i ++ ) {
			vec2 here = cell + vec2( i, j );
			float a = hash( vec3( here, 1.7 ) ), b = hash( vec3( here, 5.3 ) );
			float turn = depth * ( 0.9 + 0.5 * a ) + 6.283 * b;
			vec2 seed = ( here + 0.5 + 0.47 * vec2( cos( turn ), sin( turn * 1.13 + 4.0 * a ) ) ) * size;
			float away = distance( at, seed );
			second = min( second, max( first, away ) );
			first = min( first, away );
		}
	}
	return 0.5 * ( second - first );
}
#endif

void main() {
	vec3 albedo = uColour;
	float pixel_mm = length( fwidth( vWorld ) ) * 0.7;
	#ifdef SPONGY
		vec2 at = unpressed( vWorld.zy );
		float depth = vWorld.x;
		float dense = noise( vec3( at * 0.16, depth * 0.16 ) ).w;
		float broken = noise( vec3( at * 0.9, depth * 0.9 ) + 4.0 ).w;
		float wall = wallDistance( at, depth );
		// struts of uneven thickness, some of them gone
		float thick = 0.085 + 0.05 * dense + 0.10 * broken;
		float soft = max( 0.05, 0.6 * pixel_mm );
		float strut = smoothstep( thick + soft, thick - soft, wall );
		// farther off the network blends into its mean tone
		strut = mix( strut, 0.38, smoothstep( 0.25, 0.8, pixel_mm ) );
		vec3 marrow = uMarrow * ( 1.12 - 0.55 * smoothstep( 0.0, 0.42, wall ) ) * ( 1.0 + 0.2 * broken );
		albedo = mix( marrow, uColour, strut );
	#endif
	#ifdef COMPACT
		albedo *= 1.0 + 0.08 * noise( vWorld * vec3( 1.0, 2.2, 2.2 ) ).w;
	#endif
	#ifdef CEMENT
		float seen = 1.0 - smoothstep( 0.12, 0.4, pixel_mm );
		// askew, or the noise shows its lattice
		vec3 askew = vec3( dot( vWorld, vec3( 0.6, 0.64, 0.48 ) ), dot( vWorld, vec3( -0.8, 0.48, 0.36 ) ), dot( vWorld, vec3( 0.0, -0.6, 0.8 ) ) );
		float grit = noise( askew * 4.4 ).w + 0.6 * noise( askew * 8.1 + 5.0 ).w;
		albedo *= 1.0 + 0.10 * noise( askew * 0.8 ).w + 0.16 * seen * grit;
		// grains of barium, which make it show on X-rays, and pores
		albedo += 0.16 * seen * smoothstep( 0.36, 0.5, grit );
		albedo *= 1.0 - 0.4 * seen * smoothstep( 0.31, 0.37, noise( askew * 1.5 + 9.0 ).w );
	#endif
	vec3 face = vec3( uCut.y, 0.0, 0.0 );
	vec3 light = mix( vec3( 1.02 ), mattLight( mat3( viewMatrix ) * face, 0.0, vec3( 0.4 ) ), 0.35 );
	vec3 colour = albedo * light;
	#ifdef FLUID
		// contrast medium: clear above, denser towards the bottom of the pool
		colour *= 1.10 + 0.30 * clamp( ( vWorld.y - uMiddle ) / 9.0, -1.0, 1.0 );
	#endif
	gl_FragColor = vec4( colour, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;
