/** Types shared by the parts of the user interface. */

import type { Clip } from "../core/clip.js";
import type { Measurements } from "../core/types.d.ts";
import type { Viewer } from "../three/viewer.js";
import type { ClipNumbers } from "./clip-numbers.js";

/** The user's actions. */
export interface Actions {
  toggle(): void;
  pause(): void;
  seek(t: number): void;
  seekBy(seconds: number): void;
  goTo(stage: string): void;
  /** Returns whether there is such a stage. */
  goToIndex(index: number): boolean;
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  setLoop(loop: boolean): void;
  setStyle(style: string): void;
  setView(view: string): void;
  setCut(mm: number): void;
  /** Sets whether the picture follows the stages. */
  setDirection(on: boolean): void;
  /** Sets an attribute of the player, as its page could. */
  ask(attribute: string, value: string): void;
  orbit(azimuthDeg: number, elevationDeg: number): void;
  pan(xPx: number, yPx: number): void;
  zoom(factor: number): void;
  reset(): void;
  activate(active: boolean): void;
  retry(): void;
  /** Call when the picture's size has changed. */
  resized(): void;
}

/** The state shown in one frame. */
export interface Frame {
  clip: Clip;
  clipNumbers: ClipNumbers;
  viewer: Viewer;
  /** seconds */
  t: number;
  /** of the present stage */
  index: number;
  now: Measurements;
  anchors: ReturnType<Viewer["anchors"]>;
  playing: boolean;
  loop: boolean;
  speed: number;
}
