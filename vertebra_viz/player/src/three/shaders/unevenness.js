/**
 * Variation that is not in any mesh: struts of spongy bone and mottle of soft tissue, as noise fixed to the body. It uses the
 * same integers as vertebra_viz/render/xray/unevenness.py, so that both pictures have the same pattern.
 */

import { FILM, STRUTS_MM } from "../../generated/xray.js";

const [ACROSS, ALONG] = STRUTS_MM;
const FINER = 0.55; // size of the second layer of struts relative to the first; these are isotropic

/** At a point of the plane through the body's centre perpendicular to the beam, RAS mm: -0.5 to 0.5. */
export const UNEVENNESS = /* glsl */ `
float hashed( uvec3 cell ) {
	cell *= uvec3( 73856093u, 19349663u, 83492791u );
	uint mixed = cell.x ^ cell.y ^ cell.z;
	mixed ^= mixed >> 16u;
	mixed *= 0x7feb352du;
	mixed ^= mixed >> 15u;
	mixed *= 0x846ca68bu;
	mixed ^= mixed >> 16u;
	return float( mixed >> 8u ) / 16777216.0;
}

float smoothNoise( vec3 at ) {
	vec3 home = floor( at );
	vec3 share = at - home;
	share = share * share * ( 3.0 - 2.0 * share );
	uvec3 cell = uvec3( ivec3( home ) );
	vec2 first = vec2( hashed( cell ), hashed( cell + uvec3( 1u, 0u, 0u ) ) );
	vec2 above = vec2( hashed( cell + uvec3( 0u, 1u, 0u ) ), hashed( cell + uvec3( 1u, 1u, 0u ) ) );
	vec2 front = vec2( hashed( cell + uvec3( 0u, 0u, 1u ) ), hashed( cell + uvec3( 1u, 0u, 1u ) ) );
	vec2 both = vec2( hashed( cell + uvec3( 0u, 1u, 1u ) ), hashed( cell + uvec3( 1u, 1u, 1u ) ) );
	vec2 x = mix( mix( first, above, share.y ), mix( front, both, share.y ), share.z );
	return mix( x.x, x.y, share.x );
}

float struts( vec3 place ) {
	float first = smoothNoise( place / vec3( ${ACROSS.toFixed(3)}, ${ACROSS.toFixed(3)}, ${ALONG.toFixed(3)} ) );
	return mix( smoothNoise( place / ${(FINER * ACROSS).toFixed(4)} ), first, 0.62 ) - 0.5;
}

float mottle( vec3 place ) {
	return smoothNoise( place / ${FILM.tissue_mm.toFixed(2)} ) - 0.5;
}
`;
