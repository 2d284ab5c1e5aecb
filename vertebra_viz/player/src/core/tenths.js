/**
 * Rounds a measured value to the tenth that is shown, for decisions that must agree with the shown value. The counterpart
 * of Python's `tenths.py`.
 *
 * @param {number} value
 * @returns {number} rounded to a tenth, halves upward; never -0
 */
export const tenths = (value) => Math.floor(10 * value + 0.5 + 1e-6) / 10 + 0;
