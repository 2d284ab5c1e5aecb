/**
 * Decodes the triangles of a surface from strips, and the three vertices that predict each vertex. The counterpart of
 * strips.py in vertebra_viz/export/glb, which describes the format.
 */

/** @typedef {import("./coded-bytes.js").CodedBytes} CodedBytes */

const NEW = 0;
/**
 * References to an earlier corner: start `back` corners before the present one, go to the previous occurrence of that
 * vertex (or the one before it), and from there `further` corners along the strip.
 */
const PLACES = [
  { occurrences: 1, back: 2, further: 2 },
  { occurrences: 1, back: 1, further: 2 },
  { occurrences: 2, back: 1, further: 2 },
  { occurrences: 1, back: 1, further: -2 },
  { occurrences: 2, back: 2, further: 2 },
  { occurrences: 1, back: 2, further: -2 },
  { occurrences: 2, back: 1, further: -2 },
  { occurrences: 2, back: 2, further: -2 },
];

/**
 * @param {CodedBytes} coded
 * @param {import("./coded.js").Numbers} indices to fill
 * @param {number} vertices number of vertices of the surface; each takes at least a byte of the file
 * @returns {Int32Array} for each vertex the three vertices that predict it
 * @throws {RangeError} if the data is inconsistent
 */
export function readStrips(coded, indices, vertices) {
  const head = coded.take(8);
  const [strips, numbered] = [0, 4].map((from) => new DataView(head.buffer, head.byteOffset).getUint32(from, true));
  const corners = indices.length / 3 + 2 * strips;
  const lengths = coded.numbers(strips, 2);
  if (lengths.some((length) => length < 3) || lengths.reduce((sum, length) => sum + length, 0) !== corners) throw new RangeError();
  const symbols = coded.take(corners);
  const numbers = coded.numbers(numbered, indices.BYTES_PER_ELEMENT);
  const most = indices.BYTES_PER_ELEMENT === 2 ? 0xffff : -1;
  const vertexAt = new Int32Array(corners);
  const previousOf = new Int32Array(corners);
  const lastOf = new Int32Array(vertices).fill(-1);
  const parents = new Int32Array(3 * vertices);
  let seen = 0;
  let used = 0;
  let number = 0;
  let written = 0;
  let at = 0;
  for (const length of lengths) {
    for (let place = 0; place < length; place += 1, at += 1) {
      const symbol = symbols[at];
      let vertex;
      if (symbol === NEW) {
        vertex = seen++;
        if (vertex === vertices) throw new RangeError();
        // the last three corners of the strip, as a parallelogram; at the start of a strip only the corner before
        parents[3 * vertex] = at ? vertexAt[at - 1] : 0;
        parents[3 * vertex + 1] = place < 3 ? parents[3 * vertex] : vertexAt[at - 2];
        parents[3 * vertex + 2] = place < 3 ? parents[3 * vertex] : vertexAt[at - 3];
      } else if (symbol <= PLACES.length) {
        const { occurrences, back, further } = PLACES[symbol - 1];
        let from = previousOf[at - back];
        if (occurrences === 2) from = previousOf[from];
        vertex = vertexAt[from + further];
      } else {
        number = (number + numbers[used++]) & most; // differences wrap around at the range of the type
        vertex = number;
      }
      if (!(vertex >= 0 && vertex < seen)) throw new RangeError();
      vertexAt[at] = vertex;
      previousOf[at] = lastOf[vertex];
      lastOf[vertex] = at;
      if (place < 2) continue;
      const odd = place % 2;
      indices[written++] = vertexAt[at - 2 + odd];
      indices[written++] = vertexAt[at - 1 - odd];
      indices[written++] = vertex;
    }
  }
  if (written !== indices.length || used !== numbered) throw new RangeError();
  for (let vertex = seen; vertex < vertices; vertex += 1) parents.fill(vertex - 1, 3 * vertex, 3 * vertex + 3);
  return parents;
}
