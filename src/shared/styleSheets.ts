/** The stylesheets of each document, by their text. A `CSSStyleSheet` cannot be adopted in another document. */
const sheetsByDocument = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/** Returns the stylesheet of a text, the same one for each call with the same document. */
export const getSheet = (document: Document, text: string): CSSStyleSheet => {
  const sheets = sheetsByDocument.get(document) ?? new Map<string, CSSStyleSheet>()
  sheetsByDocument.set(document, sheets)
  let sheet = sheets.get(text)
  if (!sheet) {
    sheet = new (document.defaultView ?? window).CSSStyleSheet()
    sheet.replaceSync(text)
    sheets.set(text, sheet)
  }
  return sheet
}

/**
 * Adopts stylesheets in a shadow root. All elements share them, and no Content Security Policy blocks them.
 * Returns `false` if the browser does not support `adoptedStyleSheets` and constructable stylesheets.
 */
export const adoptStyleSheets = (root: ShadowRoot, texts: readonly string[]): boolean => {
  if (!('adoptedStyleSheets' in root)) return false
  root.adoptedStyleSheets = texts.map((text) => getSheet(root.ownerDocument, text))
  return true
}
