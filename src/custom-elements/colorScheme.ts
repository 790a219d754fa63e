import texts from 'virtual:color-scheme'
import { getSheet } from '../shared/styleSheets.js'

/**
 * Makes the custom elements of a document follow a theme switch by class or attribute, such as `<html class="dark">`. A
 * selector inside a shadow root cannot match `<html>`: only Chromium supports `:host-context()`. So the document adopts the
 * rules of `theme/colorScheme.css` for the host elements, and their shadow content inherits `color-scheme`. The rules come
 * first, so that the stylesheets of the page override them. A page that replaces `adoptedStyleSheets` removes them, and the
 * next element of this tag name adopts them again.
 */
export const adoptColorScheme = ({ localName, ownerDocument }: Element): void => {
  const { adoptedStyleSheets } = ownerDocument
  if (!adoptedStyleSheets) return
  const sheet = getSheet(ownerDocument, texts.join('').replaceAll('.ankr', localName))
  if (!adoptedStyleSheets.includes(sheet)) ownerDocument.adoptedStyleSheets = [sheet, ...adoptedStyleSheets]
}
