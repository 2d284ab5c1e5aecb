/**
 * Where the leader line of a label ends: at a point of the part that is visible in this style from this camera. It takes only a
 * few sums per picture, because the mean of vertices depends linearly on the target weights.
 */

import { Vector3 } from "three";
import { LIT } from "../generated/looks.js";
import { CALLOUTS, CARRIERS, NAMED, OUTSIDE, PARTS } from "../generated/parts.js";
import { fullest, halvesOf, onEitherSide, spotOn, tip } from "./anchor-candidates.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Point} Point */
/** @typedef {import("./anchor-candidates.js").AnchorCandidate} AnchorCandidate */
/** @typedef {import("./cut.js").Cut} Cut */
/** @typedef {import("./frame.js").Framing} Framing */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./parts.js").Parts} Parts */
/** @typedef {import("../generated/parts.js").ActorName} ActorName */
/** @typedef {import("../generated/parts.js").PartName} PartName */

/**
 * @typedef {object} Anchor
 * @property {ActorName} name
 * @property {Point} point_mm RAS
 * @property {boolean} shown
 */

/** Parts with an anchor rule of their own; all others are anchored by their halves. @type {ReadonlySet<PartName>} */
const APART = new Set(["bone", "crack", "needle"]);
const OUTSIDE_MM = 16; // from the needle's entry back along the shaft
const BARE_MM = 2; // in front of the tube's tip, where the carried instrument comes out
const AHEAD = 0.5; // cosine of the angle between view and needle
/** Directions in which the vertebra's processes point. */
const BEHIND = [new Vector3(0.9, 0.1, -0.4), new Vector3(-0.9, 0.1, -0.4), new Vector3(0, 0.6, -0.8)].map((facing) => facing.normalize());

export class Anchors {
  #parts;
  #clip;
  #needle;
  #shaft;
  #frame;
  /** An instrument comes before the tube that carries it. @type {Part[]} */
  #instruments;
  /** Tips on the first needle's side, computed when first needed. @type {Map<Part, AnchorCandidate>} */
  #tips = new Map();
  /** Points on the bone, with the directions they face. @type {{spot: AnchorCandidate, facing: Vector3}[]} */
  #bone = [];
  /** Points on the processes, which the highlighted inside never overlaps. @type {{spot: AnchorCandidate, facing: Vector3}[]} */
  #behind = [];
  /** Centres of what is highlighted inside the bone, in this picture. @type {AnchorCandidate[]} */
  #lit = [];
  /** On the crack, at the front of either side; null until first needed. @type {{spot: AnchorCandidate, facing: Vector3}[] | null} */
  #crack = null;
  /** Parts anchored by their halves, including the bones of other levels. @type {Part[]} */
  #named;
  /** Left and right half of each of those parts, computed when first needed. @type {Map<ActorName, AnchorCandidate[]>} */
  #halves = new Map();
  /** @type {Anchor[]} */
  #all;
  #eye = new Vector3();
  #across = new Vector3();

  /**
   * @param {Parts} parts
   * @param {Clip} clip
   * @param {Framing} frame
   */
  constructor(parts, clip, frame) {
    this.#parts = parts;
    this.#clip = clip;
    this.#frame = frame;
    this.#needle = frame.needle;
    this.#shaft = frame.entry.clone().addScaledVector(frame.needle, -OUTSIDE_MM);
    const all = [...parts.values()];
    this.#instruments = all.filter(({ level, kind }) => !level && kind === "needle").sort((a, b) => carrying(a) - carrying(b));
    const bone = /** @type {Part} */ (parts.get("bone"));
    const intact = bone.positions(bone.influences.map(() => 0));
    for (const facing of BEHIND) this.#behind.push({ spot: spotOn(bone, intact, facing), facing });
    for (const facing of [
      new Vector3(0.8, -0.25, 0.55),
      new Vector3(-0.8, -0.25, 0.55),
      new Vector3(0, 0.1, -1),
      new Vector3(0, -0.35, 1),
      new Vector3(0.25, 1, 0.6),
    ]) {
      facing.normalize();
      this.#bone.push({ spot: spotOn(bone, intact, facing), facing });
    }
    this.#named = all.filter(({ level, kind, name }) =>
      level ? kind === "bone" : CALLOUTS.includes(kind) && !APART.has(kind) && [...NAMED, ...PARTS].some((each) => each === name),
    );
    /** @type {ActorName[]} */
    const names = ["bone", "needle", "crack", ...this.#named.map(({ name }) => name)];
    this.#all = names.map((name) => ({ name, point_mm: [0, 0, 0], shown: false }));
  }

