/** Extent of the bone in the picture: labels keep clear of it if they can. */

/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Reach px */

export class BoneReach {
  /** @type {Reach} */
  now = { left: 0, right: 0, top: 0, bottom: 0 };

  /** @param {Viewer} viewer */
  update(viewer) {
    const { now } = this;
    now.left = now.top = Infinity;
    now.right = now.bottom = -Infinity;
    for (const point of viewer.outline) {
      const { x, y } = viewer.project(point);
      now.left = Math.min(now.left, x);
      now.right = Math.max(now.right, x);
      now.top = Math.min(now.top, y);
      now.bottom = Math.max(now.bottom, y);
    }
  }
}
