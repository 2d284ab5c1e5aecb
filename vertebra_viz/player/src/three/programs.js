/**
 * Shader programs that are kept beyond the case they were compiled for. three.js deletes a program with the last material that
 * uses it; the next case would compile the same ones again, and the browser would wait for each.
 */

/** @typedef {import("three").ShaderMaterial} ShaderMaterial */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */

/** More than the styles of all kinds of cases need together. */
const MOST = 96;

export class Programs {
  #renderer;
  /** One material per kept program, whose case is gone; the most recently used comes last. @type {Map<string, ShaderMaterial>} */
  #kept = new Map();

  /** @param {WebGLRenderer} renderer */
  constructor(renderer) {
    this.#renderer = renderer;
  }

  /** Takes over materials that are no longer drawn, and keeps their programs. @param {Iterable<ShaderMaterial>} materials */
  retire(materials) {
    for (const material of materials) {
      const keys = this.#programsOf(material);
      const unheld = keys.filter((key) => !this.#holds(key));
      for (const key of keys) {
        const kept = /** @type {ShaderMaterial} */ (unheld.includes(key) ? material : this.#kept.get(key));
        this.#kept.delete(key);
        this.#kept.set(key, kept);
      }
      if (unheld.length) forget(material);
      else material.dispose();
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

  /** Whether a program is kept and was not lost with the graphics context. @param {string} key */
  #holds(key) {
    const kept = this.#kept.get(key);
    return kept !== undefined && this.#programsOf(kept).includes(key);
  }

  /**
   * Keys of a material's programs, one for each variant it was drawn in; none after the graphics context was lost.
   *
   * @param {ShaderMaterial} material
   * @returns {string[]}
   */
  #programsOf(material) {
    const { programs } = /** @type {any} */ (this.#renderer.properties.get(material));
    return [...(programs?.keys() ?? [])];
  }
}

/** Drops references to what it was drawn with, such as textures. @param {ShaderMaterial} material */
function forget({ uniforms }) {
  for (const name of Object.keys(uniforms)) delete uniforms[name];
}