  /**
   * The position at which a cut shows most: through the middle of the left balloon, or of the body. RAS x, mm.
   *
   * @param {boolean} acting whether a balloon or cement takes precedence over a broken back wall, which is in the midline
   */
  cutAt(acting) {
    if (!acting && this.#clip.extras.case.fracture.back_wall === "pushed-in") return 0;
    const hollow = this.#named.find(({ name }) => name === "cavity") ?? this.#named.find(({ name }) => name === "cement");
    if (!hollow) return 0;
    const [lobe] = this.#halvesOf(hollow);
    const { influences } = lobe.part;
    const now = influences.splice(0, Infinity, ...fullest(this.#clip, lobe.part));
    const { x } = lobe.move();
    influences.splice(0, Infinity, ...now);
    return -x;
  }

  /**
   * @param {import("../generated/views.js").StyleName} style
   * @param {import("./cut.js").Cut} plane
   * @param {Vector3} camera world
   * @param {boolean} lit whether the inside is highlighted through intact bone
   * @returns {Anchor[]} the same objects each time
   */
  at(style, plane, camera, lit) {
    const cut = style === "cutaway" ? plane : null;
    const opaque = style === "bone";
    this.#lit.length = 0;
    for (const part of lit && opaque ? this.#named : []) if (part.shown && part.kind in LIT) this.#lit.push(...this.#halvesOf(part));
    for (const half of this.#lit) half.move();
    this.#onBone(this.#all[0], cut, camera);
    this.#onInstrument(this.#all[1], opaque, camera);
    this.#onCrack(this.#all[2], opaque, camera);
    for (let i = 0; i < this.#named.length; i += 1) {
      const { kind, shown, beside } = this.#named[i];
      const anchor = this.#all[3 + i];
      anchor.shown = shown && (!opaque || OUTSIDE.includes(kind) || (lit && kind in LIT));
      if (beside === "ghost" && style !== "xray") anchor.shown = false; // drawn faintly, so that attention stays on the treated bone
      if (kind === "skin" && (cut || style === "xray")) anchor.shown = false; // not drawn in these styles
      if (kind === "cavity" && anchor.shown) anchor.shown = !this.#filled();
      if (anchor.shown) this.#onLobe(anchor, this.#halvesOf(this.#named[i]), cut, camera);
    }
    return this.#all;
  }

  /** @param {Part} part */
  #halvesOf(part) {
    let halves = this.#halves.get(part.name);
    if (!halves) {
      halves = halvesOf(part, part.positions(fullest(this.#clip, part)));
      this.#halves.set(part.name, halves);
    }
    return halves;
  }

  /** Whether the cavity is filled; a filled cavity gets no label. */
  #filled() {
    return Boolean(this.#parts.get("balloon")?.shown || this.#parts.get("cement")?.shown);
  }

  /** @param {Anchor} anchor @param {Cut | null} cut @param {Vector3} camera */
  #onBone(anchor, cut, camera) {
    let most = -Infinity;
    for (const { spot, facing } of this.#lit.length ? [...this.#bone, ...this.#behind] : this.#bone) {
      const at = spot.move();
      if (cut?.takes(at.x) || this.#veiled(at, camera)) continue;
      const turned = this.#eye.copy(camera).sub(at).normalize().dot(facing);
      if (turned > most) {
        most = turned;
        write(anchor.point_mm, at);
      }
    }
    anchor.shown = most > (this.#lit.length ? 0 : -1);
  }

  /** Whether something highlighted inside lies behind this point of the bone. @param {Vector3} at @param {Vector3} camera */
  #veiled(at, camera) {
    const sight = this.#eye.copy(at).sub(camera).normalize();
    return this.#lit.some((half) => {
      const away = this.#across.copy(half.at).sub(camera);
      return away.cross(sight).length() < half.reach_mm;
    });
  }

  /**
   * Labels the crack only where the outside of the bone is drawn and the crack faces the camera.
   *
   * @param {Anchor} anchor
   * @param {boolean} opaque
   * @param {Vector3} camera
   */
  #onCrack(anchor, opaque, camera) {
    let most = 0;
    const crack = opaque ? this.#parts.get("crack") : undefined;
    for (const { spot, facing } of crack?.shown ? (this.#crack ??= onEitherSide(crack, this.#clip)) : []) {
      const at = spot.move();
      const turned = this.#eye.copy(camera).sub(at).normalize().dot(facing);
      if (turned <= most || this.#veiled(at, camera)) continue;
      most = turned;
      write(anchor.point_mm, at);
    }
    anchor.shown = most > 0;
  }

  /**
   * Labels the instrument in use, at the point where it comes out of the tube; where it is still inside, on the shaft outside the
   * body.
   *
   * @param {Anchor} anchor
   * @param {boolean} opaque whether the bone hides the tips
   * @param {Vector3} camera
   */
  #onInstrument(anchor, opaque, camera) {
    const part = this.#instruments.find(({ shown, influences }) => shown && influences[0] > 0.4);
    anchor.shown = part !== undefined;
    if (part) anchor.name = part.name;
    write(anchor.point_mm, this.#shaft);
    const tube = this.#parts.get("cannula");
    if (!part || !tube?.shown || opaque || part === tube) return;
    const end = this.#tip(tube);
    // from ahead, whatever lies in front of the tip hides it
    if (this.#eye.copy(camera).sub(end).normalize().dot(this.#needle) > AHEAD) return;
    const bare_mm = this.#tip(part).sub(end).dot(this.#needle);
    if (bare_mm > 2 * BARE_MM) write(anchor.point_mm, end.addScaledVector(this.#needle, BARE_MM));
  }

  /** @param {Part} instrument */
  #tip(instrument) {
    let end = this.#tips.get(instrument);
    if (!end) {
      end = tip(instrument, fullest(this.#clip, instrument), this.#frame);
      this.#tips.set(instrument, end);
    }
    return end.move();
  }

  /** @param {Anchor} anchor @param {AnchorCandidate[]} spots @param {Cut | null} cut @param {Vector3} camera */
  #onLobe(anchor, spots, cut, camera) {
    let nearest = Infinity;
    for (const spot of spots) {
      const at = spot.move();
      const away = cut ? Math.abs(at.x - cut.x) : at.distanceTo(camera);
      if (away >= nearest) continue;
      nearest = away;
      write(anchor.point_mm, at);
      // on the cut face where the cut passes through it
      if (cut && away < 5) anchor.point_mm[0] = -cut.x;
      anchor.shown = !cut || away < 5 || !cut.takes(at.x);
    }
  }
}

/** Sort key that puts instruments which carry others last. @param {Part} part */
const carrying = ({ name }) => /** @type {readonly ActorName[]} */ (CARRIERS).indexOf(name);

/** @param {Point} point RAS @param {Vector3} world */
function write(point, { x, y, z }) {
  point[0] = -x;
  point[1] = z;
  point[2] = y;
}
