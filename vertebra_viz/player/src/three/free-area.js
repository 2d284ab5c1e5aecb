/** The part of a picture that nothing covers, CSS px: the bone is framed there. */

/** Lower limit of its width and height. */
const LEAST_PX = 60;

export class FreeArea {
  #insets = { left: 0, top: 0, right: 0, bottom: 0 };
  /** Size of the whole picture. */
  size = { width: 1, height: 1 };

  /**
   * @param {number} width
   * @param {number} height
   * @param {{left: number, top: number, right: number, bottom: number}} insets margins that other elements cover
   */
  set(width, height, insets) {
    this.size = { width, height };
    this.#insets = insets;
  }

  /** Its centre, 0 to 1 from the left and from the top. */
  get centre() {
    const { left, top, right, bottom } = this.#insets;
    return { x: 0.5 + (left - right) / (2 * this.size.width), y: 0.5 + (top - bottom) / (2 * this.size.height) };
  }

  get width() {
    return Math.max(LEAST_PX, this.size.width - this.#insets.left - this.#insets.right);
  }

  get height() {
    return Math.max(LEAST_PX, this.size.height - this.#insets.top - this.#insets.bottom);
  }
}
