/**
 * What is drawn over the picture: height lines on the bone, names that point at parts, and words for the directions.
 *
 * Text is measured once per text, without layout; a frame moves things by attributes that only repaint.
 */

import { freeSpot, placeCallouts, placeValues } from "./declutter.js";
import { s, setAttribute, setText } from "./dom.js";
import { strings } from "./strings.js";

/** @typedef {import("./shell.js").Frame} Frame */
/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {import("../core/types.d.ts").Point} Point */
/** @typedef {{x: number, y: number}} Spot */

const LINES = /** @type {const} */ (["anterior", "middle", "posterior"]);
const KEYS = /** @type {const} */ (["anterior_height_mm", "middle_height_mm", "posterior_height_mm"]);
// Most telling first: where there is no room, the last ones are left out.
const IMPORTANCE = ["leak", "cement", "balloon", "cavity", "hollow", "cannula", "needle", "filler", "catheter", "bone"];
const PAD_X = 8;
/** @type {[string, Point][]} */
const AXES = [
  ["x", [10, 0, 0]],
  ["y", [0, 10, 0]],
  ["z", [0, 0, 10]],
];

export class Overlay {
  /** @type {Map<string, number>} */
  #widths = new Map();
  /** @type {Map<string, {root: SVGGElement, box: SVGRectElement, text: SVGTextElement, line: SVGPathElement, dot: SVGCircleElement}>} */
  #callouts = new Map();
  /** @type {Map<string, "left" | "right">} */
  #sides = new Map();
  #ruler = document.createElement("canvas").getContext("2d");
  #em = 13;
  #listed = false;

  constructor() {
    this.heights = LINES.map((name) => {
      const halo = s("path", { class: "halo" });
      const line = s("path", { class: "height-line" });
      const text = s("text", {});
      const box = s("rect", { rx: 6 });
      const value = s("g", { class: "value" }, box, text);
      return { name, halo, line, text, box, value };
    });
    this.lines = s("g", { class: "heights" }, ...this.heights.flatMap(({ halo, line }) => [halo, line]));
    this.values = s("g", {}, ...this.heights.map(({ value }) => value));
    this.leaders = s("g", {});
    this.names = s("g", {});
    this.words = ["left", "right", "top", "bottom"].map((edge) => ({ edge, text: s("text", { class: "direction" }) }));
    this.root = s(
      "svg",
      { class: "overlay", "aria-hidden": "true", focusable: "false" },
      this.lines,
      this.leaders,
      this.values,
      this.names,
      ...this.words.map(({ text }) => text),
    );
  }

