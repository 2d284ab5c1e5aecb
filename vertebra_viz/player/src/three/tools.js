/**
 * The axes of an instrument, computed from its surface: all instruments are rotationally symmetric, so that the mean of their
 * points lies on the axis. One needle lies on the left, the other on the right; they start far outside, well apart.
 */

import { Vector3 } from "three";
import { mainAxis } from "./axes.js";

/** @typedef {import("./parts.js").Part} Part */

const AHEAD = new Vector3(0, 0, 1); // needles come from behind
/** Define of a shaft with a look of its own, by the instrument's own name. @type {Readonly<Record<string, string>>} */
const SHAFTS = { cannula: "MARKED", catheter: "TUBE" };

/**
 * Options with which the solid shader tells steel from plastic and marks depths; undefined for other parts.
 *
 * @param {Part} part
 */
export function toolOptions(part) {
  if (part.look !== "needle") return undefined;
  const lines = part.pieces.flatMap(linesOf);
  const shaft = SHAFTS[part.name.slice(part.name.indexOf("/") + 1)];
  return {
    defines: { TOOL: 1, ...(shaft && { [shaft]: 1 }), ...(lines.length > 2 && { AXES: lines.length }) },
    uniforms: { uTip: { value: lines.map(({ tip }) => tip) }, uAxis: { value: lines.map(({ axis }) => axis) } },
  };
}

/** Axes of the left and of the right instrument; the same twice if there is one. @param {Part} part */
function linesOf(part) {
  const points = part.positions(part.influences.map(() => 0));
  /** @type {Vector3[][]} */
  const sides = [[], []];
  for (let i = 0; i < points.length; i += 3) sides[points[i] > 0 ? 0 : 1].push(new Vector3().fromArray(points, i));
  const lines = sides.filter(({ length }) => length).map(line);
  return lines.length > 1 ? lines : [lines[0], lines[0]];
}

/** @param {Vector3[]} points */
function line(points) {
  const { middle, axis } = mainAxis(points, AHEAD);
  const along = Math.max(...points.map((point) => point.clone().sub(middle).dot(axis)));
  return { tip: middle.clone().addScaledVector(axis, along), axis };
}
