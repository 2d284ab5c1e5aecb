/** Reads back the canvas and the surfaces' positions. */

import { PlayerError } from "../core/errors.js";
import { text } from "../words/messages.js";

/** @typedef {import("./parts.js").Part} Part */

/**
 * Present positions of a surface: computed here, from the same buffers and weights as on the graphics card.
 *
 * @param {Part} part
 * @returns {Float32Array} n × 3, RAS mm
 */
export function positionsRas(part) {
  const world = part.positions();
  for (let i = 0; i < world.length; i += 3) {
    const [x, y, z] = [world[i], world[i + 1], world[i + 2]];
    world[i] = -x;
    world[i + 1] = z;
    world[i + 2] = y;
  }
  return world;
}

/**
 * @param {HTMLCanvasElement} canvas drawn on in this same task
 * @returns {Promise<Blob>} PNG
 * @throws {PlayerError} code "lost"
 */
export function pngOf(canvas) {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new PlayerError("lost", () => text("player-snapshot-failed")));
    }, "image/png");
  });
}
