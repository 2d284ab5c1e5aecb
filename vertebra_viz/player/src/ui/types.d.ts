/** What the pieces of the chrome hand each other. */

import type { Clip } from "../core/clip.js";
import type { Measurements } from "../core/types.d.ts";
import type { Viewer } from "../three/viewer.js";
import type { ClipNumbers } from "./clip-numbers.js";

/** What the reader can do. */
export interface Actions {
  toggle(): void;
  pause(): void;
  seek(t: number): void;
  seekBy(seconds: number): void;
  goTo(stage: string): void;
  /** Whether there is such a stage. */
  goToIndex(index: number): boolean;
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  setLoop(loop: boolean): void;
  setStyle(style: string): void;
  setView(view: string): void;
  setCut(mm: number): void;
  /** Whether the picture follows the steps. */
  setDirection(on: boolean): void;
  /** Sets an attribute of the player, as its page could. */
  ask(attribute: string, value: string): void;
  orbit(azimuthDeg: number, elevationDeg: number): void;
  pan(xPx: number, yPx: number): void;
  zoom(factor: number): void;
  reset(): void;
  activate(active: boolean): void;
  retry(): void;
  /** The picture has another size. */
  resized(): void;
}

/** What is on the screen. */
export interface Frame {
  clip: Clip;
  clipNumbers: ClipNumbers;
  viewer: Viewer;
  /** seconds */
  t: number;
  /** of the stage */
  index: number;
  now: Measurements;
  anchors: ReturnType<Viewer["anchors"]>;
  playing: boolean;
  loop: boolean;
  speed: number;
}
