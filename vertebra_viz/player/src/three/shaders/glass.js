/**
 * Glass: opaque towards its outline, clear in the middle; of one colour, so that layers can be drawn in any order.
 */

import { LIGHTING } from "./lighting.js";

export const GLASS_FRAGMENT = /* glsl */ `
uniform vec3 uColour; // of the outline, as displayed
uniform vec4 uDensity; // opacity of the near wall's middle and outline, then of the far wall's
uniform float uGloss;
#ifdef SMOOTH
const int uQuality = 0;
#else
uniform int uQuality;
#endif
#ifdef PATHS
uniform sampler2D uPath; // path length of the ray through bone, divided by 64 mm
uniform vec2 uPixel; // 1 over the picture's size
#endif
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
	vec3 tint = uColour;
	float rim = 0.0;
	#ifdef PATHS
		if ( uQuality > 0 ) {
			// tinted by the path length, half of it in front of what is inside and half behind
			float way = 64.0 * max( texture2D( uPath, gl_FragCoord.xy * uPixel ).r, 0.0 );
			float dyed = 1.0 - exp( -0.0042 * way );
			density.x = 0.4 * density.x + dyed;
			density.y = min( density.y + dyed, 1.0 );
			tint = mix( uColour * vec3( 0.92, 1.06, 1.16 ), uColour, turned );
			// grazing light just inside the outline, on the side of the lamp
			float band = smoothstep( 0.06, 0.22, abs( facing ) ) * smoothstep( 0.5, 0.22, abs( facing ) );
			if ( gl_FrontFacing ) rim = 0.22 * band * smoothstep( 0.1, 0.9, dot( mat3( viewMatrix ) * normalWorld, KEY ) );
		}
	#endif
	float alpha = mix( density.x, density.y, turned );
	float gloss = gl_FrontFacing ? uGloss : 0.35 * uGloss;
	#ifdef BONE
		float fade = mix( mix( 0.2, 0.42, turned ), 1.0, vBody ); // the body is visible through the arch
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
	vec3 shine = gloss * ( max( mirror - 0.45, 0.0 ) * ( 0.06 + 0.94 * turned ) + rim );
	// blended as displayed, so that an alpha looks equally dense on every background
	gl_FragColor = vec4( tint * alpha + shine, alpha );
}
`;
