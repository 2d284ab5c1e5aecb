/**
 * Spongy bone on a cut face: the network of struts, its density, and what is visible between them.
 *
 * The network is illustrative, not measured: real trabeculae are a tenth of a millimetre thick. It is a cellular pattern cut by
 * the plane: its cells keep their place in the bone, change shape as the plane moves through them, and are compressed with the
 * bone. Vertical struts carry the load: they are thicker than the cross-links, and both are sparser in the middle of the body.
 * Behind the plane more of the same network is visible in layers, rounder and darker with depth.
 */

export const SPONGY = /* glsl */ `
uniform vec3 uMarrow;
uniform mat3 uNow; // columns: z of the posterior, middle and anterior landmarks; heights of the roof; heights of the floor
uniform mat3 uIntact;
uniform vec3 uHollowAt[ 2 ]; // centre of each half of the cavity, mm
uniform mat3 uHollow[ 2 ]; // to a sphere of radius 1; 0: no cavity

/** Height of the line through three landmarks at z, interpolated linearly. */
float heightAt( vec3 along, vec3 heights, float z ) {
	float back = clamp( ( z - along.x ) / ( along.y - along.x ), 0.0, 1.0 );
	float front = clamp( ( z - along.y ) / ( along.z - along.y ), 0.0, 1.0 );
	return mix( mix( heights.x, heights.y, back ), heights.z, front );
}

const vec2 CELL = vec2( 0.54, 1.45 ); // mm, width and height in the middle of the body
const vec2 JITTER = vec2( 0.5, 0.94 );
const float SEEN_PER_MM = 8.0; // 1 / (mm per pixel) at which the network has half its contrast
const vec2 LIT_FROM = vec2( 0.35, 0.85 ); // direction of the light: towards the front, up

struct Place {
	vec2 at; // position in the network before compression: towards the front, up
	float plate; // 0 in the middle of the body, 1 at its endplates
	float crushed; // degree of compaction of the bone next to the endplate that gave way
};

/** Position of a point of the plane in the network; the arch does not deform. */
Place placeOf( vec2 at ) {
	vec2 now = vec2( heightAt( uNow[ 0 ], uNow[ 1 ], at.x ), heightAt( uNow[ 0 ], uNow[ 2 ], at.x ) ); // roof, floor
	vec2 first = vec2( heightAt( uIntact[ 0 ], uIntact[ 1 ], at.x ), heightAt( uIntact[ 0 ], uIntact[ 2 ], at.x ) );
	float share = ( at.y - now.y ) / ( now.x - now.y );
	float body = smoothstep( uIntact[ 0 ].x - 6.0, uIntact[ 0 ].x + 2.0, at.x );
	float off = clamp( 2.0 * share - 1.0, -1.0, 1.0 );
	float plate = off * off;
	vec2 given = clamp( ( first - now ) * vec2( 1.0, -1.0 ) / ( first.x - first.y ), 0.0, 0.5 );
	vec2 beside = vec2( smoothstep( 0.35, 0.85, share ), smoothstep( 0.65, 0.15, share ) );
	// cells are lower near the endplates
	float up = mix( at.y, first.y + share * ( first.x - first.y ) + 3.0 * off * plate, body );
	return Place( vec2( at.x, up ), mix( 0.5, plate, body ), body * dot( given, beside ) );
}

/** Distance from the wall of the cavity, mm; large if there is none. */
float hollowDistance( vec3 at ) {
	float nearest = 99.0;
	for ( int i = 0; i < 2; i ++ ) {
		vec3 m = uHollow[ i ] * ( at - uHollowAt[ i ] );
		float r = length( m );
		if ( r > 0.0 ) nearest = min( nearest, ( r - 1.0 ) * r / length( m * uHollow[ i ] ) );
	}
	return nearest;
}

/** From the point to the centre of a cell, which moves slowly with depth. */
vec2 fromSeed( vec2 at, vec2 here, float depth ) {
	float a = hash( vec3( here, 1.7 ) );
	vec2 turn = fract( vec2( a, 13.7 * a ) + depth * ( 0.14 + 0.08 * a ) );
	return at - ( here + 0.5 + JITTER * ( 2.0 * abs( turn - 0.5 ) - 0.5 ) ) * CELL;
}

/** Distance to the nearest wall between cells, mm, and the direction to it. */
vec3 wallAt( vec2 at, float depth ) {
	vec2 cell = floor( at / CELL );
	vec3 first = vec3( 9.0 ), second = vec3( 9.0 );
	for ( int j = -1; j <= 1; j ++ ) {
		for ( int i = -1; i <= 1; i ++ ) {
			vec2 away = fromSeed( at, cell + vec2( i, j ), depth );
			vec3 found = vec3( dot( away, away ), away );
			if ( found.x < first.x ) { second = first; first = found; }
			else if ( found.x < second.x ) second = found;
		}
	}
	first.x = sqrt( first.x );
	second.x = sqrt( second.x );
	return vec3( 0.5 * ( second.x - first.x ), normalize( first.yz / first.x - second.yz / second.x + 1e-5 ) );
}

/** The distance alone. */
float wallDistance( vec2 at, float depth ) {
	vec2 cell = floor( at / CELL );
	float first = 9.0, second = 9.0;
	for ( int j = -1; j <= 1; j ++ ) {
		for ( int i = -1; i <= 1; i ++ ) {
			vec2 away = fromSeed( at, cell + vec2( i, j ), depth );
			float found = dot( away, away );
			second = min( second, max( first, found ) );
			first = min( first, found );
		}
	}
	return 0.5 * ( sqrt( second ) - sqrt( first ) );
}

/** Half the thickness of the strut there, mm: varying, and some cross-links are missing. */
float strutAt( Place place, vec2 across, float broken, float packed ) {
	float link = abs( across.y );
	float thick = mix( 0.042, 0.095, place.plate ) + 0.05 * broken;
	thick *= mix( 1.2, 0.72, link );
	thick -= 0.11 * link * ( 1.0 - place.plate ) * smoothstep( -0.35, 0.3, -broken );
	return thick + 0.5 * place.crushed + packed;
}

/** Colour of the cut face at a point; eye: unit vector towards the camera. */
vec3 spongy( vec3 world, vec3 eye, vec3 bone, float pixel_mm ) {
	float broken = noise( vec3( world.zy * 0.9, world.x * 0.9 ) + 4.0 ).w;
	float packed = 0.0;
	if ( uQuality > 0 ) packed = 0.13 * exp( -max( hollowDistance( world ) + 0.7 * broken, 0.0 ) / 0.7 ); // compacted by the balloon
	// at larger distances the network fades to its mean tone, as a strut is no wider than a pixel
	float far = pixel_mm * SEEN_PER_MM;
	float seen = 1.0 / ( 1.0 + far * far );
	float soft = max( 0.045, 0.6 * pixel_mm );
	vec3 marrow = mix( mix( uMarrow, bone, 0.16 ), uMarrow, seen ) * ( 1.0 + 0.12 * broken );
	Place place = placeOf( world.zy );
	float mean = 0.3 + 0.34 * place.plate + 0.12 * broken + 1.6 * packed;
	if ( uQuality == 0 ) {
		float wall = wallDistance( place.at, world.x );
		float thick = strutAt( place, vec2( 0.7 ), broken, packed );
		float strut = mix( mean, smoothstep( thick + soft, thick - soft, wall ), seen );
		return mix( marrow * ( 1.0 - 0.5 * smoothstep( 0.0, 0.42, wall ) ), bone, strut );
	}
	vec3 wall = wallAt( place.at, world.x );
	float thick = strutAt( place, wall.yz, broken, packed );
	float strut = mix( mean, smoothstep( thick + soft, thick - soft, wall.x ), seen );
	float open = wall.x;
	// cut flat, with broken edges
	float flank = smoothstep( 0.3, 1.0, wall.x / max( thick, 0.02 ) );
	vec3 colour = bone * strut * ( 1.04 + 0.3 * seen * flank * dot( wall.yz, LIT_FROM ) );
	float left = 1.0 - strut; // share of the light that has not met a strut
	int layers = uQuality == 1 ? 1 : 3;
	for ( int k = 1; k <= layers && left > 0.03; k ++ ) {
		float deep = 0.42 * float( k );
		vec3 at = world - eye * ( deep / max( abs( eye.x ), 0.35 ) );
		place = placeOf( at.zy );
		wall = wallAt( place.at, at.x );
		thick = strutAt( place, wall.yz, broken, packed );
		strut = seen * smoothstep( thick + soft, thick - soft, wall.x );
		// a rod: shaded at its flanks, and darker next to what lies in front of it
		float lit = 0.75 + 0.45 * clamp( wall.x / max( thick, 0.02 ), 0.0, 1.0 ) * dot( wall.yz, LIT_FROM );
		float reach = exp( -1.15 * deep ) * smoothstep( -0.1, 0.16 + 0.2 * deep, open - 0.06 );
		vec3 shade = mix( vec3( 0.42, 0.34, 0.28 ), vec3( 0.95 ), reach ); // light scattered by the marrow is red
		colour += left * strut * mix( marrow, bone, 0.25 + 0.75 * reach ) * lit * shade;
		left *= 1.0 - strut;
	}
	return colour + left * marrow * mix( 0.9, 0.8 - 0.35 * smoothstep( 0.0, 0.3, open ), seen );
}
`;
