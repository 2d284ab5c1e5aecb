/**
 * A picture at rest is drawn better than one that moves. So that it does not jump, a copy of the one before lies over it and
 * fades away; no shader knows of it, and a picture that moves costs nothing more.
 * Not for those who asked for less movement.
 */

const FADE_MS = 280;
/** Where a copy takes longer, as where a processor draws, it is made once and never again: nobody waits for a fade. */
const DEAR_MS = 30;

export class Softening {
  #canvas;
  /** @type {HTMLCanvasElement | null} */
  #copy = null;
  #dear = false;

  /** @param {HTMLCanvasElement} canvas that is drawn on */
  constructor(canvas) {
    this.#canvas = canvas;
  }

  /**
   * @param {(tier: number) => void} draw
   * @param {number} tier of this picture
   * @param {number} moving that of a picture that moves
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

  /** Covers the canvas with what has just been drawn on it, less and less. */
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
