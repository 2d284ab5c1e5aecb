/**
 * Instruments: shafts of brushed steel with depth marks, plastic handles, and the markers of a balloon catheter.
 */

import { TOOLS } from "../../generated/looks.js";

const vec3 = (/** @type {readonly number[]} */ rgb) => `vec3( ${rgb.map((each) => each.toFixed(4)).join(", ")} )`;

export const STEEL = /* glsl */ `
#ifdef TOOL
varying vec2 vTool; // mm behind the tip, mm off the axis
varying vec3 vAxis; // towards the tip
const vec3 GRIP = ${vec3(TOOLS.grip)};
const vec3 MARKER = ${vec3(TOOLS.marker)};
const float SHAFT_MM = 2.5; // parts with a larger radius are handles
const float TUBE_MM = 0.85; // radius of a balloon catheter; its markers are thicker

struct Steel { vec3 albedo; float roughness; float bare; float engraved; };

/** The material at this point; bare: 1 where it is metal. */
Steel steel( vec3 albedo, float roughness, float pixel_mm ) {
	float behind = vTool.x, off = vTool.y;
	if ( off > SHAFT_MM ) return Steel( GRIP, 0.36, 0.0, 0.0 );
	#ifdef MARKED
		// a ring every 10 mm, two at 50 mm
		float ten = abs( behind - 10.0 * floor( behind / 10.0 + 0.5 ) );
		float fifty = abs( behind - 50.0 * floor( behind / 50.0 + 0.5 ) );
		float edge = max( 0.06, 0.6 * pixel_mm );
		float ring = smoothstep( 0.35 + edge, 0.35 - edge, ten );
		ring = max( ring, smoothstep( 0.35 + edge, 0.35 - edge, abs( fifty - 1.2 ) ) ) * step( 4.0, behind );
		return Steel( mix( albedo, albedo * 0.16, ring ), roughness + 0.3 * ring, 1.0, ring );
	#endif
	#ifdef TUBE
		if ( off < TUBE_MM ) return Steel( 0.55 * albedo, 0.5, 0.0, 0.0 );
		return Steel( MARKER, 0.3, 1.0, 0.0 );
	#endif
	return Steel( albedo, roughness, 1.0, 0.0 );
}
#endif
`;
