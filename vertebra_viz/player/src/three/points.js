/** Extents and extreme points of many points. */

/**
 * Extent of points along each axis.
 *
 * @param {ArrayLike<number>} points
 * @param {number} [stride] numbers from one point to the next
 * @returns {Record<"low" | "high", [number, number, number]>}
 */
export function reachOf(points, stride = 3) {
  let [x0, y0, z0] = [Infinity, Infinity, Infinity];
  let [x1, y1, z1] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += stride) {
    const x = points[i];
    const y = points[i + 1];
    const z = points[i + 2];
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    if (z < z0) z0 = z;
    if (z > z1) z1 = z;
  }
  return { low: [x0, y0, z0], high: [x1, y1, z1] };
}

/** Differences below this, in mm, are ignored: they are rounding, which depends on the order of the points. */
export const ROUNDING_MM = 1e-4;

/**
 * The point farthest along a direction; of two equally far ones, as mirror images are, the one with the lower x.
 *
 * @param {ArrayLike<number>} points n × 3
 * @param {number} x
 * @param {number} y
 * @param {number} z
 * @returns {number} index in `points` where it begins
 */
export function foremost(points, x, y, z) {
  let most = -Infinity;
  let best = 0;
  for (let i = 0; i < points.length; i += 3) {
    const along = points[i] * x + points[i + 1] * y + points[i + 2] * z;
    if (along > most + ROUNDING_MM) {
      most = along;
      best = i;
    } else if (along > most - ROUNDING_MM && points[i] < points[best]) best = i;
  }
  return best;
}
