/** Controls under an open sheet cannot be focused or pressed, because they are invisible. */

const FOCUSABLE = "button, select, input, summary, [tabindex]";
/** A control with a larger covered share counts as hidden. */
const MOST = 0.5;

/**
 * Reads the layout, so call it after a change, not in every frame.
 *
 * @param {Element} shell
 * @param {Element} sheet of that shell
 */
export function cover(shell, sheet) {
  const over = sheet.getBoundingClientRect();
  const controls = [.../** @type {NodeListOf<HTMLElement>} */ (shell.querySelectorAll(FOCUSABLE))].filter((each) => !sheet.contains(each));
  const covered = controls.map((each) => share(each.getBoundingClientRect(), over) > MOST);
  controls.forEach((each, i) => {
    each.inert = covered[i];
  });
}

/** Share of a box that another one covers, 0 to 1. @param {DOMRect} box @param {DOMRect} over */
function share(box, over) {
  const width = Math.min(box.right, over.right) - Math.max(box.left, over.left);
  const height = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
  return width > 0 && height > 0 ? (width * height) / (box.width * box.height) : 0;
}