  /** Sizes follow the reader's text: called when the player's box or font changed, not in a frame. */
  restyle() {
    const { fontSize, fontFamily } = getComputedStyle(this.root);
    this.#em = parseFloat(fontSize);
    if (this.#ruler) this.#ruler.font = `600 ${fontSize} ${fontFamily}`;
    this.#widths.clear();
  }

  /** @param {string} text */
  #width(text) {
    let width = this.#widths.get(text);
    if (width === undefined) {
      width = Math.ceil(this.#ruler?.measureText(text).width ?? text.length * this.#em * 0.6);
      this.#widths.set(text, width);
    }
    return width;
  }

  get rowHeight() {
    return Math.round(this.#em * 1.7);
  }

  /**
   * @param {Frame} frame
   * @param {Box} free the picture, less a margin
   * @param {readonly Box[]} covered what of it lies under buttons
   * @param {boolean} shown
   */
  update(frame, free, covered, shown) {
    if (this.root.classList.contains("off") === shown) this.root.classList.toggle("off", !shown);
    const taken = [...covered];
    taken.push(...this.#directions(frame, free, taken));
    if (!shown) return;
    const subject = this.#subject(frame);
    this.#heights(frame, free, subject, taken);
  }

  /**
   * Words at the picture's edges: the body's axis that runs most nearly across each.
   *
   * @param {Frame} frame
   * @param {Box} free
   * @param {readonly Box[]} covered
   * @returns {Box[]}
   */
  #directions({ viewer, clip }, free, covered) {
    const centre = clip.extras.view.body_centre_mm;
    const from = viewer.project(centre);
    const arms = AXES.flatMap(([axis, [x, y, z]]) => {
      const to = viewer.project([centre[0] + x, centre[1] + y, centre[2] + z]);
      const dx = to.x - from.x;
      const dy = to.y - from.y;
      return [
        { name: `+${axis}`, dx, dy },
        { name: `-${axis}`, dx: -dx, dy: -dy },
      ];
    });
    const most = (/** @type {(arm: {dx: number, dy: number}) => number} */ along) =>
      arms.reduce((best, arm) => (along(arm) > along(best) ? arm : best)).name;
    const names = {
      left: most(({ dx }) => -dx),
      right: most(({ dx }) => dx),
      top: most(({ dy }) => -dy),
      bottom: most(({ dy }) => dy),
    };
    const height = this.rowHeight;
    return this.words.map(({ edge, text }) => {
      const said = strings.directions[names[/** @type {keyof typeof names} */ (edge)]];
      const width = this.#width(said) + 4;
      const wanted = { x: free.x, y: free.y, width, height };
      if (edge === "right") wanted.x += free.width - width;
      // in an upright picture the bone reaches both edges at half height
      const level = free.height > free.width ? 0.72 : 0.5;
      if (edge === "left" || edge === "right") wanted.y += (free.height - height) * level;
      else wanted.x += (free.width - width) / 2;
      if (edge === "bottom") wanted.y += free.height - height;
      const box = freeSpot(wanted, covered, free) ?? wanted;
      setText(text, said);
      setAttribute(text, "transform", `translate(${(box.x + width / 2).toFixed(1)} ${(box.y + height * 0.68).toFixed(1)})`);
      return box;
    });
  }

  /**
   * How far the bone reaches to the left and right.
   *
   * @param {Frame} frame
   */
  #subject({ viewer, clip }) {
    const { low_mm: low, high_mm: high } = clip.extras.view;
    let left = Infinity;
    let right = -Infinity;
    for (let corner = 0; corner < 8; corner += 1) {
      const at = viewer.project([
        corner & 1 ? high[0] : low[0],
        corner & 2 ? high[1] : low[1],
        corner & 4 ? high[2] : low[2],
      ]);
      left = Math.min(left, at.x);
      right = Math.max(right, at.x);
    }
    return { left, right };
  }

  /**
   * @param {Frame} frame
   * @param {Box} free
   * @param {{left: number, right: number}} subject
   * @param {Box[]} taken
   */
  #heights(frame, free, subject, taken) {
    const { viewer, now, t, clip } = frame;
    const spots = clip.landmarks(t).map((point) => viewer.project(point));
    const lines = this.heights.map(({ name }, i) => {
      const [a, b] = [spots[2 * i], spots[2 * i + 1]];
      const [top, bottom] = a.y <= b.y ? [a, b] : [b, a];
      const said = strings.mm(now[KEYS[i]]);
      return {
        id: name,
        x1: top.x,
        y1: top.y,
        x2: bottom.x,
        y2: bottom.y,
        said,
        width: this.#width(said) + 2 * PAD_X,
        height: this.rowHeight,
      };
    });
    lines.forEach((line, i) => this.#drawLine(this.heights[i], line));
    // a label that stands between two ways of showing would flicker while the picture turns: a list stays a list
    const values = this.#listed && lines.some((a, i) => i && Math.abs(a.x1 - lines[i - 1].x1) < 30)
      ? null
      : placeValues(lines, free, taken);
    this.#listed = values === null;
    if (values) {
      lines.forEach(({ id, said }, i) => this.#drawValue(this.heights[i], /** @type {Box} */ (values.get(id)), said));
      this.#parts(frame, free, subject, [...taken, ...values.values()], []);
    } else {
      this.#parts(frame, free, subject, taken, lines);
    }
  }

  /**
   * @param {Overlay["heights"][number]} parts
   * @param {{x1: number, y1: number, x2: number, y2: number}} line
   */
  #drawLine({ halo, line: stroke }, { x1, y1, x2, y2 }) {
    const length = Math.hypot(x2 - x1, y2 - y1);
    // little bars across the ends, as on a drawing with measures
    const [nx, ny] = length > 4 ? [(5 * (y2 - y1)) / length, (-5 * (x2 - x1)) / length] : [0, 0];
    const at = (/** @type {number} */ x, /** @type {number} */ y) => `${x.toFixed(1)} ${y.toFixed(1)}`;
    const bar = (/** @type {number} */ x, /** @type {number} */ y) => `M${at(x - nx, y - ny)}L${at(x + nx, y + ny)}`;
    const d = `M${at(x1, y1)}L${at(x2, y2)}${bar(x1, y1)}${bar(x2, y2)}`;
    setAttribute(halo, "d", d);
    setAttribute(stroke, "d", d);
  }

  /**
   * @param {{value: SVGGElement, box: SVGRectElement, text: SVGTextElement}} parts
   * @param {Box} at
   * @param {string} said
   */
  #drawValue({ value, box, text }, at, said) {
    setText(text, said);
    setAttribute(value, "visibility", "visible");
    this.#pill({ root: value, box, text }, at);
  }

