/**
 * A case over time: its stages, and the morph weights of every surface at a time.
 *
 * The weights are piecewise linear between the keys in the file, as in Python, so that both compute the same surfaces.
 */

import { refusal } from "./check.js";
import { PlayerError } from "./errors.js";
import { WITH_VOLUME } from "../generated/parts.js";
import { text } from "../words/messages.js";
import { corrupt, floats, readGlb } from "./glb.js";
import { measure, volume } from "./measure.js";

/** @typedef {import("./glb.js").Glb} Glb */
/** @typedef {import("./types.d.ts").CaseExtras} CaseExtras */
/** @typedef {import("./types.d.ts").ActorExtras} ActorExtras */
/** @typedef {import("./types.d.ts").Stage} Stage */
/** @typedef {import("../generated/parts.js").ActorName} ActorName */
/** @typedef {import("../generated/parts.js").PartName} PartName */
/** @typedef {import("./types.d.ts").Point} Point */

/**
 * Weights over time, linear between keys and constant outside.
 *
 * @typedef {object} Track
 * @property {Float32Array} times_s
 * @property {Float32Array} values `keys × targets`
 */

/**
 * The weight tracks of the file's animation, by actor.
 *
 * @param {Glb} glb
 * @returns {Map<ActorName, Track>}
 */
function readTracks(glb) {
  const { nodes, animations = [] } = glb.json;
  const tracks = new Map();
  for (const animation of animations) {
    for (const { sampler, target } of animation.channels) {
      if (target.path !== "weights") continue;
      const { input, output } = animation.samplers[sampler];
      const name = nodes[target.node].name.replace(/-surface$/, "");
      tracks.set(name, { times_s: floats(glb, input), values: floats(glb, output) });
    }
  }
  return tracks;
}

/**
 * Index of the stage at `t`; a boundary belongs to the stage that it ends.
 *
 * @param {readonly Stage[]} stages
 * @param {number} t seconds
 */
export function stageIndexAt(stages, t) {
  const index = stages.findIndex(({ end_s }) => t <= end_s);
  return index < 0 ? stages.length - 1 : index;
}

/**
 * Points that move with a surface: linear in its weights, like its vertices.
 *
 * @param {{base_mm: Point[], targets_mm: Point[][]}} points
 * @param {number[]} weights
 * @returns {Point[]}
 */
function moved({ base_mm: base, targets_mm: targets }, weights) {
  return base.map((point, i) => {
    /** @type {Point} */
    const at = [...point];
    weights.forEach((weight, j) => {
      for (let k = 0; k < 3; k += 1) at[k] += weight * targets[j][i][k];
    });
    return at;
  });
}

export class Clip {
  #tracks;
  /** The clip with all actors, by their names in the file. @type {Clip} */
  #whole;

  /**
   * @param {CaseExtras} extras
   * @param {Map<ActorName, Track>} tracks by actor
   * @param {Glb} glb the file that they were read from
   * @param {{level: string, whole: Clip} | null} [of] for a vertebra other than the first one: its level, and the clip of all
   */
  constructor(extras, tracks, glb, of = null) {
    this.extras = extras;
    this.glb = glb;
    this.level = of?.level ?? "";
    this.#whole = of?.whole ?? this;
    this.stages = extras.stages;
    this.durationS = extras.duration_s;
    /** @type {Map<ActorName, ActorExtras>} */
    this.actors = new Map(
      // files of earlier versions have only one vertebra and do not name it
      extras.actors.map((actor) => ({ ...actor, level: actor.level ?? "", own: actor.own ?? actor.name })).map((actor) => [actor.name, actor]),
    );
    this.#tracks = tracks;
  }

  /**
   * @param {ArrayBuffer} buffer a .glb of this program
   * @returns {Clip} it keeps the parsed file, so that nothing parses it again
   * @throws {PlayerError} code "corrupt"
   */
  static fromBuffer(buffer) {
    const glb = readGlb(buffer);
    try {
      const { extras } = glb.json.scenes[0];
      if (extras.levels && extras.actors.some((/** @type {ActorExtras} */ { level }) => level === undefined)) {
        throw corrupt("earlier");
      }
      const clip = new Clip(extras, readTracks(glb), glb);
      for (const [name, actor] of clip.actors) if (WITH_VOLUME.includes(actor.part)) volume(actor.volume_ml, clip.weights(name, 0));
      clip.stages.forEach(({ end_s: end }) => measure(clip, end));
      return clip;
    } catch (error) {
      // a valid .glb whose description is wrong, for example with a missing list or node
      throw error instanceof PlayerError && error.code === "corrupt" ? error : corrupt("misfit");
    }
  }

