/**
 * The scene in front of the camera and how it is drawn: a case's parts in one of the styles, over the backdrop.
 */

import { NeutralToneMapping, Scene, WebGLRenderer } from "three";
import { PlayerError } from "../core/errors.js";
import { Backdrop } from "./backdrop.js";
import { isLowest } from "./bones.js";
import { Cut } from "./cut.js";
import { Ghosts } from "./ghosts.js";
import { grainTextures, grainUniforms } from "./grain.js";
import { Outlines } from "./outlines.js";
import { Programs } from "./programs.js";
import { Shafts } from "./shafts.js";
import { THEMES } from "../generated/looks.js";
import { STYLES } from "../generated/views.js";
import { text } from "../words/messages.js";
import { BoneStyle } from "./styles/bone.js";
import { CutawayStyle } from "./styles/cutaway.js";
import { GlassStyle } from "./styles/glass.js";
import { XrayStyle, xrayMissing } from "./styles/xray.js";

/** @typedef {import("../core/clip.js").Clip} Clip */
/** @typedef {import("./frame.js").Framing} Framing */
/** @typedef {import("./parts.js").Part} Part */
/** @typedef {import("./parts.js").Parts} Parts */
/** @typedef {import("../generated/views.js").StyleName} StyleName */
/** @typedef {import("./styles/style.js").Style} Style */
/** @typedef {import("../generated/looks.js").Theme} Theme */
/** @typedef {import("three").PerspectiveCamera} PerspectiveCamera */

const CONTEXT = { antialias: true, stencil: true, depth: true, alpha: false };

export class CaseScene {
  /** @type {Theme} */
  #theme = THEMES.light;
  /** Set with the first case. @type {Record<StyleName, () => Style>} */
  #makers = /** @type {any} */ ({});
  /** Styles created so far. @type {Map<StyleName, Style>} */
  #made = new Map();
  /** Name of the current style. @type {StyleName} */
  #name = "bone";
  /** Styles with programs that are not compiled yet. @type {Set<StyleName>} */
  #cold = new Set();
  #programs;
  /** How strongly the inside of opaque bone is highlighted through it; a uniform. */
  #lit = { value: 0 };
  #outlines;
  #ratio = 1;
  /** @type {import("./body/opening.js").Opening | null} */
  #opening = null;
  #ground = 1;
  /** @type {Shafts | null} */
  #shafts = null;
  /** @type {import("three").Data3DTexture[] | null} */
  #grain = null;
  #centre = { x: 0.5, y: 0.5, aspect: 1 };

  /**
   * @param {HTMLCanvasElement} canvas
   * @throws {PlayerError} code "no-webgl"
   */
  constructor(canvas) {
    // requested here, because three.js writes to the console if there is none
    const context = /** @type {WebGL2RenderingContext | null} */ (canvas.getContext("webgl2", CONTEXT));
    if (!context || context.isContextLost()) throw new PlayerError("no-webgl", () => text("player-no-webgl"));
    this.renderer = new WebGLRenderer({ canvas, context, ...CONTEXT });
    this.renderer.toneMapping = NeutralToneMapping;
    this.renderer.info.autoReset = false; // an X-ray picture takes two renderings
    // checking whether a program compiled waits until it has; tests look at the pictures instead
    this.renderer.debug.checkShaderErrors = false;
    this.#programs = new Programs(this.renderer);
    this.xrayMissing = xrayMissing(context);
    this.scene = new Scene();
    this.scene.matrixWorldAutoUpdate = false;
    this.#outlines = new Outlines(this.scene);
    /** @type {Parts} */
    this.parts = new Map();
    /** @type {Backdrop | null} */
    this.backdrop = null;
    this.cutPlane = new Cut();
    /** The current style. @type {Style | undefined} */
    this.current = undefined;
  }

  /** Styles that this device can draw. @returns {StyleName[]} */
  get styles() {
    return STYLES.filter((name) => name !== "xray" || !this.xrayMissing);
  }

