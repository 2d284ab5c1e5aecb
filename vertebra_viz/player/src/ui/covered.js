/** What lies under a sheet takes neither focus nor touch: nobody may press what nobody sees. */

const FOCUSABLE = "button, select, input, summary, [tabindex]";
/** Covered by more than this, it counts as out of sight. */
const MOST = 0.5;

/**
 * Reads the layout, after it changed; never in a frame.
 *
 * @param {Element} shell
 * @param {Element} sheet of it
 */
export function cover(shell, sheet) {
  const over = sheet.getBoundingClientRect();
  const controls = [.../** @type {NodeListOf<HTMLElement>} */ (shell.querySelectorAll(FOCUSABLE))].filter((each) => !sheet.contains(each));
  const covered = controls.map((each) => share(each.getBoundingClientRect(), over) > MOST);
  controls.forEach((each, i) => {
    each.inert = covered[i];
  });
}

/** How much of a box lies under another one, 0 to 1. @param {DOMRect} box @param {DOMRect} over */
function share(box, over) {
  const width = Math.min(box.right, over.right) - Math.max(box.left, over.left);
  const height = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
  return width > 0 && height > 0 ? (width * height) / (box.width * box.height) : 0;
}
