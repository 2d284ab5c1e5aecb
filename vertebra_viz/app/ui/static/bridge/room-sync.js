// One page's part in a room. A leading page sends what its player shows when the user has changed it; a following page shows
// that and continues by itself. When the leader plays, one message gives the moment of the start.

import { setStyle } from "./player-control.js";
import { NOTHING, applyPose, sameFollows, samePose } from "./pose.js";

/** @typedef {import("./types.d.ts").Role} Role */
/** @typedef {import("./types.d.ts").RoomMoment} RoomMoment */

const OFTEN_MS = 250; // while the user drags
const LATE_S = 0.4; // a playing player that deviates by less is not corrected
const STILL_S = 0.02;
const CONTROLS = ["controls", "timeline", "styles", "views"];
const MAY_SEND = ["lead", "control"];
const INPUT_EVENTS = ["click", "keyup", "pointerup", "wheel"];

export class RoomSync {
  #connection;
  #player;
  #case = "";
  /** @type {Role} */
  #role = "";
  /** @type {RoomMoment | null} */
  #shown = null;
  #since = 0;
  #timer = 0;
  #lastCamera = "";
  #view = "oblique"; // the last view before the user rotated the picture

  /**
   * @param {import("./connection.js").Connection} connection
   * @param {import("./types.d.ts").TrackedPlayer} player
   */
  constructor(connection, player) {
    this.#connection = connection;
    this.#player = player;
    const { element } = player;
    element.addEventListener("ready", () => this.#apply());
    element.addEventListener("timeupdate", () => this.#soon());
    element.addEventListener("pointermove", ({ buttons }) => {
      if (buttons) this.#soon();
    });
    for (const name of INPUT_EVENTS) element.addEventListener(name, () => this.#soon());
  }

  /** Open a room that shows what is on the screen. */
  open() {
    const message = this.#message();
    if (message) void this.#connection.call("room_logic.open", message, `${location.origin}${location.pathname}`);
  }

  /** @param {Role} role */
  set role(role) {
    this.#role = role;
    this.#player.controls.hide("room", role === "follow" ? CONTROLS : []);
    if (!role) this.#shown = null;
    if (role === "follow") this.#apply();
  }

  /** @param {string} caseLink of the case that is shown */
  set case(caseLink) {
    this.#case = caseLink;
    this.changed();
  }

  /** @param {Partial<RoomMoment> | undefined} shown what the room shows at this moment; empty if it shows nothing */
  receive(shown) {
    if (!shown?.case) return;
    this.#remember(/** @type {RoomMoment} */ (shown));
    if (this.#role !== "out") this.#apply();
  }

  /** The user has changed what is shown, or the player has come to rest. */
  changed() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#shown || !this.#player.element.ready) return;
    const message = this.#message();
    if (!message) return;
    // after a rotation the camera goes on moving for some frames
    const camera = JSON.stringify(message.camera);
    if (camera !== this.#lastCamera) this.#soon();
    this.#lastCamera = camera;
    if (this.#isShown(message, this.#shown)) return;
    if (MAY_SEND.includes(this.#role)) {
      this.#remember(message);
      this.#connection.call("room_logic.show", message).catch(({ message: why }) => console.warn(why));
    } else if (this.#role === "follow") {
      this.#apply(); // back to what the teacher shows
    }
  }

  #soon() {
    if (this.#role === "follow") clearTimeout(this.#timer); // wait until it is at rest
    else if (!MAY_SEND.includes(this.#role) || this.#timer) return;
    this.#timer = window.setTimeout(() => requestAnimationFrame(() => this.changed()), OFTEN_MS);
  }

  /** @param {RoomMoment} shown */
  #remember(shown) {
    this.#shown = shown;
    this.#since = performance.now();
  }

  /** @returns {RoomMoment | null} */
  #message() {
    const { element, playback } = this.#player;
    if (!element.ready || !this.#case) return null;
    const { t, stage, view, style, camera, direction: follows } = element.capture();
    this.#view = view ?? this.#view;
    const { azimuth_deg, elevation_deg, zoom, target_mm } = camera;
    const turned = view || follows.camera ? {} : { camera: { azimuth_deg, elevation_deg, zoom, target_mm } };
    return { case: this.#case, stage, t, playing: playback.on, view: this.#view, style, follows, ...turned };
  }

  /** The room's current moment. @param {RoomMoment} shown */
  #now({ t, playing }) {
    const end = this.#player.stages.duration;
    const now = playing ? t + (performance.now() - this.#since) / 1000 : t;
    return now >= end ? { t: end, playing: false } : { t: now, playing };
  }

  /** @param {RoomMoment} message @param {RoomMoment} shown */
  #isShown(message, shown) {
    const { t, playing } = this.#now(shown);
    return (
      message.case === shown.case &&
      sameFollows(message.follows, shown.follows) &&
      (message.follows?.style || message.style === shown.style) &&
      (message.follows?.camera ||
        (message.camera || shown.camera ? samePose(message.camera, shown.camera) : message.view === shown.view)) &&
      message.playing === playing &&
      Math.abs(message.t - t) < (playing ? LATE_S : STILL_S)
    );
  }

  #apply() {
    const shown = this.#shown;
    const { element, playback } = this.#player;
    if (!shown || !element.ready || shown.case !== this.#case) return;
    const { t, style, camera, direction, ...pose } = element.capture();
    const view = direction.camera ? null : pose.view; // a camera that follows the stages is closer than the view of that name
    const now = this.#now(shown);
    const follows = shown.follows ?? NOTHING;
    if (!sameFollows(direction, follows)) applyPose(element, { direction: follows }, playback.on);
    if (!follows.style && style !== shown.style) setStyle(element, shown.style);
    if (!follows.camera && shown.camera && !samePose(view ? null : camera, shown.camera)) applyPose(element, { camera: shown.camera }, playback.on);
    else if (!follows.camera && !shown.camera && view !== shown.view) element.setView(shown.view);
    if (!now.playing) {
      if (playback.on) element.pause();
      if (Math.abs(t - now.t) > STILL_S / 2) element.seek(now.t);
    } else if (!playback.on || Math.abs(t - now.t) > LATE_S) {
      element.seek(now.t);
      if (!playback.on) element.play();
    }
  }
}
