/**
 * Where the line of a label ends: on what can be seen of a part, in this style, from here. No work but a few sums, since a
 * mean of vertices is as linear in the weights as the vertices are.
 */

import { Vector3 } from "three";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("../core/types.d.ts").Point} Point */
/** @typedef {import("./cut.js").Cut} Cut */
/** @typedef {import("./frame.js").Framing} Framing */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("../generated/parts.js").SurfaceName} SurfaceName */

/**
 * @typedef {object} Anchor
 * @property {string} name of the actor
 * @property {Point} point_mm RAS
 * @property {boolean} shown
 */

/** A spot that rides with a part: the mean of some of its vertices. */
class Spot {
  #base;
  #deltas;

  /**
   * @param {Part} part
   * @param {(x: number, y: number, z: number) => boolean} chosen which vertices, by where they are at full weights
   * @param {Float32Array} full positions at full weights
   */
  constructor(part, chosen, full) {
    this.part = part;
    /** @type {number[]} */
    const which = [];
    for (let i = 0; i < full.length / 3; i += 1) {
      if (chosen(full[3 * i], full[3 * i + 1], full[3 * i + 2])) which.push(i);
    }
    const none = part.influences.map(() => 0);
    this.#base = part.middle(which, none);
    this.#deltas = none.map((_, j) => part.middle(which, none.map((_zero, k) => Number(k === j))).sub(this.#base));
    this.at = new Vector3();
  }

