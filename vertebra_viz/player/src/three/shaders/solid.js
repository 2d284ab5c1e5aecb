/**
 * Solid surfaces: bone, crack, tumour, steel, balloon, cement, leaked cement and the wall of a cavity or cleft, each selected by
 * a define of that name.
 */

import { BALLOON } from "./balloon.js";
import { BONE } from "./bone.js";
import { CEMENT } from "./cement.js";
import { DISC } from "./disc.js";
import { HOLLOW } from "./hollow.js";
import { NOISE, LIGHTING } from "./lighting.js";
import { STEEL } from "./steel.js";

export const SOLID_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
#ifdef SMOOTH
const int uQuality = 0;
#else
uniform int uQuality;
#endif
uniform float uRoughness;
#ifdef CUT
uniform vec2 uCut; // x of the plane; 1: what lies at greater x is cut away, -1: at lesser
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${LIGHTING}
${NOISE}
#if defined( CEMENT ) || defined( LEAK )
${CEMENT}
#endif
#ifdef STEEL
${STEEL}
#endif
#ifdef BALLOON
${BALLOON}
#endif
#ifdef HOLLOW
${HOLLOW}
#endif
#ifdef BONY
${BONE}
#endif
#ifdef DISC
${DISC}
#endif

void main() {
	#ifdef CUT
		if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard; // with a margin, or gaps would show at the edge of the cut face
	#endif
	vec3 eye = normalize( vEye );
	vec3 normalWorld = normalize( vNormalWorld );
	if ( ! gl_FrontFacing ) normalWorld = -normalWorld;
	vec3 albedo = uColour;
	float roughness = uRoughness;
	float straight = 0.04;
	float shade = 1.0;
	vec3 bleed = vec3( 0.1 );
	// grain finer than a pixel would flicker
	float pixel_mm = length( fwidth( vWorld ) );

	#ifdef BONY
		Bone bone = boneAt( vRest, pixel_mm, normalWorld );
		normalWorld = normalize( normalWorld - bone.slope + dot( bone.slope, normalWorld ) * normalWorld );
		float hidden = vHidden / ( 1.0 + 0.3 * vHidden * vHidden ); // never fully dark
		vec3 tone = mix( uTones[ 0 ], uTones[ 1 ], hidden );
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
		#ifdef CUT
			if ( ! gl_FrontFacing ) {
				vec3 ray = vWorld - cameraPosition;
				vec3 on = cameraPosition + ray * ( uCut.x - cameraPosition.x ) / ray.x;
				vec4 face = discFace( on - vWorld + vRest, pixel_mm ); // moved as far as the wall behind it
				normalWorld = vec3( uCut.y, 0.0, 0.0 );
				albedo = face.rgb;
				roughness = mix( 0.7, 0.25, face.a );
				shade = 1.0;
			}
		#endif
	#endif
	#ifdef CEMENT
		vec3 slope = cementSlope( vWorld, 1.0 - smoothstep( 0.12, 0.45, pixel_mm ), albedo, roughness );
		normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
		bleed = vec3( 0.3 ); // some light enters it
		straight = 0.05 + 0.05 * uWet;
	#endif
	#ifdef STEEL
		straight = 0.7;
		float bare = 1.0;
		#ifdef TOOL
			Steel at = steel( albedo, roughness, pixel_mm );
			albedo = at.albedo;
			roughness = at.roughness;
			bare = at.bare;
			straight = mix( 0.05, 0.7, bare );
			if ( uQuality > 0 && bare > 0.0 ) {
				// brushed: fine rings of varying gloss
				float seen = 1.0 - smoothstep( 0.05, 0.2, pixel_mm );
				float brushed = hash( vec3( floor( vTool.x * 14.0 ), 3.0, 1.0 ) ) - 0.5;
				normalWorld = normalize( normalWorld + 0.09 * seen * brushed * vAxis );
				roughness += 0.1 * seen * brushed;
			}
		#endif
	#endif
	#ifdef BALLOON
		straight = 0.06;
		bleed = vec3( 0.18, 0.28, 0.40 );
	#endif
	#ifdef CRACK
		straight = 0.0;
		albedo *= vec3( 0.24, 0.19, 0.17 ); // deep in a groove
	#endif
	#ifdef TUMOUR
		vec4 lump = noise( vRest * 0.9 );
		normalWorld = normalize( normalWorld - 0.2 * lump.xyz );
		albedo *= 1.0 + 0.25 * lump.w;
		bleed = vec3( 0.30, 0.12, 0.22 );
	#endif
	#ifdef LEAK
		// cement in the warning colour, as matt and grainy as other cement
		roughness = 0.75;
		albedo = mix( albedo, vec3( 0.36, 0.09, 0.06 ), 0.5 );
		vec3 slope = 1.3 * cementSlope( vWorld, 1.0 - smoothstep( 0.12, 0.45, pixel_mm ), albedo, roughness );
		normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
		bleed = vec3( 0.22, 0.12, 0.10 );
	#endif
	#ifdef HOLLOW
		vec3 slope = torn( vWorld, albedo, pixel_mm );
		normalWorld = normalize( normalWorld - slope + dot( slope, normalWorld ) * normalWorld );
		#ifdef CUT
			albedo *= mix( vec3( 1.0 ), vec3( 0.58, 0.5, 0.45 ), smoothstep( 1.0, 14.0, ( uCut.x - vWorld.x ) * uCut.y ) );
		#endif
		straight = 0.0;
		bleed = vec3( 0.75, 0.66, 0.6 );
	#endif

	vec3 normalView = mat3( viewMatrix ) * normalWorld;
	float facing = clamp( dot( normalWorld, eye ), 0.0, 1.0 );
	float grazing = ( 1.0 - facing ) * ( 1.0 - facing ) * ( 1.0 - facing );
	vec3 back = reflect( -eye, normalWorld );
	vec3 mirror = mirrorLight( mat3( viewMatrix ) * back, back, roughness );
	float thrown = fresnel( facing, straight, roughness );
	vec3 light = mattLight( normalView, normalWorld.y, bleed );
	#ifdef HOLLOW
		light = mix( light, vec3( 0.85 ), 0.2 ); // light reflected between its walls
	#endif
	#if defined( DISC ) && defined( CUT )
		if ( ! gl_FrontFacing ) light = mix( vec3( 1.02 ), light, 0.35 ); // as on all cut faces
	#endif

	#ifdef STEEL
		vec3 colour = albedo * ( 0.10 * light + mirror * mix( 0.62, 1.0, grazing ) );
		colour = mix( albedo * light + thrown * mirror, colour, bare );
	#elif defined( BALLOON )
		vec3 colour = filled( albedo, normalView, facing, light ) + thrown * mirror;
	#else
		vec3 colour = albedo * light + shade * thrown * mirror;
	#endif
	#ifdef BONY
		colour *= bone.cavity;
		// light from behind that grazes the edge
		colour += shade * 0.16 * grazing * SKY * smoothstep( -0.2, 0.9, normalView.y );
	#endif
	float alpha = 1.0;
	#ifdef SEEN_INTO
		alpha = mix( 0.62, 0.97, pow( 1.0 - facing, 1.6 ) );
		alpha = max( alpha, min( 1.0, thrown * max( mirror.r, mirror.b ) ) ); // its reflections are opaque
	#endif
	gl_FragColor = vec4( colour, alpha );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}
`;
