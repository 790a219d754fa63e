// Does for `embed.js` what `colorScheme.ts` does for the definition of an element: a server-rendered element needs no
// definition until it changes. These are the rules for all tag names, in a module without imports, so that its chunk is small.
// It runs once per page, on import.
import rules from 'virtual:host-color-scheme'

if (document.adoptedStyleSheets) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets]
}