  move() {
    this.at.copy(this.#base);
    for (let j = 0; j < this.#deltas.length; j += 1) this.at.addScaledVector(this.#deltas[j], this.part.influences[j]);
    return this.at;
  }
}

/** Inside the bone and beside it, in order of naming. @type {readonly SurfaceName[]} */
const INSIDE = ["balloon", "cavity", "implant", "contrast", "cement", "leak", "cleft", "tumour", "skin", "neighbour-above", "neighbour-below", "disc-above"];
/** Of those, what the bone does not hide. @type {readonly SurfaceName[]} */
const OUTSIDE = ["leak", "skin", "neighbour-above", "neighbour-below", "disc-above"];
const OUTSIDE_MM = 16; // from the needle's entry back along the shaft
const BARE_MM = 2; // in front of the tube's tip, where what it carries comes out
const AHEAD = 0.5; // cosine of the angle to the needle
/** What works comes before the tube that carries it. @type {readonly SurfaceName[]} */
const INSTRUMENTS = ["filler", "biopsy", "catheter", "osteotome", "curette", "expander", "needle", "cannula"];

export class Anchors {
  #parts;
  #clip;
  #needle;
  #shaft;
  /** Tips on the first needle's side. @type {Map<string, Spot>} */
  #tips = new Map();
  /** Spots on the bone with the direction they face. @type {{spot: Spot, facing: Vector3}[]} */
  #bone = [];
  #named;
  #outside;
  /** Spots on the crack, in front on either side. @type {{spot: Spot, facing: Vector3}[]} */
  #crack = [];
  /** Left and right half of each thing inside. @type {Map<string, Spot[]>} */
  #inside = new Map();
  /** @type {Anchor[]} */
  #all;
  #eye = new Vector3();

  /**
   * @param {Map<string, Part>} parts
   * @param {Clip} clip
   * @param {Framing} frame
   */
  constructor(parts, clip, frame) {
    this.#parts = parts;
    this.#clip = clip;
    this.#needle = frame.needle;
    this.#shaft = frame.entry.clone().addScaledVector(frame.needle, -OUTSIDE_MM);
    for (const name of INSTRUMENTS) {
      const part = parts.get(name);
      if (part) this.#tips.set(name, tip(part, fullest(clip, part), frame));
    }
    const bone = /** @type {Part} */ (parts.get("bone"));
    const intact = bone.positions(bone.influences.map(() => 0));
    for (const facing of [
      new Vector3(0.8, -0.25, 0.55),
      new Vector3(-0.8, -0.25, 0.55),
      new Vector3(0, 0.1, -1),
      new Vector3(0, -0.35, 1),
      new Vector3(0.25, 1, 0.6),
    ]) {
      facing.normalize();
      const [x, y, z] = foremost(intact, facing);
      this.#bone.push({ spot: new Spot(bone, (a, b, c) => Math.hypot(a - x, b - y, c - z) < 1.5, intact), facing });
    }
    const others = [...parts.values()].filter(({ level, kind }) => level && kind === "bone").map(({ name }) => name);
    /** What has an anchor; the bones of other levels too. @type {readonly string[]} */
    this.#named = [...INSIDE, ...others];
    /** @type {readonly string[]} */
    this.#outside = [...OUTSIDE, ...others];
    const crack = parts.get("crack");
    const line = crack?.positions(fullest(clip, crack)) ?? [];
    for (const side of crack ? [-1, 1] : []) {
      const facing = new Vector3(0.7 * side, 0, 0.7);
      const [x, y, z] = foremost(line, facing);
      this.#crack.push({ spot: new Spot(/** @type {Part} */ (crack), (a, b, c) => Math.hypot(a - x, b - y, c - z) < 1.5, /** @type {Float32Array} */ (line)), facing });
    }
    for (const name of this.#named) {
      const part = parts.get(name);
      if (!part) continue;
      const full = part.positions(fullest(clip, part));
      let middle = 0;
      for (let i = 0; i < full.length; i += 3) middle += full[i] / (full.length / 3);
      this.#inside.set(name, [new Spot(part, (x) => x >= middle, full), new Spot(part, (x) => x < middle, full)]);
    }
    this.#all = ["bone", INSTRUMENTS[0], "crack", ...this.#named].map((name) => ({
      name,
      point_mm: [0, 0, 0],
      shown: false,
    }));
  }

  /** Where a cut shows most: through the middle of the left balloon, or of the body, and of a broken back wall. RAS x, mm. */
  cutAt() {
    if (this.#clip.extras.case.fracture.back_wall === "pushed-in") return 0;
    const lobe = this.#inside.get("cavity")?.[0] ?? this.#inside.get("cement")?.[0];
    if (!lobe) return 0;
    lobe.part.influences.splice(0, Infinity, ...fullest(this.#clip, lobe.part));
    return -lobe.move().x;
  }

  /**
   * @param {string} style
   * @param {import("./cut.js").Cut} plane
   * @param {Vector3} camera world
   * @returns {Anchor[]} the same objects each time
   */
  at(style, plane, camera) {
    const cut = style === "cutaway" ? plane : null;
    const opaque = style === "bone";
    this.#onBone(this.#all[0], cut, camera);
    this.#onInstrument(this.#all[1], opaque, camera);
    this.#onCrack(this.#all[2], opaque, camera);
    for (let i = 0; i < this.#named.length; i += 1) {
      const name = this.#named[i];
      const anchor = this.#all[3 + i];
      const spots = this.#inside.get(name);
      const part = this.#parts.get(name);
      anchor.shown = Boolean(spots && part?.shown) && (!opaque || this.#outside.includes(name));
      if (name === "skin" && (cut || style === "xray")) anchor.shown = false; // not drawn there
      if (name === "cavity" && anchor.shown) anchor.shown = !this.#filled();
      if (anchor.shown && spots) this.#onLobe(anchor, spots, cut, camera);
    }
    return this.#all;
  }

  /** A hollow that something fills is not named. */
  #filled() {
    return Boolean(this.#parts.get("balloon")?.shown || this.#parts.get("cement")?.shown);
  }

  /** @param {Anchor} anchor @param {Cut | null} cut @param {Vector3} camera */
  #onBone(anchor, cut, camera) {
    let most = -Infinity;
    for (const { spot, facing } of this.#bone) {
      const at = spot.move();
      if (cut?.takes(at.x)) continue;
      const turned = this.#eye.copy(camera).sub(at).normalize().dot(facing);
      if (turned > most) {
        most = turned;
        write(anchor.point_mm, at);
      }
    }
    anchor.shown = most > -1;
  }

  /** Named where only the bone's outside is seen, and from where it is seen. @param {Anchor} anchor @param {boolean} opaque @param {Vector3} camera */
  #onCrack(anchor, opaque, camera) {
    let most = 0;
    for (const { spot, facing } of opaque && this.#parts.get("crack")?.shown ? this.#crack : []) {
      const at = spot.move();
      const turned = this.#eye.copy(camera).sub(at).normalize().dot(facing);
      if (turned <= most) continue;
      most = turned;
      write(anchor.point_mm, at);
    }
    anchor.shown = most > 0;
  }

  /**
   * Names what works, and points at it where it comes out of the tube; else at the shaft outside, where it runs inside.
   *
   * @param {Anchor} anchor
   * @param {boolean} opaque whether the bone hides the tips
   * @param {Vector3} camera
   */
  #onInstrument(anchor, opaque, camera) {
    const name = INSTRUMENTS.find((each) => {
      const part = this.#parts.get(each);
      return part?.shown && part.influences[0] > 0.4;
    });
    anchor.shown = name !== undefined;
    if (name) anchor.name = name;
    write(anchor.point_mm, this.#shaft);
    const tube = this.#parts.get("cannula")?.shown && this.#tips.get("cannula");
    if (!name || !tube || opaque || name === "cannula") return;
    const end = tube.move();
    // what lies before the tip hides it from whoever looks from ahead
    if (this.#eye.copy(camera).sub(end).normalize().dot(this.#needle) > AHEAD) return;
    const bare_mm = /** @type {Spot} */ (this.#tips.get(name)).move().sub(end).dot(this.#needle);
    if (bare_mm > 2 * BARE_MM) write(anchor.point_mm, end.addScaledVector(this.#needle, BARE_MM));
  }

  /** @param {Anchor} anchor @param {Spot[]} spots @param {Cut | null} cut @param {Vector3} camera */
  #onLobe(anchor, spots, cut, camera) {
    let nearest = Infinity;
    for (const spot of spots) {
      const at = spot.move();
      const away = cut ? Math.abs(at.x - cut.x) : at.distanceTo(camera);
      if (away >= nearest) continue;
      nearest = away;
      write(anchor.point_mm, at);
      // on the cut face where the cut goes through it
      if (cut && away < 5) anchor.point_mm[0] = -cut.x;
      anchor.shown = !cut || away < 5 || !cut.takes(at.x);
    }
  }
}

/**
 * The vertex farthest along a direction.
 *
 * @param {ArrayLike<number>} points n × 3
 * @param {Vector3} facing
 * @returns {Point}
 */
function foremost(points, facing) {
  let most = -Infinity;
  let best = 0;
  for (let i = 0; i < points.length; i += 3) {
    const along = points[i] * facing.x + points[i + 1] * facing.y + points[i + 2] * facing.z;
    if (along > most) [most, best] = [along, i];
  }
  return [points[best], points[best + 1], points[best + 2]];
}

/** @param {Point} point RAS @param {Vector3} world */
function write(point, { x, y, z }) {
  point[0] = -x;
  point[1] = z;
  point[2] = y;
}

/**
 * The foremost end of an instrument, on the side of the first needle.
 *
 * @param {Part} part
 * @param {number[]} weights at which it stands farthest in
 * @param {Framing} frame
 */
function tip(part, weights, { entry, needle }) {
  const at = part.positions(weights);
  const along = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ z) =>
    x * entry.x > 0 ? (x - entry.x) * needle.x + (y - entry.y) * needle.y + (z - entry.z) * needle.z : -Infinity;
  let most = -Infinity;
  for (let i = 0; i < at.length; i += 3) most = Math.max(most, along(at[i], at[i + 1], at[i + 2]));
  return new Spot(part, (x, y, z) => along(x, y, z) > most - 1, at);
}

/** Weights of a part at its largest. @param {Clip} clip @param {Part} part @returns {number[]} */
function fullest(clip, part) {
  let best = part.influences.map(() => 0);
  let most = -1;
  for (const { end_s } of clip.stages) {
    const weights = clip.weights(part.name, end_s);
    const total = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
    if (clip.shown(part.name, end_s) && total > most) [best, most] = [weights, total];
  }
  return best;
}
