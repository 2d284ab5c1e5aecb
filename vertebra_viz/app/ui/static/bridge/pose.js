// Applies the pose of one player to another, and compares poses.

/** @typedef {import("./types.d.ts").Camera} Camera */
/** @typedef {import("./types.d.ts").Follows} Follows */
/** @typedef {import("./types.d.ts").PlayerElement} PlayerElement */

/**
 * @param {PlayerElement} element that is ready
 * @param {{camera?: Camera, style?: string, cut_mm?: number | null, direction?: Follows}} look parts of what `capture` gives
 * @param {boolean} playing whether it plays, and has to go on
 */
export function applyPose(element, { camera, ...look }, playing) {
  const now = element.capture();
  element.restore({ ...now, ...look, camera: camera ? { view: null, ...camera } : now.camera });
  if (playing) element.play();
}

/** Neither camera nor style follows the stages. */
export const NOTHING = { camera: false, style: false };

/** Whether the same parts of two pictures follow the stages. @param {Follows | null | undefined} a @param {Follows | null | undefined} b */
export function sameFollows(a, b) {
  const [one, other] = [a ?? NOTHING, b ?? NOTHING];
  return one.camera === other.camera && one.style === other.style;
}

/** Whether two poses look the same. @param {Camera | null | undefined} a @param {Camera | null | undefined} b */
export function samePose(a, b) {
  if (!a || !b) return !a && !b;
  return (
    near(a.azimuth_deg, b.azimuth_deg, 0.5) &&
    near(a.elevation_deg, b.elevation_deg, 0.5) &&
    near(a.zoom, b.zoom, 0.01) &&
    a.target_mm.every((x, i) => near(x, b.target_mm[i], 0.2))
  );
}

/** @param {number} x @param {number} y @param {number} most */
const near = (x, y, most) => Math.abs(x - y) <= most;
