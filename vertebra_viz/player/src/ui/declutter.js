/**
 * Places labels so that none overlaps another or leaves the picture: pure arithmetic on boxes.
 *
 * Greedy on purpose: labels are placed in a fixed order, each at the nearest free place, so that a small turn of the picture
 * moves few of them.
 */

/**
 * @typedef {object} Box
 * @property {number} x left edge, px
 * @property {number} y top edge, px
 * @property {number} width
 * @property {number} height
 */

/**
 * @typedef {object} Callout
 * @property {string} id
 * @property {number} x the point that its line leads to
 * @property {number} y
 * @property {number} width of its text
 * @property {number} height
 * @property {"left" | "right"} side previous side, or preferred side
 */

const GAP = 4;
const SHORTER = 0.9;
const ROW_GAP = 10; // between a row of labels and the area to keep clear

/**
 * @param {Box} a
 * @param {Box} b
 * @param {number} [gap] smallest allowed distance, px
 */
export function overlaps(a, b, gap = GAP) {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/**
 * The free place nearest to `box`, moving only up or down.
 *
 * @param {Box} box
 * @param {readonly Box[]} taken
 * @param {Box} frame
 * @returns {Box | null} null if there is none
 */
export function freeSpot(box, taken, frame) {
  const low = frame.y;
  const high = frame.y + frame.height - box.height;
  if (high < low || box.x < frame.x - 0.5 || box.x + box.width > frame.x + frame.width + 0.5) return null;
  const clamp = (/** @type {number} */ y) => Math.min(high, Math.max(low, y));
  const wanted = clamp(box.y);
  const rows = [wanted];
  for (const each of taken) rows.push(each.y - box.height - GAP, each.y + each.height + GAP);
  const free = rows
    .filter((y) => y >= low && y <= high)
    .map((y) => ({ ...box, y }))
    .filter((spot) => !taken.some((each) => overlaps(spot, each, GAP - 0.5)));
  free.sort((a, b) => Math.abs(a.y - wanted) - Math.abs(b.y - wanted));
  return free[0] ?? null;
}

/**
 * Places labels beside the picture's subject, each with a leader line to its part.
 *
 * @param {readonly Callout[]} callouts most important first: if there is no room, the last ones are left out
 * @param {Box} frame
 * @param {{left: number, right: number, top: number, bottom: number}} subject edges of its outline, px: labels are
 *   placed outside if there is room, beside it, else above or below
 * @param {readonly Box[]} taken
 * @param {boolean} over whether labels may overlap the subject if there is no other room
 * @returns {Map<string, Box & {side: "left" | "right"}>} by id
 */
export function placeCallouts(callouts, frame, subject, taken, over) {
  /** @type {Box[]} */
  const boxes = [...taken];
  const placed = new Map();
  const whole = { x: subject.left, y: subject.top, width: subject.right - subject.left, height: subject.bottom - subject.top };
  for (const { id, x: pointed, y, width, height, side } of callouts) {
    const edge = { left: frame.x, right: frame.x + frame.width - width };
    const beside = {
      left: Math.max(edge.left, Math.min(subject.left - 16, frame.x + frame.width) - width),
      right: Math.min(edge.right, Math.max(subject.right + 16, frame.x)),
    };
    const other = side === "left" ? "right" : "left";
    // values stand above the subject where nothing may overlap it: labels go below
    const level = over ? y - height / 2 : subject.bottom + ROW_GAP;
    const above = Math.min(edge.right, Math.max(edge.left, pointed - width / 2));
    // a narrow picture has no room beside its subject, but some above and below
    const clear = [...boxes, whole];
    const tries = /** @type {[typeof side, number, Box[]][]} */ ([
      [side, beside[side], clear],
      [other, beside[other], clear],
      [side, edge[side], clear],
      [side, above, clear],
      [other, edge[other], clear],
      ...(over ? [[side, edge[side], boxes], [other, edge[other], boxes]] : []),
    ]);
    for (const [each, x, others] of tries) {
      const spot = freeSpot({ x, y: level, width, height }, others, frame);
      if (!spot) continue;
      boxes.push(spot);
      placed.set(id, { ...spot, side: each });
      break;
    }
  }
  straighten(callouts, placed, boxes, taken.length, frame);
  return placed;
}

/**
 * Swaps the places of two labels if that makes their lines clearly shorter; crossing lines are never the shortest.
 *
 * @param {readonly Callout[]} callouts
 * @param {Map<string, Box & {side: "left" | "right"}>} placed modified
 * @param {readonly Box[]} boxes everything that takes room, the labels last
 * @param {number} fixed number of boxes that are not labels
 * @param {Box} frame
 */
function straighten(callouts, placed, boxes, fixed, frame) {
  const words = callouts.filter(({ id }) => placed.has(id));
  words.forEach((a, i) => {
    for (const b of words.slice(i + 1)) {
      const [at, bt] = [a, b].map(({ id }) => /** @type {Box & {side: "left" | "right"}} */ (placed.get(id)));
      const [there, here] = [moved(at, bt), moved(bt, at)];
      if (way(there, a) + way(here, b) > SHORTER * (way(at, a) + way(bt, b))) continue;
      const rest = [...boxes.slice(0, fixed), ...words.filter((each) => each !== a && each !== b).map(({ id }) => /** @type {Box} */ (placed.get(id)))];
      const free = [there, here].every((box) => inFrame(box, frame) && !rest.some((each) => overlaps(box, each)));
      if (!free || overlaps(there, here)) continue;
      placed.set(a.id, there);
      placed.set(b.id, here);
    }
  });
}

/**
 * A label at another one's place, aligned with the same edge.
 *
 * @template {Box & {side: "left" | "right"}} T
 * @param {T} box
 * @param {T} place
 * @returns {T}
 */
function moved({ width, height }, place) {
  const x = place.side === "left" ? place.x : place.x + place.width - width;
  return { ...place, x, y: place.y + (place.height - height) / 2, width, height };
}

/** Start of a label's line: the point of its edge nearest to the target. @param {Box} box @param {{x: number}} to */
export const foot = (box, to) => ({
  x: Math.min(Math.max(to.x, box.x), box.x + box.width),
  y: box.y + box.height / 2,
});

/** @param {Box} box @param {Box} frame */
export const inFrame = (box, frame) =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;

/** Length of a label's line. @param {Box} box @param {{x: number, y: number}} to */
function way(box, to) {
  const { x, y } = foot(box, to);
  return Math.hypot(to.x - x, to.y - y);
}

/**
 * @typedef {object} Line
 * @property {string} id
 * @property {number} x1 upper end
 * @property {number} y1
 * @property {number} x2 lower end
 * @property {number} y2
 * @property {number} width of its value's text
 * @property {number} height
 */

/**
 * Places values at lines that lie side by side: above the upper end, else below the lower one, else farther out, else beside the
 * middle.
 *
 * @param {readonly Line[]} lines
 * @param {Box} frame
 * @param {readonly Box[]} taken
 * @returns {Map<string, Box> | null} null if the lines coincide or a value does not fit: then show them in one list
 */
export function placeValues(lines, frame, taken) {
  for (const a of lines) {
    for (const b of lines) {
      if (a.id < b.id && Math.hypot(a.x1 + a.x2 - b.x1 - b.x2, a.y1 + a.y2 - b.y1 - b.y2) / 2 < 22) return null;
    }
  }
  /** @type {Box[]} */
  const boxes = [...taken];
  const placed = new Map();
  for (const { id, x1, y1, x2, y2, width, height } of lines) {
    const middleX = (x1 + x2) / 2;
    const middleY = (y1 + y2) / 2 - height / 2;
    const above = y1 - height - 8;
    const below = y2 + 8;
    const further = height + 6;
    const options = [
      [x1 - width / 2, above],
      [x2 - width / 2, below],
      // offset to the side, then farther out
      [x1 - 10, above],
      [x1 - width + 10, above],
      [x2 - 10, below],
      [x2 - width + 10, below],
      [x1 - width / 2, above - further],
      [x2 - width / 2, below + further],
      [x1 - 10, above - further],
      [x1 - width + 10, above - further],
      [x2 - 10, below + further],
      [x2 - width + 10, below + further],
      // last, because there it hides what the line lies in
      [middleX + 8, middleY],
      [middleX - width - 8, middleY],
    ].map(([x, y]) => ({ x, y, width, height }));
    const spot = options.find((box) => inFrame(box, frame) && !boxes.some((each) => overlaps(box, each)));
    if (!spot) return null;
    boxes.push(spot);
    placed.set(id, spot);
  }
  return placed;
}

/**
 * Places the same values clear of the subject: in one row above it, else below, in the order of their lines.
 *
 * @param {readonly Line[]} lines
 * @param {Box} frame
 * @param {{top: number, bottom: number}} subject px
 * @param {readonly Box[]} taken
 * @returns {Map<string, Box> | null} null if no such row fits
 */
export function placeRow(lines, frame, subject, taken) {
  const row = [...lines].sort((a, b) => a.x1 - b.x1);
  const { height } = row[0];
  const middle = frame.x + frame.width / 2;
  const further = height + GAP;
  const levels = [subject.top - ROW_GAP - height, subject.top - ROW_GAP - height - further, subject.bottom + ROW_GAP, subject.bottom + ROW_GAP + further];
  for (const y of levels) {
    if (y < frame.y || y + height > frame.y + frame.height) continue;
    let [low, high] = [frame.x, frame.x + frame.width];
    for (const each of taken) {
      if (each.y >= y + height + GAP || each.y + each.height <= y - GAP) continue;
      if (each.x + each.width / 2 < middle) low = Math.max(low, each.x + each.width + GAP);
      else high = Math.min(high, each.x - GAP);
    }
    const starts = spread(row, low, high);
    if (starts) return new Map(row.map(({ id, width }, i) => [id, { x: starts[i], y, width, height }]));
  }
  return null;
}

/**
 * Start of each text in a row, as near to its line as the others allow.
 *
 * @param {readonly Line[]} row from left to right
 * @param {number} low px
 * @param {number} high px
 * @returns {number[] | null} null if they do not fit
 */
function spread(row, low, high) {
  let end = low;
  const starts = row.map(({ x1, x2, width }) => {
    const start = Math.max(end, (x1 + x2) / 2 - width / 2);
    end = start + width + GAP;
    return start;
  });
  end = high;
  for (let i = row.length - 1; i >= 0; i -= 1) {
    starts[i] = Math.min(starts[i], end - row[i].width);
    end = starts[i] - GAP;
  }
  return starts[0] >= low ? starts : null;
}
