/** Reads coded bytes once, from start to end. */

export class CodedBytes {
  #bytes;
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /** Number of unread bytes. */
  get left() {
    return this.#bytes.length - this.#at;
  }

  /**
   * Reads the next bytes.
   *
   * @param {number} count
   * @throws {RangeError} if there are fewer
   */
  take(count) {
    if (!(count >= 0 && count <= this.left)) throw new RangeError();
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /**
   * Reads signed numbers from zigzag-coded unsigned ones; their bytes are stored as planes: all lowest bytes first.
   *
   * @param {number} count
   * @param {number} size bytes of each number
   */
  numbers(count, size) {
    const bytes = this.take(count * size);
    const numbers = new Int32Array(count);
    for (let byte = 0, from = 0; byte < size; byte += 1) {
      for (let i = 0; i < count; i += 1, from += 1) numbers[i] |= bytes[from] << (8 * byte);
    }
    for (let i = 0; i < count; i += 1) numbers[i] = (numbers[i] >>> 1) ^ -(numbers[i] & 1);
    return numbers;
  }
}
