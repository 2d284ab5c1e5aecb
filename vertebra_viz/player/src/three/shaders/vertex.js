/**
 * One vertex shader for all surfaces of a case: applies the targets and passes on what the fragment shaders need.
 *
 * World space is millimetres with glTF's axes: x to the patient's left, y to the head, z to the front.
 */

export const SURFACE_VERTEX = /* glsl */ `
uniform int uTargets; // number of targets
uniform int uTurned; // number of targets that turn the normals too
uniform float uWeights[ ROOM ];
#ifdef FRACTIONS
uniform sampler2DArray uMoves; // one layer per target, with the vertices row by row
uniform sampler2DArray uTurns;
const float UNIT = 1.0; // the length of a normal
#else
uniform isampler2DArray uMoves;
uniform isampler2DArray uTurns;
const float UNIT = 127.0;
#endif
#if defined( INSET ) || defined( THINNER ) || defined( UNEVEN )
uniform vec2 uInset; // mm drawn in along the normal: on the arch, on the body
#endif
#ifdef SHELL
uniform vec3 uShell; // mm drawn in along the normal: on the arch, on the body, and the length of the transition between the two
uniform float uBack; // z of the body's posterior edge in the base shape
#endif
#ifdef SHAFT
uniform vec3 uEntry[ NEEDLES ];
uniform vec3 uAhead[ NEEDLES ];
uniform float uRadius[ NEEDLES ]; // mm from the needle's axis; wider parts are drawn in to this radius
#endif
#ifdef PIECES
uniform vec3 uMiddles[ PIECES ]; // centres of the pieces, world
uniform float uRadius; // of a piece, mm
#endif
#ifdef TOOL
#ifndef AXES
#define AXES 2
#endif
uniform vec3 uTip[ AXES ]; // of the left and of the right needle of each level, in the base shape
uniform vec3 uAxis[ AXES ]; // unit vector towards the tip
varying vec2 vTool;
varying vec3 vAxis;
#endif
#if defined( BONE ) || defined( INSET )
varying float vBody; // 1 on the body, 0 on the arch
#ifndef BESIDE
uniform float uLeastAlpha; // COLOR_0.a on the arch; it is 1 on the body
#endif
#endif
#if defined( BONY ) || defined( DISC )
attribute vec2 occlusion; // of a bone: how much more is hidden after the fracture, and what is cartilage; of other surfaces: how much is hidden, and what is body
varying float vHidden; // 0 where exposed, 1 deep in a hollow
#endif
#ifdef BONY
uniform float uBroken; // how far the bone has broken, 0 to 1
uniform vec2 uHidden; // square root of COLOR_0.g where nothing is hidden, and where everything is
varying float vCartilage;
varying float vUp; // how far the intact surface faces upwards, -1 to 1
#endif
varying vec3 vRest; // position in the base shape, to which patterns are fixed
varying vec3 vWorld;
varying vec3 vNormalWorld;
// towards the camera; centroid sampling, because rays that graze a triangle would be evaluated outside it
centroid varying vec3 vEye;

#ifdef PLACE
// only the position is needed
void main() {
	vec3 transformed = position;
	int columns = textureSize( uMoves, 0 ).x;
	ivec2 cell = ivec2( gl_VertexID % columns, gl_VertexID / columns );
	for ( int i = 0; i < uTargets; i ++ ) {
		if ( uWeights[ i ] == 0.0 ) continue;
		transformed += uWeights[ i ] * vec3( texelFetch( uMoves, ivec3( cell, i ), 0 ).xyz );
	}
	gl_Position = projectionMatrix * viewMatrix * ( modelMatrix * vec4( transformed, 1.0 ) );
}
#else
void main() {
	vec3 objectNormal = normal;
	vec3 transformed = position;
	int columns = textureSize( uMoves, 0 ).x;
	ivec2 cell = ivec2( gl_VertexID % columns, gl_VertexID / columns );
	for ( int i = 0; i < uTargets; i ++ ) {
		if ( uWeights[ i ] == 0.0 ) continue;
		transformed += uWeights[ i ] * vec3( texelFetch( uMoves, ivec3( cell, i ), 0 ).xyz );
		if ( i < uTurned ) objectNormal += uWeights[ i ] * vec3( texelFetch( uTurns, ivec3( cell, i ), 0 ).xyz ) / UNIT;
	}

	vec4 world = modelMatrix * vec4( transformed, 1.0 );
	vec3 facing = normalize( mat3( modelMatrix ) * objectNormal );
	#ifdef BESIDE
		vBody = occlusion.y;
	#elif defined( BONE ) || defined( INSET )
		vBody = clamp( ( color.a - uLeastAlpha ) / ( 1.0 - uLeastAlpha ), 0.0, 1.0 );
	#endif
	#ifdef DISC
		vHidden = occlusion.x;
	#endif
	#ifdef BONY
		vUp = normal.y;
		#ifdef BESIDE
			vHidden = occlusion.x;
			vCartilage = 0.0;
		#else
			vCartilage = occlusion.y;
			vHidden = ( uHidden.x - sqrt( color.g ) ) / ( uHidden.x - uHidden.y );
			vHidden += uBroken * occlusion.x;
		#endif
	#endif
	#ifdef INSET
		world.xyz -= mix( uInset.x, uInset.y, vBody ) * facing;
	#endif
	#ifdef THINNER
		world.xyz -= uInset.y * facing;
	#endif
	vRest = ( modelMatrix * vec4( position, 1.0 ) ).xyz;
	#ifdef UNEVEN
		// a cortex of varying thickness: slightly at the sides, more at the endplates
		float varied = 1.0 + 0.6 * sin( 0.93 * vRest.y + 1.25 * vRest.z ) * sin( 1.1 * vRest.x - 0.77 * vRest.z );
		world.xyz -= varied * mix( uInset.x, uInset.y, facing.y * facing.y ) * facing;
	#endif
	#ifdef SHELL
		world.xyz -= mix( uShell.y, uShell.x, clamp( ( uBack - vRest.z ) / uShell.z, 0.0, 1.0 ) ) * facing;
	#endif
	#ifdef SHAFT
		float nearest = 1e9;
		vec3 drawnIn = vec3( 0.0 );
		for ( int i = 0; i < NEEDLES; i ++ ) {
			vec3 aside = vRest - uEntry[ i ];
			aside -= dot( aside, uAhead[ i ] ) * uAhead[ i ];
			float radius = length( aside );
			if ( radius < nearest ) {
				nearest = radius;
				drawnIn = aside * ( min( 1.0, uRadius[ i ] / max( radius, 1e-6 ) ) - 1.0 );
			}
		}
		world.xyz += drawnIn;
	#endif
	#ifdef TOOL
		vTool.y = 1e9;
		for ( int i = 0; i < AXES; i ++ ) {
			vec3 aside = vRest - uTip[ i ];
			float ahead = dot( aside, uAxis[ i ] );
			float off = length( aside - ahead * uAxis[ i ] );
			if ( off < vTool.y ) {
				vTool = vec2( -ahead, off );
				vAxis = uAxis[ i ];
			}
		}
	#endif
	#ifdef PIECES
		// a piece as cut out: smaller than its surface, with an irregular outline and fat on its inner side
		vec3 from = vRest - uMiddles[ 0 ];
		if ( PIECES > 1 && distance( vRest.xy, uMiddles[ PIECES - 1 ].xy ) < length( from.xy ) ) from = vRest - uMiddles[ PIECES - 1 ];
		float beyond = max( length( from.xy ) - 7.0, 0.0 ) / ( uRadius - 7.0 );
		float angle = atan( from.y, from.x );
		float uneven = 0.04 * sin( 3.0 * angle + 1.0 ) + 0.03 * sin( 5.0 * angle ) + 0.02 * sin( 9.0 * angle + 2.0 );
		world.xy -= beyond * ( 0.46 - uneven ) * from.xy;
		// curved away at its edge, as a back is
		world.z += ( from.z > 0.0 ? 3.2 : 0.0 ) + 1.55 * beyond * beyond;
	#endif
	vWorld = world.xyz;
	vNormalWorld = facing;
	vEye = cameraPosition - world.xyz;
	gl_Position = projectionMatrix * viewMatrix * world;
}
#endif
`;
