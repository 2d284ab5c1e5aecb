// A room, as one page takes part in it. Whoever leads sends what the player shows when a hand has changed it; whoever
// follows is put there and runs by itself from then on. Playing is sent once, with the moment it began.

import { setStyle } from "./player-control.js";
import { NOTHING, applyPose, sameFollows, samePose } from "./pose.js";

/** @typedef {import("./types.d.ts").Role} Role */
/** @typedef {import("./types.d.ts").RoomMoment} RoomMoment */

const OFTEN_MS = 250; // while a hand drags
const LATE_S = 0.4; // a player that is no further off than this is left alone while it plays
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
  #view = "oblique"; // chosen last, before a hand turned the picture

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

  /** @param {Partial<RoomMoment> | undefined} shown what the room shows as of now; empty where it shows nothing */
  receive(shown) {
    if (!shown?.case) return;
    this.#remember(/** @type {RoomMoment} */ (shown));
    if (this.#role !== "out") this.#apply();
  }

  /** A hand has changed what is shown, or the player has come to rest. */
  changed() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#shown || !this.#player.element.ready) return;
    const message = this.#message();
    if (!message) return;
    // a picture that was turned goes on turning a little, for as many frames as it takes
    const camera = JSON.stringify(message.camera);
    if (camera !== this.#lastCamera) this.#soon();
    this.#lastCamera = camera;
    if (this.#isShown(message, this.#shown)) return;
    if (MAY_SEND.includes(this.#role)) {
      this.#remember(message);
      this.#connection.call("room_logic.show", message).catch(({ message: why }) => console.warn(why));
    } else if (this.#role === "follow") {
      this.#apply(); // it is the teacher's
    }
  }

  #soon() {
    if (this.#role === "follow") clearTimeout(this.#timer); // once it is at rest
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

  /** Where the room is by now. @param {RoomMoment} shown */
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
    const view = direction.camera ? null : pose.view; // one that follows the stages comes nearer than the view of that name
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
