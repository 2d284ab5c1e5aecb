/** The longest direction of a set of points: their mean, and the unit vector along which they are spread most. */

import { Matrix3, Vector3 } from "three";

const STEPS = 24; // of the power iteration: few are enough, as instruments are much longer than wide

/**
 * @param {Vector3[]} points
 * @param {Vector3} towards the returned direction points to this side
 * @returns {{middle: Vector3, axis: Vector3}}
 */
export function mainAxis(points, towards) {
  const middle = points.reduce((sum, point) => sum.add(point), new Vector3()).divideScalar(Math.max(1, points.length));
  const spread = new Matrix3().set(0, 0, 0, 0, 0, 0, 0, 0, 0);
  const { elements: e } = spread;
  for (const point of points) {
    const away = [point.x - middle.x, point.y - middle.y, point.z - middle.z];
    for (let i = 0; i < 9; i += 1) e[i] += away[i % 3] * away[Math.floor(i / 3)];
  }
  const axis = towards.clone();
  for (let step = 0; step < STEPS; step += 1) axis.applyMatrix3(spread).normalize();
  return { middle, axis: axis.dot(towards) < 0 ? axis.negate() : axis };
}
