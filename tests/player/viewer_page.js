// The player's own 3D view without any chrome, with questions that a test can ask.

import { Color } from "three";
import { Clip } from "../../vertebra_viz/player/src/core/clip.js";
import { Viewer } from "../../vertebra_viz/player/src/three/viewer.js";

const VOID = [255, 0, 255]; // no surface has this colour

/** Bytes as text, which is the quickest way out of a page. */
function base64(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

window.bench = {
  async open(url, size) {
    const buffer = await (await fetch(url)).arrayBuffer();
    const canvas = document.body.appendChild(document.createElement("canvas"));
    this.viewer = new Viewer(canvas, { onNeedsFrame() {} });
    this.viewer.quality = "low";
    this.viewer.resize(size, size, 1);
    await this.viewer.load(Clip.fromBuffer(buffer));
    this.size = size;
  },

  /** Positions of an actor's vertices as they stand at a moment: float32, n × 3, RAS mm. */
  positions(name, t) {
    this.viewer.setTime(t);
    return base64(new Uint8Array(this.viewer.readPositions(name).buffer));
  },

  /** Draws the bone style at a moment from one side, near a point; 1 where the picture shows any surface, else 0. */
  mask(t, pose) {
    const { viewer, size } = this;
    viewer.setTime(t);
    viewer.setCamera(pose);
    const { scene } = viewer.caseScene;
    for (const child of scene.children) {
      if (!child.getObjectByName("bone")) child.visible = false; // the floor with its shadow
    }
    scene.background = new Color().setRGB(...VOID.map((part) => part / 255), "srgb");
    viewer.invalidate();
    viewer.render();
    const gl = viewer.canvas.getContext("webgl2");
    const pixels = new Uint8Array(4 * size * size);
    gl.readPixels(0, 0, size, size, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    const covered = new Uint8Array(size * size);
    for (let i = 0; i < covered.length; i += 1) {
      covered[i] = VOID.some((part, k) => Math.abs(pixels[4 * i + k] - part) > 24) ? 1 : 0;
    }
    return base64(covered); // rows from the bottom up
  },

  /** Where points (RAS mm) fall in that picture: x, y from the top left, px. */
  project(points) {
    return points.map((point) => {
      const { x, y } = this.viewer.project(point);
      return [x, y];
    });
  },
};
