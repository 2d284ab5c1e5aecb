/**
 * Programs of the graphics card that outlive the case they were made for. three.js lets a program go with the last
 * material that uses it; the next case would make the same ones again, and a browser waits for each of them.
 */

/** @typedef {import("three").ShaderMaterial} ShaderMaterial */
/** @typedef {import("three").WebGLRenderer} WebGLRenderer */

/** All styles of cases of every kind have fewer. */
const MOST = 96;

export class Programs {
  #renderer;
  /** A material of each program, whose case has gone; the one that was needed last comes last. @type {Map<string, ShaderMaterial>} */
  #kept = new Map();

  /** @param {WebGLRenderer} renderer */
  constructor(renderer) {
    this.#renderer = renderer;
  }

  /** Takes materials that nobody draws with any more, and keeps their programs. @param {Iterable<ShaderMaterial>} materials */
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

  /** Whether a program is kept, and not lost with the graphics. @param {string} key */
  #holds(key) {
    const kept = this.#kept.get(key);
    return kept !== undefined && this.#programsOf(kept).includes(key);
  }

  /** Keys of its programs, one for each way it was drawn in; none since the graphics were lost. @param {ShaderMaterial} material @returns {string[]} */
  #programsOf(material) {
    const { programs } = /** @type {any} */ (this.#renderer.properties.get(material));
    return [...(programs?.keys() ?? [])];
  }
}

/** What it was drawn with, textures among it, can go. @param {ShaderMaterial} material */
function forget({ uniforms }) {
  for (const name of Object.keys(uniforms)) delete uniforms[name];
}
