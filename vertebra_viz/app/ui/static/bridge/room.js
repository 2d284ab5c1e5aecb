// A room, as one page takes part in it. Whoever leads sends what the player shows when a hand has changed it; whoever
// follows is put there and runs by itself from then on. Playing is sent once, with the moment it began.

import { pose, samePose } from "./pose.js";

const OFTEN_MS = 250; // while a hand drags
const LATE_S = 0.4; // a player that is no further off than this is left alone while it plays
const STILL_S = 0.02;
const FURNITURE = ["controls", "timeline", "styles", "views"];
const MAY = ["lead", "control"];
const HANDS = ["click", "keyup", "pointerup", "wheel"];

export class Room {
  #link;
  #one;
  #case = "";
  #role = "";
  #shown = null;
  #since = 0;
  #timer = 0;
  #looked = "";
  #view = "oblique"; // chosen last, before a hand turned the picture

  /**
   * @param {import("./link.js").Link} link
   * @param {import("./teach.js").One} one
   */
  constructor(link, one) {
    this.#link = link;
    this.#one = one;
    const { element } = one;
    element.addEventListener("ready", () => this.#apply());
    element.addEventListener("timeupdate", () => this.#soon());
    element.addEventListener("pointermove", ({ buttons }) => buttons && this.#soon());
    for (const hand of HANDS) element.addEventListener(hand, () => this.#soon());
  }

  /** Open a room that shows what is on the screen. */
  open() {
    const message = this.#message();
    if (message) this.#link.call("room_logic.open", message, `${location.origin}${location.pathname}`);
  }

  /** @param {string} role one of state.py's */
  set role(role) {
    this.#role = role;
    this.#one.chrome.off("room", role === "follow" ? FURNITURE : []);
    if (!role) this.#shown = null;
    if (role === "follow") this.#apply();
  }

  /** @param {string} caseLink of the case that is shown */
  set case(caseLink) {
    this.#case = caseLink;
    this.changed();
  }

  /** @param {object} shown what the room shows as of now */
  take(shown) {
    if (!shown?.case) return;
    this.#keep(shown);
    if (this.#role !== "out") this.#apply();
  }

  /** A hand has changed what is shown, or the player has come to rest. */
  changed() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#shown || !this.#one.element.ready) return;
    const message = this.#message();
    if (!message) return;
    // a picture that was turned goes on turning a little, for as many frames as it takes
    const camera = JSON.stringify(message.camera);
    if (camera !== this.#looked) this.#soon();
    this.#looked = camera;
    if (this.#isShown(message)) return;
    if (MAY.includes(this.#role)) {
      this.#keep(message);
      this.#link.call("room_logic.show", message).catch(({ message: why }) => console.warn(why));
    } else if (this.#role === "follow") {
      this.#apply(); // it is the teacher's
    }
  }

  #soon() {
    if (this.#role === "follow") clearTimeout(this.#timer); // once it is at rest
    else if (!MAY.includes(this.#role) || this.#timer) return;
    this.#timer = setTimeout(() => requestAnimationFrame(() => this.changed()), OFTEN_MS);
  }

  #keep(shown) {
    this.#shown = shown;
    this.#since = performance.now();
  }

  #message() {
    const { element, running } = this.#one;
    if (!element.ready || !this.#case) return null;
    const { t, stage, view, style, camera } = element.capture();
    this.#view = view ?? this.#view;
    const { azimuth_deg, elevation_deg, zoom, target_mm } = camera;
    const turned = view ? {} : { camera: { azimuth_deg, elevation_deg, zoom, target_mm } };
    return { case: this.#case, stage, t, playing: running.on, view: this.#view, style, ...turned };
  }

  /** Where the room is by now. */
  #now() {
    const { t, playing } = this.#shown;
    const end = this.#one.stages.duration;
    const now = playing ? t + (performance.now() - this.#since) / 1000 : t;
    return now >= end ? { t: end, playing: false } : { t: now, playing };
  }

  #isShown(message) {
    const shown = this.#shown;
    const { t, playing } = this.#now();
    return (
      message.case === shown.case &&
      message.style === shown.style &&
      (message.camera || shown.camera ? samePose(message.camera, shown.camera) : message.view === shown.view) &&
      message.playing === playing &&
      Math.abs(message.t - t) < (playing ? LATE_S : STILL_S)
    );
  }

  #apply() {
    const shown = this.#shown;
    const { element, running } = this.#one;
    if (!shown || !element.ready || shown.case !== this.#case) return;
    const { t, style, view, camera } = element.capture();
    const now = this.#now();
    if (style !== shown.style) attempt(() => element.setStyle(shown.style)); // x-ray is not everywhere
    if (shown.camera && !samePose(view ? null : camera, shown.camera)) pose(element, { camera: shown.camera }, running.on);
    else if (!shown.camera && view !== shown.view) element.setView(shown.view);
    if (!now.playing) {
      if (running.on) element.pause();
      if (Math.abs(t - now.t) > STILL_S / 2) element.seek(now.t);
    } else if (!running.on || Math.abs(t - now.t) > LATE_S) {
      element.seek(now.t);
      if (!running.on) element.play();
    }
  }
}

function attempt(act) {
  try {
    act();
  } catch (error) {
    console.warn(error.message);
  }
}
