/**
 * A balloon: a clear skin filled with contrast fluid. Incoming light is focused on the far side, as in a glass marble; towards
 * the outline one looks through more skin and less fluid.
 */

export const BALLOON = /* glsl */ `
/** Light that the fluid returns, before the skin's reflections. */
vec3 filled( vec3 albedo, vec3 normalView, float facing, vec3 light ) {
	vec3 deep = albedo * albedo * 0.9; // the longer the path through the fluid, the deeper its colour
	float gathered = clamp( dot( normalView, -KEY ) * 0.75 + 0.35, 0.0, 1.0 );
	vec3 through = mix( deep, albedo, 0.2 + 0.8 * pow( 1.0 - facing, 1.3 ) );
	vec3 glow = ( 0.25 * albedo + vec3( 0.03, 0.10, 0.14 ) ) * gathered * gathered * KEY_LIGHT;
	return through * ( 0.35 + 0.65 * light ) + 1.6 * glow * ( 0.3 + 0.7 * facing );
}
`;
