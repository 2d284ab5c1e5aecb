/**
 * A disc's ring: layers of fibres that cross each other from endplate to endplate, over a paler inside. Tier 0 has none.
 */

export const DISC = /* glsl */ `
uniform sampler3D uGrain;
varying float vHidden;

const float ROUND_MM = 20.0; // how far out the wall is, about

/** Fibres that lean by a third of a turn's quarter, this way or that: slope (xyz) and shade (w). */
vec4 fibres( vec3 rest, float lean ) {
	float along = ROUND_MM * atan( rest.x, rest.z );
	vec3 at = vec3( 0.87 * along + lean * rest.y, 0.1 * ( rest.y - lean * along ), 0.0 );
	vec4 fine = 2.0 * ( texture( uGrain, vec3( 0.42, 0.16, 0.0 ) * at + 0.3 * lean ) - 0.50196 );
	vec3 across = normalize( vec3( rest.z, 0.0, -rest.x ) );
	return vec4( fine.x * ( 0.87 * across + vec3( 0.0, lean, 0.0 ) ), fine.w );
}
`;
