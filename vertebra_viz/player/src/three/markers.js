/** The platinum marker rings on a balloon catheter, visible on X-rays only: a closed surface that moves with the catheter. */

import { BufferAttribute, BufferGeometry, Float32BufferAttribute, Matrix4, Vector3 } from "three";
import { Part } from "./parts.js";

/** @typedef {import("../core/types.d.ts").Xray} Xray */
/** @typedef {import("../core/types.d.ts").Point} Point */

const SECTORS = 28;

/** @param {Point} ras @returns {Vector3} world axes */
export function toWorld([x, y, z]) {
  return new Vector3(-x, z, y);
}

/**
 * @param {Xray} xray
 * @param {Part} catheter whose weights the rings share
 * @returns {Part}
 */
export function markerRings({ markers, marker_radii_mm: [inner, outer] }, catheter) {
  const geometry = new BufferGeometry();
  /** @type {number[]} */
  const positions = [];
  /** @type {number[]} */
  const moves = [];
  /** @type {number[]} */
  const corners = [];
  for (const { tip_mm, direction, length_mm, advance_mm } of markers) {
    const tip = toWorld(tip_mm);
    const ahead = toWorld(direction);
    const advance = toWorld(advance_mm);
    const aside = new Vector3(0, 1, 0).cross(ahead).normalize();
    const across = ahead.clone().cross(aside);
    const first = positions.length / 3;
    // round the cross-section of the ring: outer rim in front, outer behind, inner behind, inner in front
    for (const [back, radius] of [[0, outer], [length_mm, outer], [length_mm, inner], [0, inner]]) {
      for (let i = 0; i < SECTORS; i += 1) {
        const angle = (2 * Math.PI * i) / SECTORS;
        const at = tip.clone().addScaledVector(ahead, -back);
        at.addScaledVector(aside, radius * Math.cos(angle)).addScaledVector(across, radius * Math.sin(angle));
        positions.push(at.x, at.y, at.z);
        moves.push(advance.x, advance.y, advance.z);
      }
    }
    for (let rim = 0; rim < 4; rim += 1) {
      for (let i = 0; i < SECTORS; i += 1) {
        const j = (i + 1) % SECTORS;
        const [a, b] = [first + rim * SECTORS, first + ((rim + 1) % 4) * SECTORS];
        corners.push(a + i, b + j, a + j, a + i, b + i, b + j);
      }
    }
  }
  geometry.setIndex(new BufferAttribute(new Uint16Array(corners), 1));
  geometry.setAttribute("position", new Float32BufferAttribute(positions, 3));
  geometry.morphAttributes.position = [new Float32BufferAttribute(moves, 3)];
  geometry.morphTargetsRelative = true;
  const rings = new Part(catheter.name, "", "needle", geometry, new Matrix4());
  rings.influences = catheter.influences;
  return rings;
}
