/**
 * Labels at the picture's edges for the directions of the body: front, head, patient's left. On an X-ray they are the markings of
 * a film: letters for the sides, and below the level and the projection.
 */

import { SQUARE_ON } from "../generated/xray.js";
import { text } from "../words/messages.js";
import { freeSpot } from "./declutter.js";
import { s, setAttribute, setText } from "./dom.js";

/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("./ruler.js").Ruler} Ruler */
/** @typedef {import("../core/types.d.ts").Point} Point */
/** @typedef {import("../three/viewer.js").Viewer} Viewer */
/** @typedef {"left" | "right" | "top" | "bottom"} Edge */

/** The ends of the axes (RAS+). @type {Readonly<Record<string, string>>} */
const TOWARDS = { "+x": "right", "-x": "left", "+y": "front", "-y": "back", "+z": "head", "-z": "feet" };
const REACH_MM = 10;
const BELOW_PX = 6;
const AXES = /** @type {const} */ (["x", "y", "z"]);
/** @type {Record<Edge, (dx: number, dy: number) => number>} component of a vector towards each edge */
const ALONG = { left: (dx) => -dx, right: (dx) => dx, top: (_, dy) => -dy, bottom: (_, dy) => dy };
const EDGES = /** @type {Edge[]} */ (Object.keys(ALONG));

export class Directions {
  /** @type {Point} */
  #tip = [0, 0, 0];

  /** @param {Ruler} ruler */
  constructor(ruler) {
    this.ruler = ruler;
    this.words = EDGES.map((edge) => ({ edge, node: s("text", { class: "direction" }), name: "", most: 0 }));
    this.roots = this.words.map(({ node }) => node);
  }

  /**
   * Shows at each edge the body's axis that points most directly to it.
   *
   * @param {Viewer} viewer
   * @param {string} level of the bone
   * @param {Point} centre of the body, RAS mm
   * @param {Box} free
   * @param {Box[]} taken the labels' own places are added
   * @param {import("./reach.js").Reach} reach of the bone
   */
  update(viewer, level, centre, free, taken, reach) {
    const from = viewer.project(centre);
    for (const word of this.words) word.most = -Infinity;
    AXES.forEach((axis, i) => {
      for (let k = 0; k < 3; k += 1) this.#tip[k] = centre[k] + (k === i ? REACH_MM : 0);
      const to = viewer.project(this.#tip);
      for (const word of this.words) {
        const along = ALONG[word.edge](to.x - from.x, to.y - from.y);
        if (Math.abs(along) <= word.most) continue;
        word.most = Math.abs(along);
        word.name = `${along > 0 ? "+" : "-"}${axis}`;
      }
    });
    const knob = viewer.handle();
    if (knob) taken.push({ x: knob.x - knob.reach, y: knob.y - knob.reach, width: 2 * knob.reach, height: 2 * knob.reach });
    const covered = taken.length;
    const film = viewer.style === "xray";
    for (const { edge, node, name } of this.words) {
      const said = film ? mark(edge, name, level, viewer) : text(`direction-${TOWARDS[name]}`);
      const wanted = this.#wanted(edge, said, free, reach);
      const box = freeSpot(wanted, taken.slice(0, covered), free) ?? wanted;
      taken.push(box);
      setText(node, said);
      setAttribute(node, "transform", `translate(${(box.x + box.width / 2).toFixed(1)} ${(box.y + box.height * 0.68).toFixed(1)})`);
    }
  }

  /** @param {Edge} edge @param {string} said @param {Box} free @param {import("./reach.js").Reach} reach @returns {Box} */
  #wanted(edge, said, free, reach) {
    const width = this.ruler.width(said) + 4;
    const height = this.ruler.row;
    const box = { x: free.x, y: free.y, width, height };
    if (edge === "right") box.x += free.width - width;
    const [half, low] = [free.y + (free.height - height) / 2, free.y + free.height - 3 * height];
    // in an upright picture the bone reaches both edges at half height: labels go below it
    if (edge === "left" || edge === "right") box.y = free.height > free.width ? Math.min(Math.max(reach.bottom + BELOW_PX, half), low) : half;
    else box.x += (free.width - width) / 2;
    if (edge === "bottom") box.y += free.height - height;
    return box;
  }
}

/**
 * The marking of an X-ray picture at an edge: below, the level and the projection; at the patient's sides, their letters.
 *
 * @param {Edge} edge
 * @param {string} name of the axis's end at that edge
 * @param {string} level
 * @param {Viewer} viewer
 */
function mark(edge, name, level, viewer) {
  if (edge === "bottom") return text("player-film-mark", { level, projection: text(`projection-${projection(viewer.orientation())}`) });
  return text(name.endsWith("x") ? `film-letter-${TOWARDS[name]}` : `direction-${TOWARDS[name]}`);
}

/** Projection of the beam: suffix of the message id. @param {import("../three/frame.js").Stand} stand */
export function projection({ azimuth_deg, elevation_deg }) {
  const [azimuth, elevation] = [azimuth_deg, elevation_deg].map((deg) => (deg * Math.PI) / 180);
  const level = Math.cos(elevation);
  if (Math.abs(Math.sin(elevation)) > SQUARE_ON) return "along";
  if (Math.abs(Math.sin(azimuth) * level) > SQUARE_ON) return "from_side";
  const front = Math.cos(azimuth) * level;
  if (Math.abs(front) <= SQUARE_ON) return "between";
  return front > 0 ? "from_front" : "from_behind";
}
