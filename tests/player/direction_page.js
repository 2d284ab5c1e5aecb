// The player's own 3D view as it follows the stages, with questions that a test can ask.

import { Color } from "three";
import { Clip } from "../../vertebra_viz/player/src/core/clip.js";
import { Viewer } from "../../vertebra_viz/player/src/three/viewer.js";

const VOID = [255, 0, 255]; // no surface has this colour
const SEEN = 24; // of 255, in a channel

window.stages = {
  async open(url, width, height) {
    this.viewer ??= new Viewer(document.body.appendChild(document.createElement("canvas")), { onNeedsFrame() {} });
    this.viewer.quality = "low"; // the least that anybody sees
    this.viewer.resize(width, height, 1);
    await this.viewer.load(Clip.fromBuffer(await (await fetch(url)).arrayBuffer()));
    this.viewer.directed = true;
  },

  /** The picture as it is now, without those surfaces that are `hidden`; RGBA. */
  pixels(hidden = () => false) {
    const { viewer } = this;
    for (const part of viewer.caseScene.parts.values()) {
      part.move(viewer.clip, viewer.t);
      if (hidden(part)) part.shown = false;
    }
    viewer.invalidate();
    viewer.render();
    const gl = viewer.canvas.getContext("webgl2");
    const bytes = new Uint8Array(4 * gl.drawingBufferWidth * gl.drawingBufferHeight);
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    return bytes;
  },

  /** How many pixels the parts that act change at the end of a stage, as a share of the bone's silhouette. */
  share(stage, acting) {
    const { viewer } = this;
    viewer.setTime(viewer.clip.timeOf(stage));
    const seen = differing(this.pixels(), this.pixels(({ kind }) => acting.includes(kind)));
    const { scene, backdrop } = viewer.caseScene;
    viewer.setStyle("bone");
    backdrop.mesh.visible = false;
    scene.background = new Color().setRGB(...VOID.map((part) => part / 255), "srgb");
    const silhouette = differing(this.pixels(({ kind }) => kind !== "bone"), this.pixels(() => true));
    scene.background = null;
    backdrop.mesh.visible = true;
    viewer.directed = true;
    return seen / silhouette;
  },
};

/** How many pixels of two pictures differ. */
function differing(a, b) {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) if ([0, 1, 2].some((k) => Math.abs(a[i + k] - b[i + k]) > SEEN)) count += 1;
  return count;
}
