/**
 * Keeps track of which players of a page hold a graphics context. Browsers drop the oldest one from the seventeenth on, with a
 * warning on the console; so players out of view release theirs, and if too many are in view, paused ones do.
 */

/**
 * @typedef {object} Holder
 * @property {boolean} visible
 * @property {boolean} playing
 * @property {() => void} park releases the context
 * @property {() => void} wake requests it again
 */

/** Largest number in view; the page may have other WebGL canvases. */
const MOST = 12;
/** Largest number out of view, kept for scrolling back. A page in a frame (such as a notebook's cell) is one of many, and keeps none. */
const MOST_UNSEEN = window.parent === window ? 4 : 0;

/** In order of use, the most recent last. @type {Set<Holder>} */
const holders = new Set();

/** A player came into view, or has something new to show. @param {Holder} holder */
export function take(holder) {
  const held = holders.delete(holder);
  holders.add(holder);
  if (held) return;
  releaseSurplus(holder);
  holder.wake();
}

/** A player went out of view. @param {Holder} holder */
export function leave(holder) {
  if (!holders.delete(holder)) return;
  holders.add(holder);
  releaseSurplus(holder);
}

/** A player's picture was closed. @param {Holder} holder */
export function drop(holder) {
  holders.delete(holder);
}

/** @param {Holder} latest is parked last */
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
