/** The plain numbers behind what three.js draws. */

/** @typedef {import("three").BufferAttribute} BufferAttribute */
/** @typedef {import("three").InterleavedBufferAttribute} InterleavedBufferAttribute */

/**
 * The numbers of an attribute: `at` one vertex begins `stride` after the vertex before.
 *
 * @param {BufferAttribute | InterleavedBufferAttribute} attribute
 * @returns {{array: any, stride: number}}
 */
export function numbersOf(attribute) {
  const { array, itemSize } = attribute;
  return { array, stride: "data" in attribute ? attribute.data.stride : itemSize };
}
