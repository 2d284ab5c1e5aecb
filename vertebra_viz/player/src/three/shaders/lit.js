/**
 * What is inside opaque bone, seen through it as if lit from within: one colour, denser where its surface turns away from
 * the eye, so that it has an outline on bone of any shade.
 */

export const LIT_FRAGMENT = /* glsl */ `
uniform vec3 uColour; // as displayed
uniform float uLit; // 0 to 1
#ifdef CUT
uniform vec2 uCut; // x of the plane; 1: what lies at greater x is cut away, -1: at lesser
#endif
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;

void main() {
	#ifdef CUT
		if ( ( vWorld.x - uCut.x ) * uCut.y > 0.06 ) discard;
	#endif
	vec3 normalWorld = normalize( vNormalWorld );
	float facing = clamp( dot( normalWorld, normalize( vEye ) ), 0.0, 1.0 );
	float rim = pow( 1.0 - facing, 2.2 );
	float light = 0.86 + 0.14 * normalWorld.y;
	float alpha = uLit * mix( 0.34, 0.8, rim );
	gl_FragColor = vec4( uColour * ( light - 0.3 * rim ) * alpha, alpha );
}
`;
