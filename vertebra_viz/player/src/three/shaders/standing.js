/** The opening shot: a person, translucent and denser towards the outline, and the vertebrae inside, one of them highlighted. */

import { LIGHTING } from "./lighting.js";

export const STANDING_VERTEX = /* glsl */ `
attribute float mark;
varying float vMark;
varying vec3 vNormalWorld;
varying vec3 vEye;
void main() {
	vec4 world = modelMatrix * vec4( position, 1.0 );
	vMark = mark;
	vNormalWorld = mat3( modelMatrix ) * normal;
	vEye = cameraPosition - world.xyz;
	gl_Position = projectionMatrix * viewMatrix * world;
}
`;

export const PERSON_FRAGMENT = /* glsl */ `
uniform vec3 uColour; // as displayed
uniform float uAlpha;
varying vec3 vNormalWorld;
varying vec3 vEye;
void main() {
	float facing = clamp( dot( normalize( vNormalWorld ), normalize( vEye ) ), 0.0, 1.0 );
	float alpha = uAlpha * mix( 0.12, 0.85, pow( 1.0 - facing, 1.9 ) );
	vec3 shine = 0.16 * alpha * vec3( smoothstep( 0.1, 0.9, normalize( vNormalWorld ).y ) );
	gl_FragColor = vec4( uColour * alpha + shine, alpha );
}
`;

export const SPINE_FRAGMENT = /* glsl */ `
uniform vec3 uBone;
uniform vec3 uLit;
uniform float uShare; // how strongly the marked vertebrae are highlighted
uniform float uOwn; // 0: the treated vertebra is not drawn
uniform float uAlpha;
varying float vMark;
varying vec3 vNormalWorld;
varying vec3 vEye;
${LIGHTING}
void main() {
	if ( uOwn < 0.5 && abs( vMark - 1.0 ) < 0.5 ) discard;
	vec3 normalWorld = normalize( vNormalWorld );
	float lit = uShare * step( 0.5, vMark );
	float facing = clamp( dot( normalWorld, normalize( vEye ) ), 0.0, 1.0 );
	vec3 light = mattLight( normalize( mat3( viewMatrix ) * normalWorld ), normalWorld.y, vec3( 0.30, 0.20, 0.14 ) );
	vec3 colour = mix( uBone, uLit, lit ) * ( light + 0.35 * lit );
	colour *= 0.88 + 0.2 * facing; // separates the vertebrae visually
	gl_FragColor = vec4( colour, 1.0 );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	gl_FragColor *= uAlpha;
}
`;
