/** The state of a player as plain JSON, and back: checked completely before anything changes. */

import { numberIn, oneOf, refusal } from "../core/check.js";
import { readPose } from "../three/pose.js";
import { both } from "../words/figures.js";
import { text } from "../words/messages.js";
import { GHOSTS, NEIGHBOURS, SPEED_RANGE, SWITCHES, THEMES, VIEWS, readChrome } from "./options.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {import("./clock.js").Clock} Clock */
/** @typedef {import("./options.js").Chrome} Chrome */

/**
 * @typedef {object} PlayerSnapshot
 * @property {1} format
 * @property {number} t seconds
 * @property {import("../generated/stages.js").StageName} stage at t
 * @property {string | null} view null once the camera was moved by hand
 * @property {Viewer["followed"]} direction what follows the stages; for those, `camera` and `style` describe only the present moment
 * @property {ReturnType<Viewer["camera"]>} camera
 * @property {string} style
 * @property {number | null} cut_mm null if the cut is placed automatically
 * @property {number} speed
 * @property {boolean} loop
 * @property {string} theme
 * @property {string} ghosts
 * @property {string} neighbours
 * @property {Chrome} chrome
 */

/** @typedef {Partial<Omit<PlayerSnapshot, "chrome">> & {chrome: Partial<Chrome>}} Asked */

const FAR_MM = 1000;
/** Attributes that are part of the state: their allowed values, and the default. */
const SAID = {
  theme: { usual: "auto", allowed: THEMES },
  ghosts: { usual: "auto", allowed: GHOSTS },
  neighbours: { usual: "solid", allowed: NEIGHBOURS },
};
const SAID_NAMES = /** @type {[keyof typeof SAID, {usual: string, allowed: readonly string[]}][]} */ (Object.entries(SAID));

/**
 * @param {Clip} clip
 * @param {Clock} clock
 * @param {Viewer} viewer
 * @param {Chrome} chrome
 * @param {(name: string) => string | null} attribute of the player
 * @returns {PlayerSnapshot}
 */
export function snapshotOf(clip, { t, speed, loop }, viewer, chrome, attribute) {
  viewer.setTime(t); // the time may have changed since the last frame, and with it style and camera
  const { view, style, ownCut: cut_mm, followed: direction } = viewer;
  const stage = clip.stageAt(t).name;
  const said = Object.fromEntries(
    SAID_NAMES.map(([name, { usual, allowed }]) => [name, allowed.find((each) => each === attribute(name)) ?? usual]),
  );
  const { theme, ghosts, neighbours } = said;
  return {
    ...{ format: 1, t, stage, view, camera: viewer.camera(), style, direction, cut_mm, speed, loop },
    ...{ theme, ghosts, neighbours, chrome },
  };
}

/**
 * Reads and checks the whole argument of `restore`.
 *
 * @param {any} json
 * @param {Clip} clip
 * @param {Viewer} viewer
 * @returns {Asked} only the fields in the JSON; whatever is left out stays as it is
 * @throws {import("../core/errors.js").PlayerError} code "bad-value"
 */
export function readSnapshot(json, clip, viewer) {
  if (!isObject(json)) throw refusal("state", json, () => text("player-allowed-captured"));
  if (json.format !== 1) throw refusal("state.format", json.format, ["1"]);
  const { t, stage, view, camera, style, direction, cut_mm, speed, loop, chrome } = json;
  /** @type {Asked} */
  const asked = { chrome: {} };
  if (t !== undefined) asked.t = numberIn("state.t", t, 0, clip.durationS);
  else if (stage !== undefined) asked.t = clip.timeOf(String(stage));
  if (camera !== undefined) asked.camera = readPose(camera, "state.camera");
  else if (view !== undefined && view !== null) asked.view = oneOf("state.view", view, VIEWS);
  if (style !== undefined) asked.style = oneOf("state.style", style, viewer.styles);
  if (direction !== undefined) {
    if (!isObject(direction)) throw refusal("state.direction", direction, () => text("player-allowed-switches", { names: both(["camera", "style"]) }));
    const [cameraToo, styleToo] = ["camera", "style"].map((name) => truth(`state.direction.${name}`, direction[name]));
    asked.direction = { camera: cameraToo, style: styleToo };
  }
  if (cut_mm === null) asked.cut_mm = null;
  else if (cut_mm !== undefined) asked.cut_mm = numberIn("state.cut_mm", cut_mm, -FAR_MM, FAR_MM);
  if (speed !== undefined) asked.speed = numberIn("state.speed", speed, ...SPEED_RANGE);
  if (loop !== undefined) asked.loop = truth("state.loop", loop);
  for (const [name, { allowed }] of SAID_NAMES) if (json[name] !== undefined) asked[name] = oneOf(`state.${name}`, json[name], allowed);
  if (chrome !== undefined && !isObject(chrome)) throw refusal("state.chrome", chrome, () => text("player-allowed-switches", { names: both(SWITCHES) }));
  for (const name of SWITCHES) {
    if (chrome?.[name] !== undefined) asked.chrome[name] = truth(`state.chrome.${name}`, chrome[name]);
  }
  return asked;
}

/**
 * Applies the given fields; others stay as they are.
 *
 * @param {Asked} asked
 * @param {import("./loading.js").Shown} shown
 * @param {HTMLElement} player whose attributes determine the visible controls
 */
export function applyAsked(asked, { clock, viewer }, player) {
  const { t, speed, loop, style, direction, cut_mm, camera, view, chrome } = asked;
  if (t !== undefined) {
    clock.pause();
    clock.seek(t);
  }
  clock.speed = speed ?? clock.speed;
  clock.loop = loop ?? clock.loop;
  viewer.setTime(clock.t);
  if (style && !direction?.style) viewer.setStyle(style);
  if (cut_mm === null) viewer.freeCut();
  else if (cut_mm !== undefined) viewer.setCut(cut_mm);
  if (camera && !direction?.camera) viewer.setCamera(camera);
  else if (view && !direction?.camera) viewer.setView(view);
  if (direction) viewer.followed = direction;
  const now = readChrome((name) => player.getAttribute(name), () => {});
  for (const name of SWITCHES) {
    const on = chrome[name] ?? now[name];
    if (on !== now[name]) player.setAttribute(name, on ? "on" : "off");
  }
  for (const [name, { usual }] of SAID_NAMES) {
    const value = asked[name];
    if (value && value !== (player.getAttribute(name) ?? usual)) player.setAttribute(name, value);
  }
}

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === "object" && value !== null;

/** @param {string} name @param {unknown} value @returns {boolean} */
function truth(name, value) {
  if (typeof value !== "boolean") throw refusal(name, value, ["true", "false"]);
  return value;
}