  /**
   * @param {{root: SVGGElement, box: SVGRectElement, text: SVGTextElement}} parts
   * @param {Box} at
   */
  #pill({ root, box, text }, { x, y, width, height }) {
    setAttribute(root, "transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    setAttribute(box, "width", String(width));
    setAttribute(box, "height", String(height));
    setAttribute(text, "x", String(PAD_X));
    setAttribute(text, "y", (this.rowHeight * 0.69).toFixed(1));
  }

  /**
   * Names of parts beside the bone; and the heights as a list, where their lines coincide.
   *
   * @param {Frame} frame
   * @param {Box} free
   * @param {{left: number, right: number}} subject
   * @param {Box[]} taken
   * @param {{id: string, x1: number, y1: number, x2: number, y2: number, said: string}[]} listed heights
   */
  #parts({ viewer, anchors }, free, subject, taken, listed) {
    const middle = free.x + free.width / 2;
    /** @type {{id: string, at: Spot, rows: string[]}[]} */
    const wanted = [];
    if (listed.length) {
      this.heights.forEach(({ value }) => setAttribute(value, "visibility", "hidden"));
      const { x1, y1, x2, y2 } = listed[0];
      const rows = listed.map(({ id, said }) => `${strings.short[/** @type {typeof LINES[number]} */ (id)]} ${said}`);
      wanted.push({ id: "heights", at: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, rows });
    }
    const most = Math.max(2, Math.floor(free.height / (this.rowHeight * 3)));
    const parts = anchors.filter(({ shown }) => shown).map(({ name, point_mm }) => ({ name, at: viewer.project(point_mm) }));
    parts.sort((a, b) => rank(a.name) - rank(b.name));
    const seen = new Set();
    for (const { name, at } of parts) {
      const label = strings.part(name);
      if (seen.size >= most || seen.has(label)) continue;
      seen.add(label);
      wanted.push({ id: name, at, rows: [label] });
    }
    const callouts = wanted.map(({ id, at, rows }) => {
      const before = this.#sides.get(id);
      // a side is kept until what it points at is clearly on the other one
      const side = before && Math.abs(at.x - middle) < 24 ? before : at.x < middle ? "left" : "right";
      const width = Math.max(...rows.map((row) => this.#width(row))) + 2 * PAD_X;
      return { id, ...at, rows, width, height: this.rowHeight * rows.length, side: /** @type {"left" | "right"} */ (side) };
    });
    const placed = placeCallouts(callouts, free, subject, taken);
    for (const [id, { root, line, dot }] of this.#callouts) {
      const off = placed.has(id) ? "visible" : "hidden";
      for (const part of [root, line, dot]) setAttribute(part, "visibility", off);
    }
    for (const { id, x, y, rows } of callouts) {
      const box = placed.get(id);
      if (!box) continue;
      this.#sides.set(id, box.side);
      this.#drawCallout(id, rows, box, { x, y });
    }
  }

  /**
   * @param {string} id
   * @param {string[]} rows
   * @param {Box} box
   * @param {Spot} at
   */
  #drawCallout(id, rows, box, at) {
    let callout = this.#callouts.get(id);
    if (!callout) {
      const line = s("path", { class: "leader" });
      const dot = s("circle", { class: "leader-dot", r: 3 });
      const rect = s("rect", { rx: 6 });
      const text = s("text", {});
      const root = s("g", { class: `name ${id}` }, rect, text);
      this.leaders.append(line, dot);
      this.names.append(root);
      callout = { root, box: rect, text, line, dot };
      this.#callouts.set(id, callout);
    }
    const { root, text, line, dot } = callout;
    if (text.childElementCount !== rows.length) {
      text.replaceChildren(...rows.map((_, i) => s("tspan", { x: PAD_X, dy: i ? this.rowHeight : 0 })));
    }
    rows.forEach((row, i) => setText(text.children[i], row));
    for (const part of [root, line, dot]) setAttribute(part, "visibility", "visible");
    this.#pill(callout, box);
    const x = at.x < box.x ? box.x : Math.min(at.x, box.x + box.width);
    const y = box.y + box.height / 2;
    setAttribute(line, "d", `M${x.toFixed(1)} ${y.toFixed(1)}L${at.x.toFixed(1)} ${at.y.toFixed(1)}`);
    setAttribute(dot, "transform", `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
  }
}

/** @param {string} name */
function rank(name) {
  const at = IMPORTANCE.indexOf(name);
  return at < 0 ? IMPORTANCE.length : at;
}
