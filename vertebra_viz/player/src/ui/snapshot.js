/** The state of a player as plain JSON, and back: read whole and checked before anything changes. */

import { SWITCHES, THEMES, numberIn, oneOf, refusal } from "./options.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {import("./clock.js").Clock} Clock */
/** @typedef {import("./options.js").Chrome} Chrome */

/**
 * @typedef {object} PlayerSnapshot
 * @property {1} format
 * @property {number} t seconds
 * @property {string} stage that holds t
 * @property {string | null} view null once turned by hand
 * @property {ReturnType<Viewer["camera"]>} camera
 * @property {string} style
 * @property {number} cut_mm
 * @property {number} speed
 * @property {boolean} loop
 * @property {string} theme
 * @property {Chrome} chrome
 */

/**
 * @param {Clip} clip
 * @param {Clock} clock
 * @param {Viewer} viewer
 * @param {Chrome} chrome
 * @param {string} theme
 * @returns {PlayerSnapshot}
 */
export function snapshotOf(clip, { t, speed, loop }, viewer, chrome, theme) {
  const { view, style, cut } = viewer;
  const stage = clip.stageAt(t).name;
  return { format: 1, t, stage, view, camera: viewer.camera(), style, cut_mm: cut.position_mm, speed, loop, theme, chrome };
}

/**
 * @param {any} json
 * @param {Clip} clip
 * @param {Viewer} viewer
 * @returns {PlayerSnapshot} with what was left out taken from what is on the screen
 */
export function readSnapshot(json, clip, viewer) {
  if (typeof json !== "object" || json === null) throw refusal("state", json, "what capture() gave");
  if (json.format !== 1) throw refusal("state.format", json.format, "1");
  const chrome = json.chrome ?? {};
  const on = (/** @type {string} */ name) => oneOf(`state.chrome.${name}`, String(chrome[name] ?? true), ["true", "false"]);
  const t = json.t === undefined ? clip.timeOf(json.stage ?? 0) : numberIn("state.t", json.t, 0, clip.durationS);
  return {
    format: 1,
    t,
    stage: clip.stageAt(t).name,
    view: json.view ?? null,
    camera: readCamera(json.camera ?? viewer.camera()),
    style: oneOf("state.style", json.style ?? viewer.style, viewer.styles),
    cut_mm: numberIn("state.cut_mm", json.cut_mm ?? viewer.cut.position_mm, -1000, 1000),
    speed: numberIn("state.speed", json.speed ?? 1, 0.25, 4),
    loop: oneOf("state.loop", String(json.loop ?? false), ["true", "false"]) === "true",
    theme: oneOf("state.theme", json.theme ?? "auto", THEMES),
    chrome: /** @type {Chrome} */ (Object.fromEntries(SWITCHES.map((name) => [name, on(name) === "true"]))),
  };
}

/** @param {any} pose */
function readCamera(pose) {
  const numbers = [pose?.azimuth_deg, pose?.elevation_deg, pose?.zoom, ...(pose?.target_mm ?? [])];
  if (numbers.length !== 6 || !numbers.every(Number.isFinite)) {
    throw refusal("state.camera", pose, "azimuth_deg, elevation_deg, zoom and target_mm of three numbers");
  }
  return pose;
}
