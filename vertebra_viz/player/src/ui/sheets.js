/**
 * Constructed style sheets. Each belongs to the document it was created for and cannot be used in another, so an element that is
 * moved to another window's page needs new ones.
 */

/** @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const made = new WeakMap();

/**
 * @param {string} css
 * @param {Window & typeof globalThis} view window of the page
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
