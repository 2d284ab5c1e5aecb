/**
 * The annulus of a disc: layers of fibres crossing each other between the endplates, over a paler interior. Tier 0 draws none of
 * this.
 *
 * Where the disc is cut open, its far wall is drawn as if it were the cut face: outward-curved layers round a moist nucleus.
 */

export const DISC = /* glsl */ `
uniform sampler3D uGrain;
varying float vHidden;

const float ROUND_MM = 20.0; // approximate distance of the wall from the axis

/** Fibres with alternating inclination from layer to layer: slope (xyz) and shade (w). */
vec4 fibres( vec3 rest, float lean ) {
	float along = ROUND_MM * atan( rest.x, rest.z );
	vec3 at = vec3( 0.87 * along + lean * rest.y, 0.1 * ( rest.y - lean * along ), 0.0 );
	vec4 fine = 2.0 * ( texture( uGrain, vec3( 0.42, 0.16, 0.0 ) * at + 0.3 * lean ) - 0.50196 );
	vec3 across = normalize( vec3( rest.z, 0.0, -rest.x ) );
	return vec4( fine.x * ( 0.87 * across + vec3( 0.0, lean, 0.0 ) ), fine.w );
}

#ifdef CUT
uniform vec3 uDiscMiddle[ DISCS ]; // world
uniform vec3 uDiscReach[ DISCS ];

/** Colour of the cut face at this point (rgb), and its moisture. */
vec4 discFace( vec3 at, float pixel_mm ) {
	vec3 middle = uDiscMiddle[ 0 ], reach = uDiscReach[ 0 ];
	for ( int i = 1; i < DISCS; i ++ ) {
		if ( abs( at.y - uDiscMiddle[ i ].y ) > abs( at.y - middle.y ) ) continue;
		middle = uDiscMiddle[ i ];
		reach = uDiscReach[ i ];
	}
	vec3 off = ( at - middle - vec3( 0.0, 0.0, -0.08 * reach.z ) ) / reach;
	float high = min( abs( off.y ), 1.0 );
	float out_ = length( off.xz ) + 0.12 * high * high;
	float nucleus = smoothstep( 0.72, 0.58, length( vec2( out_, 0.42 * high ) ) );
	float layers = 0.0;
	float cloud = 0.0;
	if ( uQuality > 0 ) {
		cloud = noise( at * 0.55 ).w;
		float seen = 1.0 - smoothstep( 0.12, 0.5, pixel_mm );
		layers = seen * sin( 6.2831853 * ( reach.z * out_ / 0.9 + 0.4 * cloud ) );
	}
	vec3 ring = vec3( 0.74, 0.69, 0.58 ) * ( 1.0 + 0.07 * layers ) * mix( 0.86, 1.0, smoothstep( 1.05, 0.7, out_ ) );
	return vec4( mix( ring, vec3( 0.83, 0.86, 0.84 ) * ( 1.0 + 0.1 * cloud ), nucleus ), nucleus );
}
#endif
`;
