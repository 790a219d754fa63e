/** A stylesheet by its text, once a document. */
const sheetsByDocument = new WeakMap<Document, Map<string, CSSStyleSheet>>()

const getSheet = (document: Document, text: string): CSSStyleSheet => {
  const known = sheetsByDocument.get(document) ?? new Map<string, CSSStyleSheet>()
  sheetsByDocument.set(document, known)
  const sheet = known.get(text) ?? new (document.defaultView ?? window).CSSStyleSheet()
  if (!known.has(text)) {
    sheet.replaceSync(text)
    known.set(text, sheet)
  }
  return sheet
}

/** Gives a shadow root sheets that all elements share, which no policy blocks. False where the browser has none of those. */
export const adoptStyleSheets = (root: ShadowRoot, texts: readonly string[]): boolean => {
  if (!('adoptedStyleSheets' in root)) return false
  root.adoptedStyleSheets = texts.map((text) => getSheet(root.ownerDocument, text))
  return true
}
