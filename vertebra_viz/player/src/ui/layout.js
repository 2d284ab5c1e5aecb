/** Where chrome covers the picture: words keep out of it, and the bone is framed clear of it where there is room. */

/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Insets */

const MARGIN_PX = 10;
const BAR_PX = 40;
const WIDE_PX = 600;
// in a narrower one no words stand beside the bone, and the margin that a whole bone is framed with is room enough
const BLEED_PX = 12;
// below this a picture is the bone's, down to the words above and below it
const ROOMY_PX = 380;

export class Layout {
  /** The picture, less a margin. @type {Box} */
  free = { x: 0, y: 0, width: 100, height: 100 };
  /** What of the picture lies under chrome. @type {Box[]} */
  covered = [];

  /**
   * Reads the layout, after it changed; never in a frame.
   *
   * @param {Element} area the picture
   * @param {readonly Element[]} chrome what may lie over it
   */
  read(area, chrome) {
    const picture = area.getBoundingClientRect();
    this.covered = chrome
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width && box.height && box.top < picture.bottom - 1 && box.bottom > picture.top + 1)
      .filter((box) => box.left < picture.right - 1)
      .map(({ left, top, width, height }) => ({ x: left - picture.left, y: top - picture.top, width, height }));
    this.free = {
      x: MARGIN_PX,
      y: MARGIN_PX,
      width: Math.max(40, picture.width - 2 * MARGIN_PX),
      height: Math.max(40, picture.height - 2 * MARGIN_PX),
    };
  }

  /**
   * What the bone is framed clear of: a column on its own side, a row above, a sheet or a row wider than half below.
   *
   * @param {number} word height of a row of words, px
   * @returns {Insets} px
   */
  insets(word) {
    const width = this.free.width + 2 * MARGIN_PX;
    const height = this.free.height + 2 * MARGIN_PX;
    const aside = width > WIDE_PX ? 4 * word : -BLEED_PX;
    const insets = { left: aside, right: aside, top: 0, bottom: 0 };
    for (const box of this.covered) {
      if (box.width > width / 2 && box.y > height / 4) insets.bottom = Math.max(insets.bottom, height - box.y);
      else if (box.height > box.width && width <= WIDE_PX) continue; // in the corner, where an upright picture has room
      else if (box.height > box.width && box.x > width / 2) insets.right = Math.max(insets.right, width - box.x + MARGIN_PX);
      else if (box.height > box.width) insets.left = Math.max(insets.left, box.x + box.width + MARGIN_PX);
      else if (box.y < BAR_PX && height > ROOMY_PX) insets.top = Math.max(insets.top, box.y + box.height);
    }
    insets.top = Math.max(insets.top, word) + MARGIN_PX;
    insets.bottom += word + MARGIN_PX;
    return insets;
  }
}
