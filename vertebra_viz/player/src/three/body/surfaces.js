/**
 * The surfaces of a standing person and of its vertebrae, read from the file that devtools/opening.py writes and documents.
 */

import { BufferAttribute, BufferGeometry } from "three";
import { CodedBytes } from "../../core/coded-bytes.js";
import { readVertices } from "../../core/coded.js";
import { corrupt } from "../../core/glb.js";
import { readStrips } from "../../core/strips.js";

/** @typedef {{name: string, vertices: number, triangles: number, step_mm: number}} Surface */
/** @typedef {[front_mm: number, up_mm: number, lean_rad: number]} Place of a vertebra in the person */
/** @typedef {{format: number, levels: Record<string, Place>, surfaces: Surface[]}} Description */
/** @typedef {{points: Float32Array, triangles: Uint32Array}} Mesh n × 3, RAS mm */

const FORMAT = 1;
const PERSON = "person";

/**
 * @param {ArrayBuffer} buffer the file
 * @returns {{levels: Record<string, Place>, person: Mesh, bones: Map<string, Mesh>}} bones about their own middles
 * @throws {import("../../core/errors.js").PlayerError} code "corrupt"
 */
export function readBody(buffer) {
  try {
    const length = new DataView(buffer).getUint32(0, true);
    /** @type {Description} */
    const { format, levels, surfaces } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
    if (format !== FORMAT) throw new RangeError();
    const coded = new CodedBytes(new Uint8Array(buffer, 4 + length));
    const meshes = new Map(surfaces.map((surface) => [surface.name, mirrored(readHalf(coded, surface))]));
    const person = /** @type {Mesh} */ (meshes.get(PERSON));
    meshes.delete(PERSON);
    return { levels, person, bones: meshes };
  } catch {
    throw corrupt("incomplete");
  }
}

/** @param {CodedBytes} coded @param {Surface} surface @returns {Mesh} its right half */
function readHalf(coded, { vertices, triangles, step_mm }) {
  const indices = new Uint16Array(3 * triangles);
  const parents = readStrips(coded, indices, vertices);
  const array = new Int16Array(3 * vertices);
  readVertices(coded, { array, count: vertices, columns: 3, stride: 3 }, parents);
  return { points: Float32Array.from(array, (value) => value * step_mm), triangles: Uint32Array.from(indices) };
}

/** Both halves, joined in the middle plane. @param {Mesh} half @returns {Mesh} */
function mirrored({ points, triangles }) {
  const count = points.length / 3;
  const twin = new Uint32Array(count);
  let total = count;
  for (let i = 0; i < count; i += 1) twin[i] = points[3 * i] === 0 ? i : total++;
  const all = new Float32Array(3 * total);
  all.set(points);
  for (let i = 0; i < count; i += 1) if (twin[i] !== i) all.set([-points[3 * i], points[3 * i + 1], points[3 * i + 2]], 3 * twin[i]);
  const both = new Uint32Array(2 * triangles.length);
  both.set(triangles);
  for (let i = 0; i < triangles.length; i += 3) {
    const other = [triangles[i], triangles[i + 2], triangles[i + 1]].map((vertex) => twin[vertex]);
    both.set(other, triangles.length + i);
  }
  return { points: all, triangles: both };
}

/**
 * Surfaces merged into one geometry, in the world coordinates of a case: one vertebra's centre is where the case has its own.
 *
 * @param {{mesh: Mesh, place: Place, mark: number}[]} surfaces each with a number by which the shader tells them apart
 * @param {Place} home place of the vertebra that the case shows
 * @returns {BufferGeometry} world mm
 */
export function joined(surfaces, home) {
  const count = surfaces.reduce((sum, { mesh }) => sum + mesh.points.length / 3, 0);
  const positions = new Float32Array(3 * count);
  const marks = new Float32Array(count);
  /** @type {number[]} */
  const indices = [];
  let start = 0;
  for (const { mesh, place, mark } of surfaces) {
    const { points } = mesh;
    for (let i = 0; i < points.length; i += 3) {
      const [front, up] = back(home, there(place, points[i + 1], points[i + 2]));
      positions.set([-points[i], up, front], 3 * start + i); // x to the patient's left, y to the head, z to the front
    }
    marks.fill(mark, start, start + points.length / 3);
    for (const index of mesh.triangles) indices.push(start + index);
    start += points.length / 3;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setAttribute("mark", new BufferAttribute(marks, 1));
  geometry.setIndex(indices);
  geometry.computeVertexNormals();
  return geometry;
}

/** From a vertebra's own coordinates to the person's. @param {Place} place @param {number} y @param {number} z @returns {[number, number]} */
function there([front, up, lean], y, z) {
  return [Math.cos(lean) * y + Math.sin(lean) * z + front, Math.cos(lean) * z - Math.sin(lean) * y + up];
}

/** The inverse of that. @param {Place} place @param {[number, number]} spot @returns {[number, number]} */
export function back([front, up, lean], [y, z]) {
  return [Math.cos(lean) * (y - front) - Math.sin(lean) * (z - up), Math.cos(lean) * (z - up) + Math.sin(lean) * (y - front)];
}
