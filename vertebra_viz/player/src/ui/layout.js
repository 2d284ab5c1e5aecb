/** Where controls cover the picture: labels keep clear of them, and the bone is framed clear of them if there is room. */

/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Insets */

const MARGIN_PX = 10;
const LEAST_PX = 40;
const BAR_PX = 40;
const WIDE_PX = 600;
// in narrower pictures there are no labels beside the bone, and the normal margin of a framed bone is enough
const BLEED_PX = 12;
// smaller pictures show only the bone, with the labels above and below it
const ROOMY_PX = 380;

export class Layout {
  /** The picture without a sheet over it and without a margin. @type {Box} */
  free = { x: 0, y: 0, width: 100, height: 100 };
  /** Areas under controls. @type {Box[]} */
  covered = [];
  /** @type {Box[]} */
  #chrome = [];
  /** What a sheet covers of the picture, px. */
  #sheet = { right: 0, bottom: 0 };

  /**
   * Reads the layout, so call it after a change, not in every frame.
   *
   * @param {Element} area the picture
   * @param {readonly Element[]} chrome controls that may lie over it
   * @param {readonly Element[]} corner elements in its corner that come and go, and never affect the framing
   * @param {Element} sheet which opens from the right, or from below
   */
  read(area, chrome, corner, sheet) {
    const picture = area.getBoundingClientRect();
    const over = (/** @type {DOMRect} */ { left, right, top, bottom, width, height }) =>
      width > 0 && height > 0 && top < picture.bottom - 1 && bottom > picture.top + 1 && left < picture.right - 1 && right > picture.left + 1;
    const box = sheet.getBoundingClientRect();
    this.#sheet = { right: 0, bottom: 0 };
    if (over(box) && box.left > picture.left + LEAST_PX) this.#sheet.right = picture.right - box.left;
    else if (over(box) && box.top > picture.top + LEAST_PX) this.#sheet.bottom = picture.bottom - box.top;
    const boxes = (/** @type {readonly Element[]} */ elements) =>
      elements
        .map((element) => element.getBoundingClientRect())
        .filter(over)
        .map(({ left, top, width, height }) => ({ x: left - picture.left, y: top - picture.top, width, height }));
    this.#chrome = boxes(chrome);
    this.covered = [...this.#chrome, ...boxes(corner)];
    this.free = {
      x: MARGIN_PX,
      y: MARGIN_PX,
      width: Math.max(LEAST_PX, picture.width - this.#sheet.right - 2 * MARGIN_PX),
      height: Math.max(LEAST_PX, picture.height - this.#sheet.bottom - 2 * MARGIN_PX),
    };
  }

  /**
   * The margins outside which the bone is framed: a sheet, a column at its side, a row above, and below one wider than half.
   *
   * @param {number} word height of a row of labels, px
   * @returns {Insets} px
   */
  insets(word) {
    const width = this.free.width + 2 * MARGIN_PX;
    const height = this.free.height + 2 * MARGIN_PX;
    const aside = width > WIDE_PX ? 4 * word : -BLEED_PX;
    const insets = { left: aside, right: aside, top: 0, bottom: 0 };
    for (const box of this.#chrome) {
      const tall = box.height > box.width;
      if (box.width > width / 2 && box.y > height / 4) insets.bottom = Math.max(insets.bottom, height - box.y);
      else if (tall && width <= WIDE_PX) continue; // in the corner, where an upright picture has room
      else if (tall && box.x + box.width / 2 > width / 2) insets.right = Math.max(insets.right, width - box.x + MARGIN_PX);
      else if (tall) insets.left = Math.max(insets.left, box.x + box.width + MARGIN_PX);
      else if (box.y < BAR_PX && height > ROOMY_PX) insets.top = Math.max(insets.top, box.y + box.height);
    }
    insets.right += this.#sheet.right;
    insets.top = Math.max(insets.top, word) + MARGIN_PX;
    insets.bottom += this.#sheet.bottom + word + MARGIN_PX;
    return insets;
  }
}
