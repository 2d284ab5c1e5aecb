// The player's own 3D view, shown one case after another, and what of it the graphics card holds.

import { Clip } from "../../vertebra_viz/player/src/core/clip.js";
import { Viewer } from "../../vertebra_viz/player/src/three/viewer.js";

const KINDS = ["Program", "Shader", "Texture", "Buffer", "VertexArray", "Framebuffer", "Renderbuffer"];

/** What there is of each kind, on every canvas of the page, and how many programs were ever linked. */
const live = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
let linked = 0;
for (const kind of KINDS) {
  for (const [name, by] of [[`create${kind}`, 1], [`delete${kind}`, -1]]) {
    const call = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...args) {
      if (by > 0 || args[0]) live[kind] += by;
      return call.apply(this, args);
    };
  }
}
const link = WebGL2RenderingContext.prototype.linkProgram;
WebGL2RenderingContext.prototype.linkProgram = function (program) {
  linked += 1;
  return link.call(this, program);
};

class Player {
  #canvas = document.body.appendChild(document.createElement("canvas"));
  #restored = Promise.withResolvers();
  viewer = new Viewer(this.#canvas, { onNeedsFrame() {}, onRestored: () => this.#restored.resolve() });

  /** Shows a case in every style that is asked for, with all that it makes ready for later. */
  async show(url, styles = this.viewer.styles) {
    const { viewer } = this;
    const begin = linked;
    const clip = Clip.fromBuffer(await (await fetch(url)).arrayBuffer());
    await viewer.load(clip);
    for (const style of styles) {
      viewer.setStyle(style);
      for (const { end_s } of clip.stages) {
        viewer.setTime(end_s);
        viewer.render();
      }
    }
    while (viewer.caseScene.cold.ever) viewer.caseScene.warm(viewer.rig.camera);
    return linked - begin;
  }

  /** Loses the graphics and gets them back. */
  async lose() {
    const { caseScene } = this.viewer;
    this.#restored = Promise.withResolvers();
    this.#canvas.addEventListener("webglcontextlost", () => setTimeout(() => caseScene.regain()), { once: true });
    caseScene.release();
    await this.#restored.promise;
  }

  /** Gives the graphics back behind a copy of the picture, and takes them up again. */
  async park() {
    this.#restored = Promise.withResolvers();
    this.viewer.park();
    this.viewer.wake();
    await this.#restored.promise;
  }
}

window.cases = {
  players: [],

  open() {
    this.players.push(new Player());
  },

  /** @returns {Promise<number>} programs that it linked */
  show(url, styles, player = 0) {
    return this.players[player].show(url, styles);
  },

  /** What three.js and the browser count. */
  counts() {
    const { memory, programs } = this.players[0].viewer.caseScene.renderer.info;
    return { ...live, ...memory, programs: programs.length };
  },
};
