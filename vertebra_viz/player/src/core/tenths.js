/**
 * What decides by a measured figure: the tenth that is shown, and not what lies behind it; Python's `tenths.py` again.
 *
 * @param {number} value
 * @returns {number} to a tenth, halves upward; nothing has no sign
 */
export const tenths = (value) => Math.floor(10 * value + 0.5 + 1e-6) / 10 + 0;
