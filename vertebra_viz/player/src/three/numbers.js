/** The plain numbers of three.js attributes. */

/** @typedef {import("three").BufferAttribute} BufferAttribute */
/** @typedef {import("three").InterleavedBufferAttribute} InterleavedBufferAttribute */

/**
 * The array of an attribute: the first vertex begins at `at`, each next one `stride` later.
 *
 * @param {BufferAttribute | InterleavedBufferAttribute} attribute
 * @returns {{array: any, stride: number}}
 */
export function numbersOf(attribute) {
  const { array, itemSize } = attribute;
  return { array, stride: "data" in attribute ? attribute.data.stride : itemSize };
}
