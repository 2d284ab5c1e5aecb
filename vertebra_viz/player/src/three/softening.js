/**
 * A picture at rest is drawn in a higher tier than a moving one. To avoid a visible jump, a copy of the previous picture is laid
 * over it and fades out; the shaders are not involved, and moving pictures cost nothing extra. Not used where reduced motion is
 * requested.
 */

const FADE_MS = 280;
/** If a copy takes longer than this, as with software rendering, no more copies are made, so that nobody waits for a fade. */
const DEAR_MS = 30;

export class Softening {
  #canvas;
  /** @type {HTMLCanvasElement | null} */
  #copy = null;
  #dear = false;

  /** @param {HTMLCanvasElement} canvas of the picture */
  constructor(canvas) {
    this.#canvas = canvas;
  }

  /**
   * @param {(tier: number) => void} draw
   * @param {number} tier of this picture
   * @param {number} moving the tier of a moving picture
   */
  draw(draw, tier, moving) {
    this.#copy?.remove();
    if (tier > moving && !this.#dear && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
      const started = performance.now();
      draw(moving);
      this.#cover();
      this.#dear = performance.now() - started > DEAR_MS;
    }
    draw(tier);
  }

  /** Covers the canvas with a copy of its present content, which fades out. */
  #cover() {
    const { width, height } = this.#canvas;
    const copy = document.createElement("canvas");
    Object.assign(copy, { width, height, className: "softening" });
    copy.setAttribute("aria-hidden", "true");
    copy.getContext("2d")?.drawImage(this.#canvas, 0, 0);
    this.#canvas.after(copy);
    this.#copy = copy;
    copy.animate({ opacity: [1, 0] }, { duration: FADE_MS, fill: "forwards" }).onfinish = () => copy.remove();
  }
}
