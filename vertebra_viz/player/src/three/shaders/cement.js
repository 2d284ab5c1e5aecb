/**
 * Bone cement, on its surface and on a cut face: a smooth, shiny paste while it flows, matt and grainy once set.
 */

export const CEMENT = /* glsl */ `
uniform float uWet; // 1 while it flows, 0 once it is set
const vec3 WARM = vec3( 1.04, 1.0, 0.965 ); // colour of light scattered inside it

/** Grains of barium, which make it visible on X-rays, and pores. */
vec3 grained( vec3 at, vec3 albedo, float seen ) {
	// rotated, or the lattice of the noise would be visible
	vec3 askew = vec3( dot( at, vec3( 0.6, 0.64, 0.48 ) ), dot( at, vec3( -0.8, 0.48, 0.36 ) ), dot( at, vec3( 0.0, -0.6, 0.8 ) ) );
	float grit = noise( askew * 4.4 ).w + 0.6 * noise( askew * 8.1 + 5.0 ).w;
	float set = seen * ( 1.0 - 0.6 * uWet );
	albedo *= WARM * ( 1.4 + 0.06 * noise( askew * 0.8 ).w + 0.10 * set * grit );
	albedo += 0.12 * set * smoothstep( 0.36, 0.5, grit );
	return albedo * ( 1.0 - 0.22 * set * smoothstep( 0.31, 0.37, noise( askew * 2.3 + 9.0 ).w ) );
}

/** Slope of the cut face, which is slightly uneven in a paste. */
vec3 swollen( vec3 at ) {
	return vec3( 0.0, 1.0, 1.0 ) * ( 0.05 + 0.2 * uWet ) * ( noise( at * 0.33 ).xyz + 0.6 * noise( at * 0.9 + 5.0 ).xyz );
}

/** Bumps of the surface, and how its colour and roughness change with them. */
vec3 cementSlope( vec3 at, float seen, inout vec3 albedo, inout float roughness ) {
	vec4 lump = noise( at * 0.8 );
	vec4 grit = noise( at * 3.7 );
	float set = seen * ( 1.0 - 0.75 * uWet );
	vec3 slope = 0.14 * lump.xyz + 0.16 * set * grit.xyz;
	albedo *= WARM * ( 1.2 + 0.14 * lump.w + set * ( 0.18 * grit.w - 0.2 * smoothstep( 0.25, 0.4, grit.w ) ) );
	if ( uQuality > 0 ) {
		vec4 fine = noise( at * 9.0 + 3.0 );
		slope += 0.10 * set * fine.xyz;
		albedo *= 1.0 + 0.12 * set * fine.w;
	}
	roughness = mix( roughness + 0.15 * grit.w, 0.1, uWet );
	return slope;
}
`;
