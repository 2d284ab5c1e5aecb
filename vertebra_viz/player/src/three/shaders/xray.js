/**
 * Path lengths of each material along every ray, and the fluoroscopic image computed from them.
 */

import { FILM, PER_MM, TRUNK_MM } from "../../generated/xray.js";
import { NOISE } from "./lighting.js";
import { UNEVENNESS } from "./unevenness.js";

/** Adds positions where rays leave a surface and subtracts them where they enter: the path length inside. Divided by 64, which suits half floats. */
export const THICKNESS_FRAGMENT = /* glsl */ `
uniform vec4 uShare; // of each channel: compact bone, contrast medium, cement, steel
uniform float uMiddle; // mm from the camera to its target: keeps the numbers small
centroid varying vec3 vEye;
void main() {
	float way = ( length( vEye ) - uMiddle ) / 64.0;
	gl_FragColor = uShare * ( gl_FrontFacing ? -way : way );
}
`;

/**
 * Dense is dark, as on the monitor of a C-arm (on a printed radiograph it would be light). The steps are those of
 * vertebra_viz/render/xray/exposure.py: blur by a pixel, attenuation by the materials and slightly by the trunk's varying
 * thickness, then the monitor's tone curve, grain and the round field. Struts, mottle, scatter and sharpening are left out in the
 * lowest quality, where the sums have no mipmaps to blur with.
 */
export const FILM_FRAGMENT = /* glsl */ `
uniform sampler2D uThickness;
uniform vec2 uStep; // size of a pixel
uniform vec3 uEye;
uniform vec3 uAhead; // central direction of the beam
uniform mat4 uWorld; // from picture coordinates to world
uniform float uMmPerPixel; // in the plane through the body's centre
uniform vec4 uField; // centre, and reciprocal of its half width and half height; picture coordinates
uniform float uEdge; // share of its radius over which it fades out
#ifdef SMOOTH
const int uQuality = 0;
#else
uniform int uQuality;
#endif
varying vec2 vAt;
${NOISE}
${UNEVENNESS}
const vec4 PER_MM = ${vector(PER_MM)};
const vec3 HALF = ${vector(TRUNK_MM.half)};
// where a ray grazes thin triangles a sum may miss one of them; only bone has hollows, which count as negative
const vec4 LEAST = vec4( -1e3, 0.0, 0.0, 0.0 );
const float OUTSIDE = ${float(FILM.field_outside)};
const vec3 CENTRE = ${vector(TRUNK_MM.centre)};

vec3 rayAt( vec2 at ) {
	vec4 far = uWorld * vec4( 2.0 * at - 1.0, 1.0, 1.0 );
	return normalize( far.xyz / far.w - uEye );
}

float trunk( vec3 ahead ) {
	vec3 start = ( uEye - CENTRE ) / HALF;
	vec3 way = ahead / HALF;
	// the cylindrical wall, then top and bottom
	float a = dot( way.xz, way.xz );
	float b = dot( way.xz, start.xz );
	float root = sqrt( max( b * b - a * ( dot( start.xz, start.xz ) - 1.0 ), 0.0 ) );
	float up = abs( way.y ) < 1e-6 ? 1e-6 : way.y;
	vec2 ends = ( vec2( -1.0, 1.0 ) - start.y ) / up;
	return max( min( ( root - b ) / a, max( ends.x, ends.y ) ) - max( ( - root - b ) / a, min( ends.x, ends.y ) ), 0.0 );
}

/** Mean sums over about so many mm, from their mipmaps. */
vec4 blurred( float mm ) {
	float level = max( log2( mm / uMmPerPixel ), 0.0 );
	vec2 aside = 0.5 * exp2( level ) * uStep;
	vec4 way = textureLod( uThickness, vAt - aside, level ) + textureLod( uThickness, vAt + aside, level );
	aside.x = -aside.x;
	way += textureLod( uThickness, vAt - aside, level ) + textureLod( uThickness, vAt + aside, level );
	return 16.0 * way;
}

void main() {
	float away = length( ( vAt - uField.xy ) * uField.zw );
	float light = smoothstep( 0.0, 1.0, ( 1.0 - away ) / uEdge );
	if ( light == 0.0 ) {
		gl_FragColor = vec4( vec3( OUTSIDE ), 1.0 );
		return;
	}
	vec4 way = vec4( 0.0 );
	for ( int y = - 1; y <= 1; y ++ ) {
		for ( int x = - 1; x <= 1; x ++ ) {
			way += float( ( 2 - abs( x ) ) * ( 2 - abs( y ) ) ) * 4.0 * max( textureLod( uThickness, vAt + vec2( x, y ) * uStep, 0.0 ), LEAST );
		}
	}
	float weakened = dot( PER_MM, way );
	vec3 ray = rayAt( vAt );
	if ( uQuality > 0 ) {
		vec3 place = uEye + ray * ( dot( - uEye, uAhead ) / dot( ray, uAhead ) );
		place = vec3( - place.x, place.z, place.y );
		weakened += ${float(FILM.struts)} * clamp( PER_MM.r * way.r, 0.0, ${float(FILM.struts_most)} ) * struts( place );
		float wide = dot( PER_MM, blurred( ${float(FILM.scatter_mm)} ) );
		weakened = - log( mix( exp( - weakened ), exp( - wide ), ${float(FILM.scatter)} ) );
		float off = PER_MM.r * ( way.r - blurred( ${float(FILM.sharp_mm)} ).r );
		weakened += ${float(FILM.sharpness)} * off / ( 1.0 + pow( abs( off ) / ${float(FILM.sharp_most)}, 2.0 ) );
		weakened += ${float(FILM.tissue)} * mottle( place );
	}
	weakened += ${float(FILM.harmony * FILM.soft_per_mm)} * ( trunk( ray ) - trunk( rayAt( vec2( 0.5 ) ) ) );
	float grey = ${float(FILM.level)} * pow( 1.0 + ${float(FILM.gain)} * max( weakened, ${float(FILM.least)} ), ${float(-FILM.fall)} );
	float grain = hash( vec3( gl_FragCoord.xy * 0.37, 3.0 ) ) + hash( vec3( gl_FragCoord.yx * 0.23, 11.0 ) ) - 1.0;
	grey += ${float(FILM.grain * Math.sqrt(6))} * grain * sqrt( clamp( 1.2 - grey, 0.0, 1.0 ) ); // the two samples have a standard deviation of 1 / √6
	gl_FragColor = vec4( vec3( mix( OUTSIDE, clamp( grey, 0.0, 1.0 ), light ) ), 1.0 );
}
`;

/** @param {readonly number[]} values */
function vector(values) {
  return `vec${values.length}( ${values.map(float).join(", ")} )`;
}

/** @param {number} value as a GLSL literal, always with a decimal point */
function float(value) {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
