/** Where chrome covers the picture: words keep out of it, and the bone is framed clear of it where there is room. */

/** @typedef {import("./declutter.js").Box} Box */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Insets */

const MARGIN_PX = 10;
const BAR_PX = 40;
const WIDE_PX = 600;
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
   * What the bone is framed clear of.
   *
   * @param {number} word height of a row of words, px
   * @returns {Insets} px
   */
  insets(word) {
    const width = this.free.width + 2 * MARGIN_PX;
    const height = this.free.height + 2 * MARGIN_PX;
    const above = Math.max(0, ...this.covered.filter(({ y }) => y < BAR_PX).map((box) => box.y + box.height));
    const low = this.covered.filter((box) => box.y > height / 2 && box.width > width / 2);
    const below = Math.max(0, ...low.map(({ y }) => height - y));
    const aside = width > WIDE_PX ? 4 * word : MARGIN_PX;
    return {
      left: aside,
      right: aside,
      top: (height > ROOMY_PX ? above : 0) + word + MARGIN_PX,
      bottom: below + word + MARGIN_PX,
    };
  }
}
