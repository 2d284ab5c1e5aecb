/**
 * Programs of the graphics card that outlive the case they were made for. three.js lets a program go with the last
 * material that uses it; the next case would make the same ones again, and a browser waits for each of them.
 */

/** @typedef {import("three").ShaderMaterial} ShaderMaterial */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */

/** All styles of cases of every kind have fewer. */
const MOST = 64;

export class Programs {
  #renderer;
  /** One material of each program, whose case has gone; the one that was needed last comes last. @type {Map<string, ShaderMaterial>} */
  #kept = new Map();

  /** @param {WebGLRenderer} renderer */
  constructor(renderer) {
    this.#renderer = renderer;
  }

  /** Takes materials that nobody draws with any more, and keeps their programs. @param {Iterable<ShaderMaterial>} materials */
  retire(materials) {
    for (const material of materials) {
      const key = this.#programOf(material);
      if (key === null) {
        material.dispose();
        continue;
      }
      const kept = this.#kept.get(key);
      const held = kept && this.#programOf(kept) === key;
      this.#kept.delete(key);
      this.#kept.set(key, held ? kept : material);
      if (held) material.dispose();
      else forget(material);
    }
    for (const [key, material] of this.#kept) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(key);
      material.dispose();
    }
  }

  dispose() {
    for (const material of this.#kept.values()) material.dispose();
    this.#kept.clear();
  }

  /** Its key; null where there is none, or none since the graphics were lost. @param {ShaderMaterial} material @returns {string | null} */
  #programOf(material) {
    const { currentProgram } = /** @type {any} */ (this.#renderer.properties.get(material));
    return currentProgram?.cacheKey ?? null;
  }
}

/** What it was drawn with, textures among it, can go. @param {ShaderMaterial} material */
function forget({ uniforms }) {
  for (const name of Object.keys(uniforms)) delete uniforms[name];
}
