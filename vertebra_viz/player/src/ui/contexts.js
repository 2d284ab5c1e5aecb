/**
 * Which players of a page hold a graphics context. Browsers take the oldest away from the seventeenth on, and say so on
 * the console; so whoever is out of sight gives its own back, and where too many are in sight, whoever rests.
 */

/**
 * @typedef {object} Holder
 * @property {boolean} visible
 * @property {boolean} playing
 * @property {() => void} park gives the context back
 * @property {() => void} wake takes it up again
 */

/** In sight at once; the page may have pictures of its own. */
const MOST = 12;
/** Out of sight, ready for whoever scrolls back. A page in a frame (a notebook's cell) is one of many, and keeps none. */
const MOST_UNSEEN = window.parent === window ? 4 : 0;

/** The one used last stands last. @type {Set<Holder>} */
const holders = new Set();

/** A player comes into sight, or has something new to show. @param {Holder} holder */
export function take(holder) {
  const held = holders.delete(holder);
  holders.add(holder);
  if (held) return;
  releaseSurplus(holder);
  holder.wake();
}

/** A player is out of sight. @param {Holder} holder */
export function leave(holder) {
  if (!holders.delete(holder)) return;
  holders.add(holder);
  releaseSurplus(holder);
}

/** A player's picture is gone for good. @param {Holder} holder */
export function drop(holder) {
  holders.delete(holder);
}

/** @param {Holder} latest gives way last */
function releaseSurplus(latest) {
  const unseen = [...holders].filter(({ visible }) => !visible);
  for (const holder of unseen.slice(0, Math.max(0, unseen.length - MOST_UNSEEN))) park(holder);
  while (holders.size > MOST) {
    const others = [...holders].filter((holder) => holder !== latest);
    park(others.find(({ visible }) => !visible) ?? others.find(({ playing }) => !playing) ?? others[0]);
  }
}

/** @param {Holder} holder */
function park(holder) {
  holders.delete(holder);
  holder.park();
}
