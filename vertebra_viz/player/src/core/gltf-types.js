/** Types of the arrays in a glTF file. */

/** Array constructor of each component type. @type {Readonly<Record<number, any>>} */
export const ARRAYS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
};

/** Number of columns of each accessor type. @type {Readonly<Record<string, number>>} */
export const COLUMNS = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
