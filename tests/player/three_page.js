// The player's own 3D view without any chrome, taken apart: single cut faces, thickness in millimetres, costs.

import { DataUtils, MeshBasicMaterial } from "three";
import { Clip } from "../../vertebra_viz/player/src/core/clip.js";
import { Viewer } from "../../vertebra_viz/player/src/three/viewer.js";

const FACES = ["face-compact", "face-spongy", "face-cement", "face-skin", "face-fluid", "face-leak"];

window.three = {
  Viewer,
  told: [],

  async open(url, { width = innerWidth, height = innerHeight, ownFrames = false } = {}) {
    const buffer = await (await fetch(url)).arrayBuffer();
    this.clip = Clip.fromBuffer(buffer);
    const canvas = document.body.appendChild(document.createElement("canvas"));
    canvas.style.display = "block";
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.viewer = new Viewer(canvas, {
      onLost: () => this.told.push("lost"),
      onRestored: () => this.told.push("restored"),
      ...(!ownFrames && { onNeedsFrame() {} }),
    });
    this.viewer.quality = "low"; // the same for every picture
    this.viewer.resize(width, height, 1);
    await this.viewer.load(this.clip);
  },

  /** Draws now, whatever changed. */
  draw() {
    this.viewer.invalidate();
    this.viewer.render();
    return this.viewer.info();
  },

  /** Bytes of the picture just drawn, RGBA, rows from the bottom. */
  pixels() {
    const gl = this.viewer.canvas.getContext("webgl2");
    const bytes = new Uint8Array(4 * gl.drawingBufferWidth * gl.drawingBufferHeight);
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    return bytes;
  },

  /** Area in mm² of the named cut faces together, as far as no later face covers them, at a moment and a cut. */
  faceArea(names, t, cut_mm) {
    const { viewer } = this;
    viewer.setStyle("cutaway");
    viewer.setView("lateral", { animate: false });
    viewer.setTime(t);
    viewer.setCut(cut_mm);
    viewer.caseScene.backdrop.mesh.visible = false;
    const changed = [];
    for (const mesh of viewer.caseScene.current.group.children) {
      const { material } = mesh;
      changed.push([mesh, material, mesh.layers.mask]);
      if (FACES.includes(mesh.name)) {
        mesh.material = new MeshBasicMaterial({ color: names.includes(mesh.name) ? 0xffffff : 0x000000, toneMapped: false });
        for (const key of ["side", "stencilWrite", "stencilFunc", "stencilRef", "stencilFuncMask"]) mesh.material[key] = material[key];
      } else if (material.colorWrite) mesh.layers.mask = 0; // only the marks in the stencil stay
    }
    this.draw();
    const bytes = this.pixels();
    for (const [mesh, material, mask] of changed) Object.assign(mesh, { material }).layers.mask = mask;
    viewer.caseScene.backdrop.mesh.visible = true;
    let covered = 0; // edges are smoothed: half a pixel counts half
    for (let i = 0; i < bytes.length; i += 4) covered += bytes[i] / 255;
    const [a, b] = [0, 10].map((z) => viewer.project([cut_mm, 0, z]));
    return covered * (10 / Math.hypot(a.x - b.x, a.y - b.y)) ** 2;
  },

  /** Thickness in mm of one actor along rays through pixels, with the rays: origin and direction, RAS mm. */
  thickness(name, t, pixels) {
    const { viewer } = this;
    viewer.setStyle("xray");
    viewer.setTime(t);
    const style = viewer.caseScene.current;
    const kept = style.rays.children.map(({ material }) => [material.uniforms.uShare, material.uniforms.uShare.value.clone()]);
    for (const mesh of style.rays.children) {
      mesh.material.uniforms.uShare.value.set(mesh.name === name && !mesh.material.uniforms.uInset && !mesh.material.uniforms.uShell ? 1 : 0, 0, 0, 0);
    }
    this.draw();
    for (const [share, value] of kept) share.value.copy(value);
    const { width, height } = style.target;
    const halves = new Uint16Array(4 * width * height);
    viewer.caseScene.renderer.readRenderTargetPixels(style.target, 0, 0, width, height, halves);
    const { camera } = viewer.rig;
    const eye = camera.position;
    return pixels.map(([x, y]) => {
      const far = eye.clone().set((2 * (x + 0.5)) / width - 1, (2 * (y + 0.5)) / height - 1, 0.5).unproject(camera).sub(eye).normalize();
      return {
        mm: 64 * DataUtils.fromHalfFloat(halves[4 * (y * width + x)]),
        origin: [-eye.x, eye.z, eye.y],
        direction: [-far.x, far.z, far.y],
      };
    });
  },

  /** The X-ray at a moment: channels in mm and grey of each pixel, rows from the bottom, and how the camera stands (RAS). */
  xray(view, t) {
    const { viewer } = this;
    viewer.setStyle("xray");
    viewer.setView(view, { animate: false });
    viewer.setTime(t);
    this.draw();
    const grey = [...this.pixels()].filter((_, i) => i % 4 === 0);
    const { target } = viewer.caseScene.current;
    const { width, height } = target;
    const halves = new Uint16Array(4 * width * height);
    viewer.caseScene.renderer.readRenderTargetPixels(target, 0, 0, width, height, halves);
    const { camera } = viewer.rig;
    const [right, up] = [0, 4].map((at) => camera.matrixWorld.elements.slice(at, at + 3));
    const ras = ([x, y, z]) => [-x, z, y];
    const { elements } = camera.projectionMatrix;
    return {
      ways: Array.from(halves, (half) => 64 * DataUtils.fromHalfFloat(half)),
      grey,
      size: [width, height],
      source: ras(camera.position.toArray()),
      right: ras(right),
      up: ras(up),
      angle_deg: (360 / Math.PI) * Math.atan(1 / elements[5]),
      shift: [elements[8], elements[9]],
    };
  },

  /** Draw calls by style and stage, the most of any moment looked at. */
  calls() {
    const found = {};
    for (const style of this.viewer.styles) {
      this.viewer.setStyle(style);
      for (let t = 0.5; t <= this.clip.durationS; t += 0.5) {
        this.viewer.setTime(t);
        const stage = this.clip.stageAt(t).name;
        const key = `${style}, ${stage}`;
        found[key] = Math.max(found[key] ?? 0, this.draw().calls);
      }
    }
    return found;
  },

  /** Median script time of a frame in ms, by style, with the graphics card idle before each. */
  async scriptMs(frames) {
    const found = {};
    const gl = this.viewer.canvas.getContext("webgl2");
    for (const style of this.viewer.styles) {
      this.viewer.setStyle(style);
      this.draw();
      const times = [];
      for (let i = 0; i < frames; i += 1) {
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        await new Promise(requestAnimationFrame);
        const begin = performance.now();
        this.viewer.setTime(((i + 0.5) / frames) * this.clip.durationS);
        this.viewer.render();
        times.push(performance.now() - begin);
      }
      found[style] = times.sort((a, b) => a - b)[frames >> 1];
    }
    return found;
  },
};
