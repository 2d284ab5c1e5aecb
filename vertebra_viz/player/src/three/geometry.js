/**
 * One surface of a case file as three.js needs it: its buffers, read directly from the file, and its transform.
 *
 * Only what our own files contain is read; a general reader such as three.js's would be a tenth of the whole player.
 */

import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute, Matrix4, Quaternion, Vector3 } from "three";
import { corrupt } from "../core/glb.js";
import { ARRAYS, COLUMNS } from "../core/gltf-types.js";
import { canBeDrawn } from "./targets.js";

/** @typedef {import("../core/glb.js").Glb} Glb */

const NAMES = /** @type {Record<string, string>} */ ({ POSITION: "position", NORMAL: "normal", COLOR_0: "color", _OCCLUSION: "occlusion" });

/**
 * @param {Glb} glb
 * @param {string} name of the actor
 * @returns {{geometry: BufferGeometry, toMetres: Matrix4}} the matrix converts the file's integers to world metres
 * @throws {import("../core/errors.js").PlayerError} code "corrupt"
 */
export function readSurface(glb, name) {
  const leaf = glb.json.nodes?.find((/** @type {any} */ node) => node.name === `${name}-surface`);
  const primitive = glb.json.meshes?.[leaf?.mesh]?.primitives?.[0];
  if (!primitive) throw corrupt("lacks", name);
  const geometry = new BufferGeometry();
  geometry.setIndex(/** @type {BufferAttribute} */ (attribute(glb, primitive.indices)));
  for (const [key, index] of Object.entries(primitive.attributes)) geometry.setAttribute(NAMES[key], attribute(glb, index));
  for (const target of primitive.targets ?? []) {
    for (const [key, index] of Object.entries(target)) {
      (geometry.morphAttributes[/** @type {"position"} */ (NAMES[key])] ??= []).push(/** @type {BufferAttribute} */ (attribute(glb, index)));
    }
  }
  if (!Object.values(geometry.morphAttributes).every(canBeDrawn)) throw corrupt("surface");
  geometry.morphTargetsRelative = true;
  const { translation = [0, 0, 0], scale = [1, 1, 1] } = leaf;
  const toMetres = new Matrix4().compose(new Vector3(...translation), new Quaternion(), new Vector3(...scale));
  return { geometry, toMetres };
}

/**
 * @param {Glb} glb
 * @param {number} index of the accessor
 * @returns {BufferAttribute | InterleavedBufferAttribute} a view of the file's own bytes
 */
function attribute({ json, bin }, index) {
  const { bufferView, componentType, count, type, normalized = false } = json.accessors?.[index] ?? {};
  const view = json.bufferViews?.[bufferView];
  const Kind = ARRAYS[componentType];
  const width = COLUMNS[type];
  if (!view || !Kind || !width) throw corrupt("surface");
  const { byteOffset = 0, byteLength, byteStride } = view;
  const size = Kind.BYTES_PER_ELEMENT;
  const stride = (byteStride ?? width * size) / size;
  if (byteOffset + byteLength > bin.byteLength || count * stride * size > byteLength) throw corrupt("incomplete");
  const array = new Kind(bin.buffer, bin.byteOffset + byteOffset, count * stride);
  if (stride === width) return new BufferAttribute(array, width, normalized);
  return new InterleavedBufferAttribute(new InterleavedBuffer(array, stride), width, 0, normalized);
}
