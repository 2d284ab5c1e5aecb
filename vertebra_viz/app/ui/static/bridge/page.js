// Access to the page's own markup: its elements, the player, and the settings that the server wrote into it.

/** @typedef {import("./types.d.ts").PlayerElement} PlayerElement */
/** @typedef {import("./types.d.ts").Settings} Settings */

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement} */
export function within(root, selector) {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return /** @type {HTMLElement} */ (element);
}

/** The page's first player. */
export const playerElement = () => /** @type {PlayerElement} */ (byId("vv-player"));

/** @returns {Settings} */
export const readSettings = () => JSON.parse(byId("vv-settings").textContent ?? "");
