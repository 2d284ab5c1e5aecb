/** The pseudo-language: English with accents and doubled vowels, the same as in Python (`words/pseudo.py`). */

import TABLE from "../../../words/pseudo.json" with { type: "json" };

const letters = [...TABLE.letters];
const ACCENTED = new Map(
  letters.flatMap((letter, i) => (i % 2 ? [] : [[letter, letters[i + 1].repeat(TABLE.doubled.includes(letter) ? 2 : 1)]])),
);

/** @param {string} text */
export const altered = (text) => text.replace(/[A-Za-z]/g, (letter) => ACCENTED.get(letter) ?? letter);
