/**
 * The bone as it was at another moment, over the present one: as the first of two it is unseen and keeps its place free, as
 * the second it is wider and seen round the first. Or what of the present bone lies beyond it (PRESENT). Where the two
 * moments do not differ nothing is seen.
 */

export const GHOST_VERTEX = /* glsl */ `
uniform int uTargets;
uniform int uTurned;
uniform float uWeights[ ROOM ]; // now
uniform float uThen[ ROOM ];
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
varying float vMoved; // mm from now to then
varying float vSeen;
void main() {
	vec3 now = position;
	vec3 then = position;
	vec3 facing = normal;
	int columns = textureSize( uMoves, 0 ).x;
	ivec2 cell = ivec2( gl_VertexID % columns, gl_VertexID / columns );
	for ( int i = 0; i < uTargets; i ++ ) {
		if ( uWeights[ i ] == 0.0 && uThen[ i ] == 0.0 ) continue;
		vec3 move = vec3( texelFetch( uMoves, ivec3( cell, i ), 0 ).xyz );
		now += uWeights[ i ] * move;
		then += uThen[ i ] * move;
		if ( i < uTurned ) facing += uThen[ i ] * vec3( texelFetch( uTurns, ivec3( cell, i ), 0 ).xyz ) / UNIT;
	}
	vec4 worldNow = modelMatrix * vec4( now, 1.0 );
	vec4 worldThen = modelMatrix * vec4( then, 1.0 );
	vMoved = distance( worldNow.xyz, worldThen.xyz );
	#ifdef PRESENT
		vSeen = 1.0;
		gl_Position = projectionMatrix * viewMatrix * worldNow;
	#else
		vSeen = float( gl_InstanceID );
		gl_Position = projectionMatrix * viewMatrix * worldThen;
		vec2 aside = ( projectionMatrix * vec4( mat3( viewMatrix ) * mat3( modelMatrix ) * facing, 0.0 ) ).xy * uSize;
		gl_Position.xy += vSeen * 2.0 * uWide * aside / max( length( aside ), 1e-6 ) / uSize * gl_Position.w;
	#endif
}
`;

export const GHOST_FRAGMENT = /* glsl */ `
uniform vec3 uColour; // as displayed
uniform float uDepth; // 0 is nearest
uniform float uAlpha;
uniform vec2 uMiddle; // of the bone, device pixels from the lower left
uniform float uDashes; // round the bone; 0: an unbroken line
varying float vMoved;
varying float vSeen;
void main() {
	gl_FragDepth = uDepth + 0.0002 * vSeen; // the same everywhere, so that no spot is drawn twice
	if ( vSeen < 0.5 ) {
		gl_FragColor = vec4( 0.0 );
		return;
	}
	float alpha = uAlpha * smoothstep( 0.2, 0.7, vMoved );
	if ( uDashes > 0.0 ) {
		vec2 at = gl_FragCoord.xy - uMiddle;
		if ( fract( 0.15915494 * uDashes * atan( at.y, at.x ) ) > 0.58 ) discard;
	}
	if ( alpha < 0.02 ) discard;
	gl_FragColor = vec4( uColour * alpha, alpha );
}
`;
