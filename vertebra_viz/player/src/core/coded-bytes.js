/** Coded bytes, read once from front to back. */

export class CodedBytes {
  #bytes;
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /** How many are left. */
  get left() {
    return this.#bytes.length - this.#at;
  }

  /**
   * The next ones.
   *
   * @param {number} count
   * @throws {RangeError} where there are not as many
   */
  take(count) {
    if (!(count >= 0 && count <= this.left)) throw new RangeError();
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /**
   * Numbers with a sign, from numbers without one whose bytes come apart, the lowest first.
   *
   * @param {number} count
   * @param {number} size bytes of each
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
