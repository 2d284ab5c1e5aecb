/** What is on the canvas and in the buffers, for others to look at. */

import { PlayerError } from "../core/errors.js";
import { text } from "../words/messages.js";

/** @typedef {import("./parts.js").Part} Part */

/**
 * Where a surface is now: computed here, by the buffers and weights that the graphics card is given.
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
 * @param {HTMLCanvasElement} canvas that was drawn on in this very turn
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
