/**
 * Cut faces: compact bone, spongy bone, cement, the balloon's skin and its fluid, leaked cement and tumour, each selected by a
 * define of that name.
 */

import { CEMENT } from "./cement.js";
import { NOISE, LIGHTING } from "./lighting.js";
import { SPONGY } from "./spongy.js";

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
uniform vec2 uCut; // x of the plane; direction of the face's normal
#ifdef SMOOTH
const int uQuality = 0;
#else
uniform int uQuality;
#endif
#ifdef FLUID
uniform float uMiddle; // height of the body's centre, mm
#endif
varying vec3 vWorld;
${LIGHTING}
${NOISE}

#ifdef SPONGY
${SPONGY}
#endif
#ifdef CEMENT
${CEMENT}
#endif

void main() {
	vec3 albedo = uColour;
	float pixel_mm = length( fwidth( vWorld ) ) * 0.7;
	vec3 eye = normalize( cameraPosition - vWorld );
	#ifdef SPONGY
		albedo = spongy( vWorld, eye, uColour, pixel_mm );
	#endif
	#ifdef COMPACT
		albedo *= 1.0 + 0.08 * noise( vWorld * vec3( 1.0, 2.2, 2.2 ) ).w;
	#endif
	#ifdef CEMENT
		float seen = 1.0 - smoothstep( 0.12, 0.4, pixel_mm );
		albedo = grained( vWorld, albedo, seen );
	#endif
	vec3 face = vec3( uCut.y, 0.0, 0.0 );
	#ifdef CEMENT
		if ( uQuality > 0 ) face = normalize( face - swollen( vWorld ) );
		#ifndef INNER
			if ( uQuality > 0 ) albedo *= 1.3; // compacted against bone
		#endif
	#endif
	vec3 light = mix( vec3( 1.02 ), mattLight( mat3( viewMatrix ) * face, 0.0, vec3( 0.4 ) ), 0.35 );
	vec3 colour = albedo * light;
	float alpha = 1.0;
	#if defined( FLUID ) || defined( CEMENT )
		#ifdef CEMENT
			const float STRAIGHT = 0.16;
		#else
			const float STRAIGHT = 0.05;
		#endif
		vec3 shine = vec3( 0.0 );
		if ( uQuality > 0 ) {
			vec3 back = reflect( -eye, face );
			shine = fresnel( abs( dot( eye, face ) ), STRAIGHT, 0.1 ) * mirrorLight( mat3( viewMatrix ) * back, back, 0.1 );
		}
	#endif
	#ifdef FLUID
		// contrast medium: translucent, and denser towards the bottom
		float low = 0.5 - 0.5 * clamp( ( vWorld.y - uMiddle ) / 9.0, -1.0, 1.0 );
		colour = colour * ( 1.12 - 0.3 * low ) + shine;
		alpha = 0.22 + 0.2 * low;
	#endif
	#ifdef CEMENT
		colour += uWet * shine;
	#endif
	gl_FragColor = vec4( colour, alpha );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;
