/**
 * The wall of a cavity, seen from inside: stumps of broken struts with marrow between them; darker and redder with depth, as
 * light comes in through the cut only.
 */

export const HOLLOW = /* glsl */ `
/** Slope of the wall; also sets its colour and how exposed it is. */
vec3 torn( vec3 at, inout vec3 albedo, float pixel_mm ) {
	vec4 pressed = noise( at * 1.1 );
	vec4 grain = noise( at * 3.3 );
	albedo *= 1.0 + 0.2 * pressed.w + 0.2 * grain.w;
	vec3 slope = 0.16 * pressed.xyz + 0.06 * grain.xyz;
	if ( uQuality == 0 ) return slope;
	float seen = 1.0 - smoothstep( 0.2, 0.6, pixel_mm );
	vec4 stumps = noise( at * 4.6 + 7.0 );
	vec4 crumbs = noise( at * 9.0 );
	float stump = smoothstep( -0.25, 0.45, stumps.w + 0.5 * pressed.w + 0.5 * crumbs.w );
	albedo = mix( albedo * vec3( 0.98, 0.8, 0.7 ), albedo * vec3( 1.3, 1.27, 1.24 ), mix( 0.5, stump, seen ) );
	return slope + seen * ( 0.10 * stumps.xyz + 0.05 * crumbs.xyz );
}
`;
