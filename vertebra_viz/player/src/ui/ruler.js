/** How wide words are and how high a row of them is: measured once per text, without layout. */

export class Ruler {
  /** @type {Map<string, number>} */
  #widths = new Map();
  #context = document.createElement("canvas").getContext("2d");
  #em = 13;

  /** Takes the reader's text size on: when the box or the font changed, never in a frame. @param {Element} element */
  restyle(element) {
    const { fontSize, fontFamily } = getComputedStyle(element);
    this.#em = parseFloat(fontSize);
    if (this.#context) this.#context.font = `600 ${fontSize} ${fontFamily}`;
    this.#widths.clear();
  }

  /** @param {string} text @returns {number} px */
  width(text) {
    let width = this.#widths.get(text);
    if (width === undefined) {
      width = Math.ceil(this.#context?.measureText(text).width ?? text.length * this.#em * 0.6);
      this.#widths.set(text, width);
    }
    return width;
  }

  /** Height of a row of words, px. */
  get row() {
    return Math.round(this.#em * 1.7);
  }
}
