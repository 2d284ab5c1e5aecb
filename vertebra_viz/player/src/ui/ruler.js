/** Width and row height of text: measured once per text, without layout. */

export class Ruler {
  /** @type {Map<string, number>} */
  #widths = new Map();
  #context = document.createElement("canvas").getContext("2d");
  #em = 13;
  /** Letter and word spacing of a user style sheet, px. */
  #spacing = { letter: 0, word: 0 };

  /** Adapts to the text size: call when the box or the font has changed, never in every frame. @param {Element} element */
  restyle(element) {
    const view = element.ownerDocument.defaultView ?? window;
    const { fontSize, fontFamily, letterSpacing, wordSpacing } = view.getComputedStyle(element);
    this.#em = parseFloat(fontSize);
    this.#spacing = { letter: parseFloat(letterSpacing) || 0, word: parseFloat(wordSpacing) || 0 };
    if (this.#context) this.#context.font = `600 ${fontSize} ${fontFamily}`;
    this.#widths.clear();
  }

  /** @param {string} text @returns {number} px */
  width(text) {
    let width = this.#widths.get(text);
    if (width === undefined) {
      const { letter, word } = this.#spacing;
      const set = this.#context?.measureText(text).width ?? text.length * this.#em * 0.6;
      width = Math.ceil(set + letter * text.length + word * (text.split(" ").length - 1));
      this.#widths.set(text, width);
    }
    return width;
  }

  /** Height of a row of text, px. */
  get row() {
    return Math.round(this.#em * 1.7);
  }
}
