/** A camera pose as plain data: read and checked before anything moves. */

import { numberIn, oneOf, refusal } from "../core/check.js";
import { VIEWS } from "../generated/views.js";
import { both } from "../words/figures.js";
import { text } from "../words/messages.js";
import { toRas } from "./frame.js";

/** @typedef {import("../core/types.d.ts").Point} Point */

/**
 * @typedef {object} Pose plain data; at `zoom` 1 the bone just fills the free area, so a pose fits every screen
 * @property {import("./frame.js").ViewName | null} view its name, null once a pointer has moved the camera
 * @property {number} azimuth_deg
 * @property {number} elevation_deg
 * @property {number} zoom
 * @property {Point} target_mm RAS
 */

// Wider than gestures can reach, so that any captured pose can be set again: the rig applies its own limits.
const FAR_MM = 200;
const ZOOM = /** @type {const} */ ([0.05, 50]);

/**
 * @param {any} json
 * @param {string} name how the source calls the value, for error messages
 * @returns {Pose}
 * @throws {import("../core/errors.js").PlayerError} code "bad-value"
 */
export function readPose(json, name) {
  if (typeof json !== "object" || json === null) {
    throw refusal(name, json, () => text("player-allowed-object", { names: both(["azimuth_deg", "elevation_deg", "zoom", "target_mm"]) }));
  }
  const { view = null, azimuth_deg, elevation_deg, zoom, target_mm } = json;
  if (!Array.isArray(target_mm) || target_mm.length !== 3) {
    throw refusal(`${name}.target_mm`, target_mm, () => text("player-allowed-point"));
  }
  const [x, y, z] = target_mm.map((value) => numberIn(`${name}.target_mm`, value, -FAR_MM, FAR_MM));
  return {
    view: view === null ? null : oneOf(`${name}.view`, view, VIEWS),
    azimuth_deg: numberIn(`${name}.azimuth_deg`, azimuth_deg, -360, 360),
    elevation_deg: numberIn(`${name}.elevation_deg`, elevation_deg, -90, 90),
    zoom: numberIn(`${name}.zoom`, zoom, ...ZOOM),
    target_mm: [x, y, z],
  };
}

/**
 * @param {import("./frame.js").ViewName | null} view
 * @param {import("./standpoint.js").Standpoint} at
 * @param {number} fit distance at which the bone just fills the free area
 * @returns {Pose}
 */
export function poseOf(view, { azimuth_deg, elevation_deg, target, distance }, fit) {
  const azimuth = Math.round(azimuth_deg * 1e9) / 1e9;
  return {
    view,
    azimuth_deg: azimuth === -180 ? 180 : azimuth, // the view from behind is always 180, whichever way it was rounded
    elevation_deg,
    zoom: Math.round((fit / distance) * 1e9) / 1e9, // exactly 1 at the view's own distance, despite rounding
    target_mm: toRas(target),
  };
}