  /**
   * The morph weights of an actor.
   *
   * @param {ActorName} name
   * @param {number} t seconds
   * @param {number[]} [out] array to fill and return, to avoid an allocation
   * @returns {number[]} one per target
   */
  weights(name, t, out = []) {
    const actor = this.#actor(name);
    const count = actor.targets.length;
    const track = this.#tracks.get(actor.track);
    if (!track || !count) {
      out.length = 0;
      return out;
    }
    const { times_s: times, values } = track;
    const last = times.length - 1;
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (times[middle] <= t) low = middle;
      else high = middle;
    }
    const share = last === 0 ? 0 : Math.min(1, Math.max(0, (t - times[low]) / (times[high] - times[low])));
    for (let j = 0; j < count; j += 1) {
      const before = values[low * count + j];
      out[j] = before + share * (values[high * count + j] - before);
    }
    out.length = count;
    return out;
  }

  /**
   * Whether an actor exists at `t`: strictly between the times at which it appears and disappears.
   *
   * @param {ActorName} name
   * @param {number} t
   */
  shown(name, t) {
    const { shown_after_s: after, shown_before_s: before } = this.#actor(name);
    return (after === null || t > after) && (before === null || t < before);
  }

  /**
   * The stage at `t`; a boundary belongs to the stage that it ends.
   *
   * @param {number} t
   * @returns {Stage}
   */
  stageAt(t) {
    return this.stages[this.stageIndexAt(t)];
  }

  /** @param {number} t */
  stageIndexAt(t) {
    return stageIndexAt(this.stages, t);
  }

  /**
   * @param {number | string} when seconds, clamped to the clip, or a stage's name, for the end of that stage
   * @returns {number} seconds
   * @throws {PlayerError} code "bad-value"
   */
  timeOf(when) {
    if (typeof when === "string") {
      const stage = this.stages.find(({ name }) => name === when);
      if (stage) return stage.end_s;
      throw refusal("stage", when, this.stages.map(({ name }) => name));
    }
    if (!Number.isFinite(when)) {
      throw refusal("t", when, () => text("player-allowed-seconds", { low: "0", high: String(this.durationS) }));
    }
    return Math.min(this.durationS, Math.max(0, when));
  }

  /**
   * The six height landmarks on the bone: anterior, middle, posterior, each superior before inferior.
   *
   * @param {number} t
   * @returns {Point[]} mm, RAS+
   */
  landmarks(t) {
    return moved(this.extras.landmarks, this.weights("bone", t));
  }

  /**
   * Front and back ends of the two endplates that define the local kyphosis: the superior endplate of the vertebra above
   * and the inferior endplate of the vertebra below.
   *
   * @param {number} t
   * @returns {[Point, Point][] | null} mm, RAS+; null without neighbours
   */
  endPlates(t) {
    const plates = this.extras.end_plates;
    if (!plates) return null;
    return plates.map((plate) => /** @type {[Point, Point]} */ (moved(plate, this.#whole.weights(plate.actor, t))));
  }

  /**
   * The clip of another fractured vertebra: with that vertebra's actors, under the names that they have for a single vertebra.
   *
   * @param {string} level
   * @returns {Clip}
   * @throws {PlayerError} code "bad-value"
   */
  of(level) {
    const own = this.extras.levels?.find((each) => each.level === level);
    if (!own) throw refusal("level", level, () => text("player-allowed-level"));
    const actors = [...this.actors.values()].filter((actor) => actor.level === level).map((actor) => ({ ...actor, name: actor.own }));
    const { landmarks, canal, contact, end_plates } = own;
    const extras = { ...this.extras, actors, landmarks, canal, contact, end_plates, levels: undefined };
    return new Clip(extras, this.#tracks, this.glb, { level, whole: this });
  }

  /** Whether this vertebra has a surface of a part at any time. @param {PartName} part */
  has(part) {
    return [...this.actors.values()].some((actor) => actor.part === part && actor.level === this.level);
  }

  /**
   * @param {ActorName} name
   * @returns {ActorExtras}
   */
  #actor(name) {
    const actor = this.actors.get(name);
    if (!actor) throw refusal("actor", name, () => text("player-allowed-actor"));
    return actor;
  }
}