  /**
   * @param {Parts} parts
   * @param {Clip} clip
   * @param {Framing} frame
   * @param {import("./bones.js").Bones} bones which the backdrop is made for
   */
  load(parts, clip, frame, bones) {
    this.#clear();
    this.parts = parts;
    if (this.backdrop?.bones !== bones) {
      this.backdrop?.dispose(this.#programs);
      this.backdrop = new Backdrop(bones);
      this.scene.add(this.backdrop.mesh);
    }
    this.#makers = {
      bone: () => new BoneStyle(parts, this.#lit),
      glass: () => new GlassStyle(parts, this.#lit, !this.xrayMissing),
      cutaway: () => new CutawayStyle(parts, clip, frame, this.renderer, this.cutPlane, this.#lit),
      xray: () => new XrayStyle(parts, clip),
    };
    this.#outlines.load(() => new Ghosts(parts, clip, frame));
    this.#shafts = new Shafts(parts, clip);
    this.#cold = new Set(this.styles);
    this.frame(this.#centre.x, this.#centre.y, this.#centre.aspect);
  }

  /** @param {number} width CSS px @param {number} height @param {number} ratio device pixels per CSS pixel */
  resize(width, height, ratio) {
    this.#ratio = ratio;
    this.renderer.setDrawingBufferSize(width, height, ratio);
  }

  /** Draw calls and triangles of the last picture. @returns {{calls: number, triangles: number}} */
  get info() {
    return this.renderer.info.render;
  }

  /**
   * @param {StyleName} name
   * @param {number} closed how far an opened style is blended into intact bone, 0 to 1
   * @param {number} lit how strongly the inside of opaque bone is highlighted through it
   */
  show(name, closed, lit) {
    this.#lit.value = lit;
    const style = this.#style(name);
    style.close(closed);
    this.#outlines.over(name, closed > 0);
    if (style === this.current) return;
    for (const each of this.#made.values()) each.group.visible = each === style;
    this.#name = name;
    this.current = style;
    this.#paintBackdrop();
  }

  /** Whether the inside is highlighted through intact bone. */
  get lit() {
    return this.#lit.value > 0.5;
  }

  /** Name of the style being drawn. */
  get drawn() {
    return this.#name;
  }

  /** @param {StyleName} name of a style, which is created when first needed */
  #style(name) {
    let style = this.#made.get(name);
    if (style) return style;
    style = this.#makers[name]();
    this.#made.set(name, style);
    style.group.visible = false;
    this.scene.add(style.group);
    style.paint(this.#theme);
    style.frame(this.#centre.x, this.#centre.y, this.#centre.aspect);
    style.cut();
    return style;
  }

  /**
   * @param {import("./ghosts.js").Shown} shown which outlines of earlier moments
   * @param {number} t seconds
   */
  showGhosts(shown, t) {
    this.#outlines.show(shown, t);
  }

  /** @param {Theme} theme */
  paint(theme) {
    this.#theme = theme;
    this.#opening?.paint(theme);
    this.#outlines.paint(theme);
    for (const style of this.#made.values()) style.paint(theme);
    this.#paintBackdrop();
  }

  /** @param {number} mm RAS x of the cut */
  cut(mm) {
    this.cutPlane.moveTo(mm);
    for (const style of this.#made.values()) style.cut();
  }

  /**
   * @param {number} x centre of the free area, 0 to 1 from the left
   * @param {number} y the same from below
   * @param {number} aspect of the picture
   */
  frame(x, y, aspect) {
    this.#centre = { x, y, aspect };
    this.backdrop?.frame(x, y, aspect);
    for (const style of this.#made.values()) style.frame(x, y, aspect);
  }

  /**
   * Moves every part to where the clip has it.
   *
   * @param {Clip} clip
   * @param {number} t seconds
   */
  move(clip, t) {
    for (const part of this.parts.values()) part.move(clip, t);
  }

  /**
   * @param {PerspectiveCamera} camera
   * @param {number} distance_mm from the camera to its target
   */
  draw(camera, distance_mm) {
    this.renderer.info.reset();
    this.#grain ??= grainTextures();
    this.#shafts?.update();
    [grainUniforms.uGrain.value, grainUniforms.uPits.value] = this.#grain;
    this.cutPlane.face(camera);
    this.current?.update();
    this.current?.before(this.renderer, camera, distance_mm);
    this.#outlines.stand(camera, this.renderer, this.#ratio);
    this.renderer.render(this.scene, camera);
  }

  /** Whether any programs are still to be compiled, for the current style or for another. */
  get cold() {
    return { now: this.#cold.has(this.#name), ever: this.#cold.size > 0 };
  }

  /**
   * Compiles the programs of one style, the current one first, so that neither a new part nor a change of style interrupts the
   * animation.
   *
   * @param {PerspectiveCamera} camera
   */
  warm(camera) {
    const name = this.#cold.has(this.#name) ? this.#name : [...this.#cold][0];
    if (!name || this.renderer.getContext().isContextLost()) return;
    this.#cold.delete(name);
    this.#style(name).compile(this.renderer, camera, this.scene);
  }

  /** Releases the graphics context; `regain` requests it again. */
  release() {
    if (!this.renderer.getContext().isContextLost()) this.renderer.forceContextLoss();
  }

  /** Requests the context that `release` gave up; it is restored with the canvas's `webglcontextrestored` event. */
  regain() {
    this.renderer.forceContextRestore();
  }

  /** Removes the case; its programs are kept for the next one. */
  #clear() {
    for (const style of this.#made.values()) style.dispose(this.#programs);
    this.#made.clear();
    this.#cold.clear();
    this.current = undefined;
    this.#outlines.clear(this.#programs);
    this.open(null);
    for (const part of this.parts.values()) part.dispose();
    this.parts = new Map();
  }

  /** Frees everything, including the graphics context. */
  dispose() {
    this.#clear();
    this.backdrop?.dispose(this.#programs);
    this.#programs.dispose();
    for (const texture of this.#grain ?? []) texture.dispose();
    this.renderer.dispose();
    this.release();
  }

  /** Draws an opening shot in front of the case, or ends it; null: none. @param {import("./body/opening.js").Opening | null} opening */
  open(opening) {
    this.#opening?.dispose();
    this.#opening = opening;
    opening?.paint(this.#theme);
    if (opening) this.scene.add(opening.group);
    else this.unveil(true, 1);
  }

  /** @param {boolean} shown whether the case is visible @param {number} ground visible share of its shadow, 0 to 1 */
  unveil(shown, ground) {
    if (this.current) this.current.group.visible = shown;
    this.#ground = ground;
    this.#paintBackdrop();
  }

  #paintBackdrop() {
    if (!this.backdrop || !this.current) return;
    this.backdrop.mesh.visible = this.current.shadow > 0;
    this.backdrop.paint(this.#theme, isLowest(this.parts) ? this.current.shadow * this.#ground : 0);
  }
}
