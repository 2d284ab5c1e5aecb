/**
 * Solid things: bone, crack, tumour, steel, balloon, cement, leak and the wall of a hollow or a gap, each by a define of that name.
 */

import { BONE } from "./bone.js";
import { DISC } from "./disc.js";
import { NOISE, LIGHTING } from "./lighting.js";

export const SOLID_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform float uRoughness;
uniform int uQuality;
#ifdef CUT
uniform vec2 uCut; // x of the plane; 1: what lies at greater x is cut away, -1: at lesser
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${LIGHTING}
${NOISE}
#ifdef BONY
${BONE}
#endif
#ifdef DISC
${DISC}
#endif

void main() {
	#ifdef CUT
		if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard; // a little over, or the rim of the face shows gaps
	#endif
	vec3 eye = normalize( vEye );
	vec3 normalWorld = normalize( vNormalWorld );
	if ( ! gl_FrontFacing ) normalWorld = -normalWorld;
	vec3 albedo = uColour;
	float roughness = uRoughness;
	float straight = 0.04;
	float shade = 1.0;
	vec3 bleed = vec3( 0.1 );
	// fine grain would flicker where a pixel spans more than a grain
	float pixel_mm = length( fwidth( vWorld ) );

	#ifdef BONY
		Bone bone = boneAt( vRest, pixel_mm, normalWorld );
		normalWorld = normalize( normalWorld - bone.slope + dot( bone.slope, normalWorld ) * normalWorld );
		float hidden = vHidden / ( 1.0 + 0.3 * vHidden * vHidden ); // never quite dark
		vec3 tone = mix( sqrt( uColour ), sqrt( uShade ), hidden );
		albedo = tone * tone * ( 1.0 - 0.4 * hidden ) * bone.tint;
		shade = ( 1.0 - 0.8 * hidden ) * bone.cavity;
		roughness += bone.gloss;
		bleed = vec3( 0.30, 0.20, 0.14 );
	#endif
	#ifdef DISC
		if ( uQuality > 0 ) {
			vec4 right = fibres( vRest, 0.5 ), left = fibres( vRest, -0.5 );
			vec3 slope = 0.25 * ( right.xyz + left.xyz );
			normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
			albedo = mix( albedo, vec3( 0.78, 0.76, 0.70 ), clamp( 0.55 + 0.16 * ( right.w + left.w ), 0.0, 1.0 ) ); // fibres are off-white
			roughness += 0.1 * right.w;
		}
		albedo *= mix( vec3( 1.0 ), vec3( 0.62, 0.52, 0.46 ), min( 1.6 * vHidden, 1.0 ) );
		shade = 1.0 - 0.6 * vHidden;
		bleed = vec3( 0.22, 0.26, 0.30 );
	#endif
	#ifdef CEMENT
		vec4 lump = noise( vWorld * 0.8 );
		vec4 grit = noise( vWorld * 3.7 );
		float seen = 1.0 - smoothstep( 0.12, 0.45, pixel_mm );
		vec3 slope = 0.12 * lump.xyz + 0.16 * seen * grit.xyz;
		normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
		albedo *= 1.0 + 0.12 * lump.w + seen * ( 0.25 * grit.w - 0.25 * smoothstep( 0.25, 0.4, grit.w ) );
		bleed = vec3( 0.16 );
	#endif
	#ifdef STEEL
		straight = 0.7;
	#endif
	#ifdef BALLOON
		straight = 0.06;
		bleed = vec3( 0.18, 0.28, 0.40 );
	#endif
	#ifdef CRACK
		straight = 0.0;
		albedo *= vec3( 0.24, 0.19, 0.17 ); // it lies in the depth of a groove
	#endif
	#ifdef TUMOUR
		vec4 lump = noise( vRest * 0.9 );
		normalWorld = normalize( normalWorld - 0.2 * lump.xyz );
		albedo *= 1.0 + 0.25 * lump.w;
		bleed = vec3( 0.30, 0.12, 0.22 );
	#endif
	#ifdef LEAK
		bleed = vec3( 0.30, 0.15, 0.12 );
	#endif
	#ifdef HOLLOW
		vec4 pressed = noise( vRest * 1.1 );
		vec4 grain = noise( vRest * 3.3 );
		normalWorld = normalize( normalWorld - 0.16 * pressed.xyz - 0.06 * grain.xyz );
		albedo *= 1.0 + 0.2 * pressed.w + 0.2 * grain.w;
		// the deeper the darker, and redder, as light comes in by the cut only
		#ifdef CUT
			albedo *= mix( vec3( 1.0 ), vec3( 0.56, 0.46, 0.42 ), smoothstep( 0.0, 15.0, ( uCut.x - vWorld.x ) * uCut.y ) );
		#endif
		straight = 0.0;
		bleed = vec3( 0.7, 0.55, 0.45 );
	#endif

	vec3 normalView = normalize( mat3( viewMatrix ) * normalWorld );
	float facing = clamp( dot( normalWorld, eye ), 0.0, 1.0 );
	vec3 back = reflect( -eye, normalWorld );
	vec3 mirror = mirrorLight( mat3( viewMatrix ) * back, back, roughness );
	float thrown = fresnel( facing, straight, roughness );
	vec3 light = mattLight( normalView, normalWorld.y, bleed );

	#ifdef STEEL
		vec3 colour = albedo * ( 0.10 * light + mirror * mix( 0.62, 1.0, pow( 1.0 - facing, 3.0 ) ) );
	#else
		vec3 colour = albedo * light + shade * thrown * mirror;
	#endif
	#ifdef BONY
		colour *= bone.cavity;
		// light that grazes the edge from behind
		colour += shade * 0.16 * SKY * pow( 1.0 - facing, 3.0 ) * smoothstep( -0.2, 0.9, normalView.y );
	#endif
	#ifdef BALLOON
		colour += albedo * 0.6 * pow( 1.0 - facing, 2.5 ) * vec3( 0.7, 0.9, 1.0 );
	#endif
	gl_FragColor = vec4( colour, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;
