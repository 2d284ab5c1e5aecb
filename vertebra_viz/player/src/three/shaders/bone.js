/**
 * The texture of bone: where the surface is rough, pitted, striated or smooth, and its colour there, depending on the region:
 * endplate, rim, wall of the body or arch. Its coordinates are those of the intact bone, so that it moves with the bone.
 *
 * Tier 0 (SMOOTH) has bumps only; tier 1 adds stains, ridges, pores, the regions of the body and the instruments' shadow; tier 2
 * adds striations, fine grain and the foramina of vessels.
 */

export const BONE = /* glsl */ `
uniform vec3 uTones[ 2 ]; // square roots of its colour where nothing is hidden, and in deep hollows
uniform sampler3D uGrain;
uniform sampler3D uPits;
varying float vBody;
varying float vHidden;
varying float vUp;
varying float vCartilage;

/** Noise around 0 (w) and its slope (xyz), at most about 1. */
vec4 grain( vec3 at ) {
	return 2.0 * ( texture( uGrain, at ) - 0.50196 );
}

/** Pits: 0 between them, -1 at the bottom of the deepest (w), and the slope (xyz). */
vec4 pits( vec3 at ) {
	return 2.0 * ( texture( uPits, at ) - 0.50196 );
}

/** A rotation, without which the volumes' tiles would be visible. */
const mat3 ASKEW = mat3( 0.60, -0.80, 0.0, 0.64, 0.48, -0.60, 0.48, 0.36, 0.80 );

uniform int uShafts; // number of instruments
uniform vec3 uShaftTip[ SHAFTS ];
uniform vec3 uShaftOut[ SHAFTS ]; // from the tip out of the body
uniform float uShaftRadius[ SHAFTS ];

/** Share of the light that the instruments let through: a soft shadow away from the light, and a dark seam at contact. */
float besideShafts( vec3 at, vec3 normalWorld, vec3 toLight ) {
	float left = 1.0;
	for ( int i = 0; i < uShafts; i ++ ) {
		vec3 from = at - uShaftTip[ i ];
		float radius = uShaftRadius[ i ];
		float aslant = dot( toLight, uShaftOut[ i ] );
		float out_ = dot( from, uShaftOut[ i ] );
		// where the ray towards the light is nearest to the shaft
		float far = max( ( aslant * out_ - dot( from, toLight ) ) / max( 1.0 - aslant * aslant, 0.01 ), 0.0 );
		float up = max( out_ + far * aslant, 0.0 );
		float away = length( from + far * toLight - up * uShaftOut[ i ] );
		float soft = 0.3 + 0.06 * far;
		left *= 1.0 - 0.8 * smoothstep( radius + soft, radius - soft, away ) * smoothstep( 0.3, 1.5, far ) * exp( -0.02 * far );
		vec3 aside = max( out_, 0.0 ) * uShaftOut[ i ] - from;
		float gap = max( length( aside ) - radius, 0.0 );
		left *= 1.0 - 0.5 * exp( -0.7 * gap ) * smoothstep( 0.0, 0.4, dot( normalize( aside ), normalWorld ) );
	}
	return left;
}

struct Bone {
	vec3 slope; // of the surface, world
	vec3 tint; // factor of the colour
	float gloss; // added to the roughness
	float cavity; // share of the light left by its own grain and by the instruments
};

Bone boneAt( vec3 rest, float pixel_mm, vec3 normalWorld ) {
	Bone bone = Bone( vec3( 0.0 ), vec3( 1.0 ), 0.0, 1.0 );
	vec4 bump = grain( rest * 0.085 );
	#ifdef SMOOTH
		bone.slope = 0.12 * bump.xyz;
		bone.tint = vec3( 1.0 + 0.06 * bump.w );
	#else
		float near = 1.0 - smoothstep( 0.25, 0.8, pixel_mm ); // grain finer than a pixel would flicker
		vec3 askew = ASKEW * rest;
		vec4 stain = grain( askew * 0.028 );
		float up = abs( vUp );
		float plate = vBody * smoothstep( 0.86, 0.965, up );
		float rim = vBody * smoothstep( 0.3, 0.6, up ) * ( 1.0 - smoothstep( 0.82, 0.95, up ) );
		float wall = vBody * ( 1.0 - smoothstep( 0.25, 0.6, up ) );
		float glossy = smoothstep( 0.15, 0.5, vCartilage );
		float rough = ( 1.0 - 0.75 * rim ) * ( 1.0 - 0.9 * glossy );
		// ridges instead of bumps
		vec3 ridges = bump.xyz * ( 0.6 - bump.w / sqrt( bump.w * bump.w + 0.02 ) );
		bone.slope = 0.14 * stain.xyz * ASKEW + rough * 0.13 * ridges;
		bone.gloss = 0.12 * bump.w;
		// ivory; ochre where stained, slightly pink where thin
		bone.tint = mix( vec3( 1.01, 1.0, 1.0 ), vec3( 1.0, 0.955, 0.86 ), smoothstep( 0.0, 0.7, stain.w ) );
		bone.tint *= mix( vec3( 1.0 ), vec3( 1.01, 0.965, 0.94 ), smoothstep( 0.0, -0.6, stain.w ) * ( 1.0 - rim ) );
		bone.tint *= 1.0 + 0.06 * bump.w;
		// pores, most on the endplate
		vec4 pore = pits( ( rest + 0.6 * bump.xyz ) * 0.19 );
		float porous = near * rough * ( 0.14 + 0.45 * plate + 0.24 * wall ) * ( 0.55 + 0.45 * smoothstep( -0.5, 0.5, bump.w ) );
		bone.slope += 0.7 * porous * pore.xyz;
		bone.cavity += 0.7 * porous * pore.w;
		bone.tint *= mix( vec3( 1.0 ), vec3( 0.86, 0.70, 0.58 ), porous * -pore.w );
		if ( uQuality > 1 ) {
			vec4 streak = grain( rest * vec3( 0.21, 0.027, 0.21 ) );
			vec4 fine = grain( askew * 0.33 );
			vec3 striae = vec3( 1.0, 0.13, 1.0 ) * streak.xyz;
			bone.slope += near * wall * 0.24 * striae * ( 0.7 - streak.w / sqrt( streak.w * streak.w + 0.02 ) );
			bone.slope += near * rough * 0.12 * fine.xyz * ASKEW;
			bone.tint *= 1.0 + near * ( 0.10 * wall * streak.w + 0.06 * fine.w );
			// foramina of vessels here and there round the waist, on all sides
			vec4 hole = pits( ( rest + 0.8 * bump.xyz ) * vec3( 0.095, 0.08, 0.095 ) );
			float some = wall * smoothstep( 0.25, 0.05, up ) + 0.25 * ( 1.0 - vBody );
			some *= smoothstep( 0.1, 0.45, grain( rest.zxy * 0.19 ).w );
			float opening = some * smoothstep( -0.45, -0.75, hole.w );
			bone.cavity *= 1.0 - 0.7 * opening;
			bone.slope += 0.8 * some * hole.xyz;
			bone.tint *= mix( vec3( 1.0 ), vec3( 0.72, 0.50, 0.40 ), opening );
		}
		// the dense bone of the rim is paler and slightly glossy
		bone.tint *= mix( vec3( 1.0 ), vec3( 1.03, 1.035, 1.04 ), rim );
		bone.gloss -= 0.14 * rim;
		// cartilage of a joint: smooth, moist, slightly blue
		bone.slope *= 1.0 - 0.6 * glossy;
		bone.tint = mix( bone.tint, vec3( 0.90, 0.955, 0.99 ), 0.8 * glossy );
		bone.gloss -= 0.28 * glossy;
		// light of the sky still arrives where an instrument shades the key light
		if ( uShafts > 0 ) bone.cavity *= 0.16 + 0.84 * besideShafts( vWorld, normalWorld, transpose( mat3( viewMatrix ) ) * KEY );
	#endif
	return bone;
}
`;
