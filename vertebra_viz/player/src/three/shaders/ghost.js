/**
 * The bone at two earlier moments over the present one, in five surfaces drawn in order: the broken bone without colour, which
 * reserves its area, then widened, so that its rim shows; behind it the present bone, of which what lies beyond is tinted; the
 * intact bone without colour, then widened, in front of all. Where the bone did not move nothing is visible.
 */

export const GHOST_VERTEX = /* glsl */ `
uniform int uTargets;
uniform int uTurned;
uniform float uWeights[ ROOM ]; // now
uniform float uThen[ 2 * ROOM ]; // when it was broken; after uTargets entries, when it was intact
uniform int uFirst; // index of the first of the five surfaces that is drawn
#ifdef FRACTIONS
uniform sampler2DArray uMoves;
uniform sampler2DArray uTurns;
const float UNIT = 1.0;
#else
uniform isampler2DArray uMoves;
uniform isampler2DArray uTurns;
const float UNIT = 127.0;
#endif
uniform vec2 uSize; // of the picture, device pixels
uniform float uWide; // of the line, device pixels
varying float vMoved; // mm between its present and its earlier position
flat varying int vWhich; // index among the five surfaces
void main() {
	vWhich = uFirst + gl_InstanceID;
	int first = vWhich < 3 ? 0 : uTargets;
	vec3 now = position;
	vec3 then = position;
	vec3 facing = normal;
	int columns = textureSize( uMoves, 0 ).x;
	ivec2 cell = ivec2( gl_VertexID % columns, gl_VertexID / columns );
	for ( int i = 0; i < uTargets; i ++ ) {
		if ( uWeights[ i ] == 0.0 && uThen[ first + i ] == 0.0 ) continue;
		vec3 move = vec3( texelFetch( uMoves, ivec3( cell, i ), 0 ).xyz );
		now += uWeights[ i ] * move;
		then += uThen[ first + i ] * move;
		if ( i < uTurned ) facing += uThen[ first + i ] * vec3( texelFetch( uTurns, ivec3( cell, i ), 0 ).xyz ) / UNIT;
	}
	vec4 worldNow = modelMatrix * vec4( now, 1.0 );
	vec4 worldThen = modelMatrix * vec4( then, 1.0 );
	vMoved = distance( worldNow.xyz, worldThen.xyz );
	gl_Position = projectionMatrix * viewMatrix * ( vWhich == 2 ? worldNow : worldThen );
	if ( vWhich == 1 || vWhich == 4 ) {
		vec2 aside = ( projectionMatrix * vec4( mat3( viewMatrix ) * mat3( modelMatrix ) * facing, 0.0 ) ).xy * uSize;
		gl_Position.xy += 2.0 * uWide * aside / max( length( aside ), 1e-6 ) / uSize * gl_Position.w;
	}
}
`;

export const GHOST_FRAGMENT = /* glsl */ `
uniform vec3 uBroken; // colours as displayed
uniform vec3 uRegained;
uniform vec3 uIntact;
uniform float uTint; // opacity of what lies beyond the broken bone
uniform vec2 uMiddle; // of the bone, device pixels from the lower left
uniform float uDashes; // number of dashes round the broken bone's outline
varying float vMoved;
flat varying int vWhich;

/** Constant depth of each surface, so that no pixel is blended twice; 0 is nearest. */
const float DEPTHS[ 5 ] = float[]( 0.001, 0.0012, 0.0017, 0.0002, 0.0004 );

void main() {
	gl_FragDepth = DEPTHS[ vWhich ];
	if ( vWhich == 0 || vWhich == 3 ) {
		gl_FragColor = vec4( 0.0 );
		return;
	}
	float alpha = ( vWhich == 2 ? uTint : 1.0 ) * smoothstep( 0.2, 0.7, vMoved );
	if ( vWhich == 1 ) {
		vec2 at = gl_FragCoord.xy - uMiddle;
		if ( fract( 0.15915494 * uDashes * atan( at.y, at.x ) ) > 0.58 ) discard;
	}
	if ( alpha < 0.02 ) discard;
	vec3 colour = vWhich == 1 ? uBroken : vWhich == 2 ? uRegained : uIntact;
	gl_FragColor = vec4( colour * alpha, alpha );
}
`;
