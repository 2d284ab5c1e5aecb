/**
 * Glass: dense where it turns away from the eye, clear in the middle; one colour, so that layers may come in any order.
 */

import { LIGHTING } from "./lighting.js";

export const GLASS_FRAGMENT = /* glsl */ `
uniform vec3 uColour; // of the dense outline, as displayed
uniform vec4 uDensity; // middle and outline of the near wall, then of the far wall
uniform float uGloss;
#ifdef BONE
varying float vBody;
#endif
varying vec3 vRest;
varying vec3 vWorld;
varying vec3 vNormalWorld;
centroid varying vec3 vEye;
${LIGHTING}

void main() {
	vec3 eye = normalize( vEye );
	vec3 normalWorld = normalize( vNormalWorld );
	float facing = dot( normalWorld, eye );
	vec2 density = gl_FrontFacing ? uDensity.xy : uDensity.zw;
	float turned = pow( 1.0 - min( abs( facing ), 1.0 ), 2.6 );
	float alpha = mix( density.x, density.y, turned );
	float gloss = gl_FrontFacing ? uGloss : 0.35 * uGloss;
	#ifdef BONE
		float fade = mix( 0.24, 1.0, vBody ); // what happens in the body is seen through the arch
		alpha *= fade;
		gloss *= fade;
	#endif
	#ifdef FAINT
		alpha *= 1.0 - smoothstep( 22.0, 52.0, abs( vWorld.y ) );
	#endif
	vec3 back = reflect( -eye, normalWorld * sign( facing ) );
	vec3 mirror = mirrorLight( mat3( viewMatrix ) * back, back, 0.12 );
	#ifdef FAINT
		gloss *= 1.0 - smoothstep( 22.0, 52.0, abs( vWorld.y ) );
	#endif
	vec3 shine = gloss * max( mirror - 0.45, 0.0 ) * ( 0.06 + 0.94 * turned );
	// blended as displayed, so that the same alpha looks as dense on every background
	gl_FragColor = vec4( uColour * alpha + shine, alpha );
}
`;
