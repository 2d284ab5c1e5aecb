/**
 * The triangles of a surface from its strips, and what foretells each of its vertices: the counterpart of strips.py in
 * vertebra_viz/export/glb, which says what the bytes mean.
 */

/** @typedef {import("./coded-bytes.js").CodedBytes} CodedBytes */

const NEW = 0;
/** Where a corner is found: at the vertex so many corners back, one or two occurrences earlier, and so far along from there. */
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
 * @param {number} vertices how many the surface has, each of which takes a byte of the file or more
 * @returns {Int32Array} three parents of each vertex
 * @throws {RangeError} where they do not fit each other
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
  const stood = new Int32Array(corners);
  const before = new Int32Array(corners);
  const last = new Int32Array(vertices).fill(-1);
  const parents = new Int32Array(3 * vertices);
  let met = 0;
  let told = 0;
  let number = 0;
  let written = 0;
  let at = 0;
  for (const length of lengths) {
    for (let place = 0; place < length; place += 1, at += 1) {
      const symbol = symbols[at];
      let vertex;
      if (symbol === NEW) {
        vertex = met++;
        if (vertex === vertices) throw new RangeError();
        // across an edge of the strip, or else the one before it
        parents[3 * vertex] = at ? stood[at - 1] : 0;
        parents[3 * vertex + 1] = place < 3 ? parents[3 * vertex] : stood[at - 2];
        parents[3 * vertex + 2] = place < 3 ? parents[3 * vertex] : stood[at - 3];
      } else if (symbol <= PLACES.length) {
        const { occurrences, back, further } = PLACES[symbol - 1];
        let from = before[at - back];
        if (occurrences === 2) from = before[from];
        vertex = stood[from + further];
      } else {
        number = (number + numbers[told++]) & most; // differences go round the corner where the type ends
        vertex = number;
      }
      if (!(vertex >= 0 && vertex < met)) throw new RangeError();
      stood[at] = vertex;
      before[at] = last[vertex];
      last[vertex] = at;
      if (place < 2) continue;
      const odd = place % 2;
      indices[written++] = stood[at - 2 + odd];
      indices[written++] = stood[at - 1 - odd];
      indices[written++] = vertex;
    }
  }
  if (written !== indices.length || told !== numbered) throw new RangeError();
  for (let vertex = met; vertex < vertices; vertex += 1) parents.fill(vertex - 1, 3 * vertex, 3 * vertex + 3);
  return parents;
}
