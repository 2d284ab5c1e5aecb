/**
 * The three-dimensional picture of a case: time, style, view and cut on one canvas.
 */

import { oneOf, refusal } from "../core/check.js";
import { Anchors } from "./anchors.js";
import { OpenedView } from "./body/opened-view.js";
import { Bones } from "./bones.js";
import { Framing } from "./frame.js";
import { Gestures } from "./gestures.js";
import { HANDLE_REACH_MM } from "./handle.js";
import { THEMES } from "../generated/looks.js";
import { text } from "../words/messages.js";
import { readParts } from "./parts.js";
import { positionsRas } from "./readback.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/errors.js").PlayerError} PlayerError */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./parts.js").Beside} Beside */
/** @typedef {import("./ghosts.js").Shown} Shown */
/** @typedef {keyof typeof THEMES} ThemeName */

const NEIGHBOURS = /** @type {const} */ (["ghost", "solid", "off"]);
const NO_GHOSTS = { intact: false, broken: false };
/** Parts next to the treated bone. @type {ReadonlySet<import("../generated/parts.js").PartName>} */
const BESIDE = new Set(["neighbour", "disc"]);
const THEME_NAMES = /** @type {ThemeName[]} */ (Object.keys(THEMES));

export class Viewer extends OpenedView {
  /** @type {Anchors | null} */
  #anchors = null;
  /** @type {Bones | null} */
  #bones = null;
  #ownCut = false; // whether somebody has moved it
  #cut = { position_mm: 0, low_mm: 0, high_mm: 0 };
  /** @type {Beside} */
  #beside = "solid";
  /** Picked; null: as the stage's direction says. @type {Shown | null} */
  #ghosts = null;
  /** @type {Shown} */
  #ghosted = NO_GHOSTS;
  #gestures;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./canvas-view.js").CanvasEvents} [events]
   * @param {boolean} [flat] whether there is neither WebGL nor a picture
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas, events, flat) {
    super(canvas, events, flat);
    /** Whether this device cannot draw the "xray" style. */
    this.xrayMissing = this.caseScene.xrayMissing;
    this.#gestures = new Gestures(canvas, this.rig, {
      handle: () => this.#handle(),
      project: (point) => this.projectWorld(point.clone()),
      cut: (mm) => this.setCut(mm),
      cutPosition: () => this.#cut.position_mm,
      reset: () => this.resetView(),
    });
  }

  /**
   * Shows a case in place of the previous one.
   *
   * @param {Clip} clip read from its file
   * @param {AbortSignal} [signal] if aborted, the previous case stays
   * @throws {PlayerError} code "corrupt"
   */
  async load(clip, signal) {
    const parts = await readParts(clip);
    signal?.throwIfAborted();
    if (this.disposed) return;
    this.takeClip(clip);
    this.#stage(clip, parts);
    this.freeCut();
  }

  /** Moves the cut to where it shows most, unless somebody has moved it. @param {boolean} acting whether this stage is to show a balloon or cement */
  aimCut(acting) {
    if (this.#ownCut || !this.#anchors) return;
    this.setCut(this.#anchors.cutAt(acting));
    this.#ownCut = false;
  }

  /** Where somebody has put the cut, mm, RAS x; null if nobody has. */
  get ownCut() {
    return this.#ownCut ? this.#cut.position_mm : null;
  }

  /** Lets the cut be placed automatically again. */
  freeCut() {
    this.#ownCut = false;
    this.aimCut(this.followed.style);
  }

  /**
   * Sets up everything that depends on which bones a picture contains; the cut stays in place.
   *
   * @param {Clip} clip
   * @param {import("./parts.js").Parts} parts
   */
  #stage(clip, parts) {
    this.endOpening();
    for (const part of parts.values()) if (BESIDE.has(part.kind)) part.beside = this.#beside;
    this.#bones = Bones.of(parts, this.#bones);
    const frame = (this.framing = new Framing(this.#bones, clip.extras.view));
    this.caseScene.load(parts, clip, frame, this.#bones);
    this.#anchors = new Anchors(parts, clip, frame);
    this.#cut = { ...this.#cut, low_mm: -frame.high.x, high_mm: -frame.low.x };
    this.rig.frame = frame;
    this.caseScene.move(clip, this.t);
    this.showAgain();
    this.#outline();
  }

  /** How neighbouring levels and discs are drawn; only solid ones are included in the framing. @returns {Beside} */
  get neighbours() {
    return this.#beside;
  }

  /** @param {Beside} value @throws {PlayerError} code "bad-value" */
  set neighbours(value) {
    const beside = oneOf("neighbours", value, NEIGHBOURS);
    if (beside === this.#beside) return;
    this.#beside = beside;
    if (this.clip) this.#stage(this.clip, this.caseScene.parts);
  }

  /** @param {number} t seconds */
  setTime(t) {
    if (!this.goTo(t)) return;
    if (this.clip) {
      this.caseScene.move(this.clip, t);
      this.caseScene.showGhosts(this.#ghosts ?? this.#ghosted, t);
    }
    this.followOn();
    this.invalidate();
  }

  /** Whether the intact and the broken bone are outlined over the present one, from the ends of their stages on. @returns {Shown} */
  get ghosts() {
    return { ...(this.#ghosts ?? this.#ghosted) };
  }

  /** @param {Shown | null} shown null: as the stage's direction says */
  set ghosts(shown) {
    this.#ghosts = shown && { ...shown };
    this.#outline();
  }

  /** The stages whose final bone the present stage's direction outlines. @param {readonly string[]} stages */
  set ghosted(stages) {
    const [intact, broken] = [stages.includes("intact"), stages.includes("fracture")];
    if (intact === this.#ghosted.intact && broken === this.#ghosted.broken) return;
    this.#ghosted = { intact, broken };
    this.#outline();
  }

  #outline() {
    if (!this.clip) return;
    this.caseScene.showGhosts(this.ghosts, this.t);
    this.invalidate();
  }

  /** Moves the sagittal cut. @param {number} mm RAS x, clamped to the bone */
  setCut(mm) {
    if (!Number.isFinite(mm)) throw refusal("cut", mm, () => text("player-allowed-mm"));
    this.#ownCut = true;
    const { low_mm, high_mm } = this.#cut;
    this.#cut.position_mm = Math.max(low_mm, Math.min(high_mm, mm));
    this.caseScene.cut(this.#cut.position_mm);
    this.viewChanged();
  }

  /** Rendering quality: one of QUALITIES; "auto" adapts to the device. @returns {import("./quality.js").QualityName} */
  get quality() {
    return this.tiers.asked;
  }

  set quality(name) {
    this.tiers.asked = name;
    this.invalidate();
  }

  /** Position of the cut and its range; mm, RAS x. What lies on the camera's side of it is cut away. */
  get cut() {
    return { ...this.#cut };
  }

  /** Whether pointers and the wheel move the camera; if not, the page scrolls. */
  get interactive() {
    return this.#gestures.enabled;
  }

  set interactive(on) {
    this.#gestures.enabled = on;
    this.caseScene.cutPlane.held = on;
    this.viewChanged();
  }

  /** @param {number} azimuth_deg @param {number} elevation_deg ignored where it turns sideways only */
  orbit(azimuth_deg, elevation_deg) {
    super.orbit(azimuth_deg, this.#gestures.sideways ? 0 : elevation_deg);
  }

  /** @param {boolean} on whether gestures turn it sideways only */
  set sideways(on) {
    this.#gestures.sideways = on;
  }

  /**
   * Ends of the labels' leader lines; the same objects each time.
   *
   * @param {number} t seconds
   * @returns {import("./anchors.js").Anchor[]}
   */
  anchors(t) {
    if (!this.clip || !this.#anchors) return [];
    if (t !== this.t) this.caseScene.move(this.clip, t);
    const anchors = this.#anchors.at(this.caseScene.drawn, this.caseScene.cutPlane, this.rig.camera.position, this.caseScene.lit);
    if (t !== this.t) this.caseScene.move(this.clip, this.t);
    return anchors;
  }

  /** Outermost points of the intact bone, from which its extent in a picture from any side follows; RAS mm. */
  get outline() {
    return this.#bones?.outline ?? [];
  }

  /** The knob that moves the cut: its centre and its radius; null if there is none. px */
  handle() {
    const point = this.#handle();
    return point && { ...this.projectWorld(point.clone()), reach: HANDLE_REACH_MM / this.rig.mmPerPixel() };
  }

  /** World mm. */
  #handle() {
    return this.caseScene.drawn === "cutaway" ? (this.caseScene.current?.handlePoint() ?? null) : null;
  }

  /** @param {ThemeName} name */
  setTheme(name) {
    this.caseScene.paint(THEMES[oneOf("theme", name, THEME_NAMES)]);
    this.invalidate();
  }

  /**
   * Present positions of a surface: computed here, from the same buffers and weights as on the graphics card.
   *
   * @param {import("../generated/parts.js").ActorName} name
   * @returns {Float32Array} n × 3, RAS mm
   */
  readPositions(name) {
    const part = this.caseScene.parts.get(name);
    if (!part) throw refusal("actor", name, [...this.caseScene.parts.keys()]);
    return positionsRas(part);
  }

  dispose() {
    if (!this.disposed) this.#gestures.dispose();
    super.dispose();
  }
}
