/**
 * Constructed style sheets. Each belongs to the document it was made for and no other takes it, so an element that is
 * moved into another window's page needs them made anew there.
 */

/** @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const made = new WeakMap();

/**
 * @param {string} css
 * @param {Window & typeof globalThis} view the window of the page that it is for
 */
export function sheetOf(css, view) {
  const sheets = made.get(view.document) ?? new Map();
  made.set(view.document, sheets);
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
