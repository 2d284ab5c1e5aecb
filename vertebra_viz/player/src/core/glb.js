/** Reads the chunks of a .glb file; an error says in plain words what is wrong with the file. */

import { text } from "../words/messages.js";
import { CODING, decoded } from "./coded.js";
import { PlayerError } from "./errors.js";
import { COLUMNS } from "./gltf-types.js";

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;
/** Known versions of case files: 1 with plain glTF arrays, 2 with coded arrays. */
const FORMATS = [1, 2];
const FLOAT = 5126;

/**
 * @typedef {object} Glb
 * @property {any} json the glTF document
 * @property {Uint8Array} bin the buffer to which the buffer views refer, decoded
 */

/**
 * @param {ArrayBuffer} buffer the file
 * @returns {Glb}
 * @throws {PlayerError} code "corrupt", for anything that is not a complete .glb file of this program
 */
export function readGlb(buffer) {
  const view = new DataView(buffer);
  if (view.byteLength === 0) throw corrupt("empty");
  if (view.byteLength < 20 || view.getUint32(0, true) !== MAGIC) throw corrupt("not-glb");
  if (view.getUint32(4, true) !== 2) throw corrupt("version");
  if (view.getUint32(8, true) !== view.byteLength) throw corrupt("incomplete");
  const chunks = new Map();
  for (let at = 12; at < view.byteLength; ) {
    if (at + 8 > view.byteLength) throw corrupt("incomplete");
    const length = view.getUint32(at, true);
    if (at + 8 + length > view.byteLength) throw corrupt("incomplete");
    chunks.set(view.getUint32(at + 4, true), new Uint8Array(buffer, at + 8, length));
    at += 8 + length;
  }
  const text = chunks.get(JSON_CHUNK);
  const bin = chunks.get(BIN_CHUNK);
  if (!text || !bin) throw corrupt("incomplete");
  let json;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text));
  } catch {
    throw corrupt("unreadable");
  }
  const format = json?.scenes?.[0]?.extras?.format;
  if (format === undefined) throw corrupt("foreign");
  if (!FORMATS.includes(format)) throw corrupt("newer");
  const coded = json.extensionsRequired?.includes?.(CODING) ?? false;
  if (!isWhole(json, coded ? 2 : 1)) throw corrupt("outside");
  if (!coded) return { json, bin };
  try {
    return { json, bin: decoded(json, bin) };
  } catch {
    throw corrupt("incomplete");
  }
}

/**
 * Whether the file contains everything that it draws. A case has no images and no external buffers; the loader would fetch
 * them, so that a manipulated file could make every page that shows it contact another server.
 *
 * @param {any} json
 * @param {number} most buffers that are allowed: one, and for coded files a second one for the decoded data
 */
function isWhole({ images, buffers = [] }, most) {
  if (images !== undefined || !Array.isArray(buffers) || buffers.length > most) return false;
  return buffers.every((buffer) => buffer && buffer.uri === undefined);
}

/**
 * The values of one accessor of floats.
 *
 * @param {Glb} glb
 * @param {number} index of the accessor
 * @returns {Float32Array} a copy, `count × components` long
 * @throws {PlayerError} code "corrupt"
 */
export function floats({ json, bin }, index) {
  const accessor = json.accessors?.[index];
  const view = json.bufferViews?.[accessor?.bufferView];
  const width = COLUMNS[accessor?.type];
  if (!view || !width || accessor.componentType !== FLOAT) throw corrupt("animation");
  const begin = (view.byteOffset ?? 0) + (accessor.byteOffset ?? 0);
  const end = begin + 4 * width * accessor.count;
  if (!(end <= bin.byteLength)) throw corrupt("incomplete");
  return new Float32Array(bin.slice(begin, end).buffer);
}

/**
 * @param {"empty" | "not-glb" | "version" | "incomplete" | "unreadable" | "foreign" | "newer" | "outside" | "animation" | "surface" | "lacks" | "earlier" | "misfit"} why
 * @param {string} [what] name of what is missing
 */
export function corrupt(why, what = "") {
  return new PlayerError("corrupt", () => text("player-corrupt", { why, what }));
}
