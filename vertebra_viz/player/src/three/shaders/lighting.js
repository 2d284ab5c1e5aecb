/**
 * The lighting, computed without textures: a warm key light from the upper left, a cool strip light from the right, an overhead
 * light, a pale sky and a warm floor. Key and strip move with the camera, so that every view is lit alike.
 */

export const LIGHTING = /* glsl */ `
const vec3 KEY = vec3( -0.505, 0.606, 0.615 );
const vec3 KEY_RIGHT = vec3( 0.772, 0.0, 0.634 );
const vec3 KEY_UP = vec3( 0.384, 0.795, -0.468 );
const vec3 KEY_LIGHT = vec3( 1.0, 0.955, 0.885 );
const vec3 STRIP = vec3( 0.83, 0.17, 0.53 );
const vec3 STRIP_LIGHT = vec3( 0.82, 0.91, 1.0 );
const vec3 SKY = vec3( 0.86, 0.93, 1.0 );
const vec3 FLOOR = vec3( 0.62, 0.55, 0.48 );

/** Diffuse light; bleed softens the edge of the shade, per colour channel. */
vec3 mattLight( vec3 normalView, float up, vec3 bleed ) {
	float key = dot( normalView, KEY );
	vec3 lit = clamp( ( key + bleed ) / ( 1.0 + bleed ), 0.0, 1.0 );
	float strip = clamp( dot( normalView, STRIP ) * 0.75 + 0.25, 0.0, 1.0 );
	vec3 around = mix( FLOOR, SKY, 0.5 + 0.5 * up );
	return 1.14 * KEY_LIGHT * lit * lit * ( 1.6 - 0.6 * lit ) + 0.17 * STRIP_LIGHT * strip * strip + 0.25 * around;
}

/** Light reflected by a surface of that roughness from this direction. */
vec3 mirrorLight( vec3 direction, vec3 directionWorld, float roughness ) {
	float blur = 0.04 + 0.9 * roughness;
	float ahead = dot( direction, KEY );
	vec2 at = abs( vec2( dot( direction, KEY_RIGHT ), dot( direction, KEY_UP ) ) ) / max( ahead, 0.05 );
	vec2 edge = smoothstep( vec2( 0.42, 0.34 ) + blur, vec2( 0.42, 0.34 ) - blur, at );
	float key = ahead > 0.0 ? edge.x * edge.y : 0.0;
	float strip = smoothstep( 0.95 - blur * 0.5, 0.985 + blur * 0.05, dot( direction, STRIP ) );
	float overhead = smoothstep( 0.86 - blur * 0.6, 0.93 + blur * 0.2, directionWorld.y );
	float above = smoothstep( -0.25 - blur, 0.35 + blur, directionWorld.y );
	vec3 around = mix( 0.32 * FLOOR, 0.5 * SKY, above );
	return around + ( 2.6 * key * KEY_LIGHT + 1.3 * strip * STRIP_LIGHT + 0.9 * overhead * SKY ) / ( 1.0 + 2.0 * roughness );
}

/** Share of light reflected by the surface, larger at grazing angles (Schlick, reduced by roughness). */
float fresnel( float facing, float straight, float roughness ) {
	float away = 1.0 - facing;
	float square = away * away;
	return straight + ( max( 1.0 - roughness, straight ) - straight ) * square * square * away;
}
`;

export const NOISE = /* glsl */ `
float hash( vec3 p ) {
	p = fract( p * 0.3183099 + vec3( 0.71, 0.113, 0.419 ) );
	p *= 17.0;
	return fract( p.x * p.y * p.z * ( p.x + p.y + p.z ) );
}

/** Smooth noise around 0 (w) and its slope (xyz). */
vec4 noise( vec3 x ) {
	vec3 i = floor( x );
	vec3 f = fract( x );
	vec3 u = f * f * ( 3.0 - 2.0 * f );
	vec3 du = 6.0 * f * ( 1.0 - f );
	float a = hash( i ), b = hash( i + vec3( 1, 0, 0 ) ), c = hash( i + vec3( 0, 1, 0 ) ), d = hash( i + vec3( 1, 1, 0 ) );
	float e = hash( i + vec3( 0, 0, 1 ) ), g = hash( i + vec3( 1, 0, 1 ) ), h = hash( i + vec3( 0, 1, 1 ) ), k = hash( i + vec3( 1, 1, 1 ) );
	float k1 = b - a, k2 = c - a, k3 = e - a, k4 = a - b - c + d, k5 = a - c - e + h, k6 = a - b - e + g;
	float k7 = -a + b + c - d + e - g - h + k;
	return vec4(
		du * vec3( k1 + k4 * u.y + k6 * u.z + k7 * u.y * u.z, k2 + k5 * u.z + k4 * u.x + k7 * u.z * u.x, k3 + k6 * u.x + k5 * u.y + k7 * u.x * u.y ),
		a + k1 * u.x + k2 * u.y + k3 * u.z + k4 * u.x * u.y + k5 * u.y * u.z + k6 * u.z * u.x + k7 * u.x * u.y * u.z - 0.5
	);
}
`;
