/**
 * Pointers on the canvas: orbit, pinch and pan (three.js' OrbitControls), the cut's handle, and two taps to go back.
 * Switched off, none of them does anything and the page scrolls as if the canvas were a picture.
 */

/** @typedef {import("./rig.js").Rig} Rig */
/** @typedef {import("three").Vector3} Vector3 */

const TAP_MS = 320;
const TAP_PX = 26;
const STILL_PX = 8;
const REACH_PX = { mouse: 18, pen: 22, touch: 30 };

/**
 * @typedef {object} Hands
 * @property {() => Vector3 | null} handle where the cut's handle is, world; null where there is none
 * @property {(point: Vector3) => {x: number, y: number}} project to CSS px
 * @property {(mm: number) => void} cut moves the cut
 * @property {() => number} cutPosition mm
 * @property {() => void} reset back to the view
 */

export class Gestures {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Rig} rig
   * @param {Hands} hands
   */
  constructor(canvas, rig, hands) {
    this._canvas = canvas;
    this._rig = rig;
    this._hands = hands;
    this._on = false;
    /** @type {{pointer: number, x: number, y: number, mm: number, axis: {x: number, y: number}} | null} */
    this._drag = null;
    this._down = { x: 0, y: 0, many: false };
    this._tap = { x: 0, y: 0, at_ms: -Infinity };
    this._pointers = new Set();
    this._listeners = /** @type {const} */ ([
      ["pointerdown", this._press.bind(this)],
      ["pointermove", this._move.bind(this)],
      ["pointerup", this._release.bind(this)],
      ["pointercancel", this._release.bind(this)],
    ]);
  }

  get enabled() {
    return this._on;
  }

  set enabled(on) {
    if (on === this._on) return;
    this._on = on;
    if (on) {
      // before OrbitControls listens, so that a press on the handle never turns the bone as well
      for (const [type, listen] of this._listeners) this._canvas.addEventListener(type, listen, { capture: true });
      this._rig.controls.connect(this._canvas);
    } else {
      this._rig.controls.disconnect();
      for (const [type, listen] of this._listeners) this._canvas.removeEventListener(type, listen, { capture: true });
      this._drag = null;
      this._pointers.clear();
      this._canvas.style.cursor = "";
    }
  }

  dispose() {
    this.enabled = false;
  }

  /** @param {PointerEvent} event */
  _press(event) {
    this._pointers.add(event.pointerId);
    this._down = { x: event.clientX, y: event.clientY, many: this._pointers.size > 1 };
    if (!this._onHandle(event)) return;
    const point = /** @type {Vector3} */ (this._hands.handle());
    const here = this._hands.project(point);
    const further = this._hands.project(point.clone().setX(point.x - 1)); // one millimetre to the patient's right
    const axis = { x: further.x - here.x, y: further.y - here.y };
    // where one looks straight at the face, going right goes deeper
    const px = 1 / this._rig.mmPerPixel();
    if (Math.hypot(axis.x, axis.y) < 0.3 * px) Object.assign(axis, { x: px, y: 0 });
    this._drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY, mm: this._hands.cutPosition(), axis };
    this._canvas.setPointerCapture(event.pointerId);
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  _move(event) {
    const drag = this._drag;
    if (!drag) {
      if (this._pointers.size === 0) this._canvas.style.cursor = this._onHandle(event) ? "ew-resize" : "grab";
      return;
    }
    if (event.pointerId !== drag.pointer) return;
    const { axis } = drag;
    const along = (event.clientX - drag.x) * axis.x + (event.clientY - drag.y) * axis.y;
    this._hands.cut(drag.mm + along / (axis.x ** 2 + axis.y ** 2));
    event.stopImmediatePropagation();
  }

  /** @param {PointerEvent} event */
  _release(event) {
    this._pointers.delete(event.pointerId);
    if (this._drag?.pointer === event.pointerId) {
      this._drag = null;
      event.stopImmediatePropagation();
      return;
    }
    const still = Math.hypot(event.clientX - this._down.x, event.clientY - this._down.y) < STILL_PX;
    if (event.type !== "pointerup" || !still || this._down.many || event.button !== 0) return;
    const { x, y, at_ms } = this._tap;
    const again = event.timeStamp - at_ms < TAP_MS && Math.hypot(event.clientX - x, event.clientY - y) < TAP_PX;
    this._tap = { x: event.clientX, y: event.clientY, at_ms: again ? -Infinity : event.timeStamp };
    if (again) this._hands.reset();
  }

  /** @param {PointerEvent} event */
  _onHandle(event) {
    const point = this._hands.handle();
    if (!point) return false;
    const { left, top } = this._canvas.getBoundingClientRect();
    const { x, y } = this._hands.project(point);
    const reach = REACH_PX[/** @type {keyof typeof REACH_PX} */ (event.pointerType)] ?? REACH_PX.touch;
    return Math.hypot(event.clientX - left - x, event.clientY - top - y) < reach;
  }
}
