/**
 * Pointer gestures on the canvas: orbit, pinch and pan (three.js's OrbitControls), dragging the cut's handle, and a double tap to
 * reset. Switched off, none of them has any effect and the page scrolls as over an image.
 */

/** @typedef {import("./rig.js").Rig} Rig */
/** @typedef {import("three").Vector3} Vector3 */

const TAP_MS = 320;
const TAP_PX = 26;
const STILL_PX = 8;
const REACH_PX = { mouse: 18, pen: 22, touch: 30 };

/**
 * @typedef {object} Hands
 * @property {() => Vector3 | null} handle position of the cut's handle, world; null if there is none
 * @property {(point: Vector3) => {x: number, y: number}} project to CSS px
 * @property {(mm: number) => void} cut moves the cut
 * @property {() => number} cutPosition mm
 * @property {() => void} reset back to the picked view
 */

export class Gestures {
  #canvas;
  #rig;
  #hands;
  #on = false;
  /** @type {{pointer: number, x: number, y: number, mm: number, axis: {x: number, y: number}} | null} */
  #drag = null;
  #down = { x: 0, y: 0, many: false };
  #tap = { x: 0, y: 0, at_ms: -Infinity };
  #pointers = new Set();
  #listeners;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Rig} rig
   * @param {Hands} hands
   */
  constructor(canvas, rig, hands) {
    this.#canvas = canvas;
    this.#rig = rig;
    this.#hands = hands;
    this.#listeners = /** @type {const} */ ([
      ["pointerdown", this.#press.bind(this)],
      ["pointermove", this.#move.bind(this)],
      ["pointerup", this.#release.bind(this)],
      ["pointercancel", this.#release.bind(this)],
    ]);
  }

  get enabled() {
    return this.#on;
  }

  set enabled(on) {
    if (on === this.#on) return;
    this.#on = on;
    if (on) {
      // capturing, before OrbitControls: a press on the handle must not also turn the bone
      for (const [type, listen] of this.#listeners) this.#canvas.addEventListener(type, listen, { capture: true });
      this.#rig.controls.connect(this.#canvas);
      this.#letScroll();
    } else {
      this.#rig.controls.disconnect();
      for (const [type, listen] of this.#listeners) this.#canvas.removeEventListener(type, listen, { capture: true });
      this.#drag = null;
      this.#pointers.clear();
      this.#canvas.style.cursor = "";
    }
  }

  /** Whether gestures turn the picture sideways only. */
  get sideways() {
    return this.#rig.sideways;
  }

  set sideways(on) {
    this.#rig.sideways = on;
    this.#letScroll();
  }

  #letScroll() {
    if (this.#on) this.#canvas.style.touchAction = this.#rig.sideways ? "pan-y" : "none";
  }

  dispose() {
    this.enabled = false;
  }

  /** @param {PointerEvent} event */
  #press(event) {
    this.#pointers.add(event.pointerId);
    this.#down = { x: event.clientX, y: event.clientY, many: this.#pointers.size > 1 };
    if (!this.#onHandle(event)) return;
    const point = /** @type {Vector3} */ (this.#hands.handle());
    const here = this.#hands.project(point);
    const further = this.#hands.project(point.clone().setX(point.x - 1)); // one millimetre towards the patient's right
    const axis = { x: further.x - here.x, y: further.y - here.y };
    // looking straight at the cut face, dragging to the right moves the cut deeper
    const px = 1 / this.#rig.mmPerPixel();
    if (Math.hypot(axis.x, axis.y) < 0.3 * px) Object.assign(axis, { x: px, y: 0 });
    this.#drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY, mm: this.#hands.cutPosition(), axis };
    this.#canvas.setPointerCapture(event.pointerId);
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const drag = this.#drag;
    if (!drag) {
      if (this.#pointers.size === 0) this.#canvas.style.cursor = this.#onHandle(event) ? "ew-resize" : "grab";
      return;
    }
    if (event.pointerId !== drag.pointer) return;
    const { axis } = drag;
    const along = (event.clientX - drag.x) * axis.x + (event.clientY - drag.y) * axis.y;
    this.#hands.cut(drag.mm + along / (axis.x ** 2 + axis.y ** 2));
    event.stopImmediatePropagation();
  }

  /** @param {PointerEvent} event */
  #release(event) {
    this.#pointers.delete(event.pointerId);
    if (this.#drag?.pointer === event.pointerId) {
      this.#drag = null;
      event.stopImmediatePropagation();
      return;
    }
    const still = Math.hypot(event.clientX - this.#down.x, event.clientY - this.#down.y) < STILL_PX;
    if (event.type !== "pointerup" || !still || this.#down.many || event.button !== 0) return;
    const { x, y, at_ms } = this.#tap;
    const again = event.timeStamp - at_ms < TAP_MS && Math.hypot(event.clientX - x, event.clientY - y) < TAP_PX;
    this.#tap = { x: event.clientX, y: event.clientY, at_ms: again ? -Infinity : event.timeStamp };
    if (again) this.#hands.reset();
  }

  /** @param {PointerEvent} event */
  #onHandle(event) {
    const point = this.#hands.handle();
    if (!point) return false;
    const { left, top } = this.#canvas.getBoundingClientRect();
    const { x, y } = this.#hands.project(point);
    const reach = REACH_PX[/** @type {keyof typeof REACH_PX} */ (event.pointerType)] ?? REACH_PX.touch;
    return Math.hypot(event.clientX - left - x, event.clientY - top - y) < reach;
  }
}
