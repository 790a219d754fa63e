/**
 * The text of the name or the last line of a definition, without the brackets and blanks that make the definition read as a
 * sentence where there is no CSS (see `renderDefinition.tsx`). Reads the page and not a locale, so that a translation by the
 * browser is kept.
 */
export const getPlainText = (part: Element): string => part.textContent.replace(/^\s*\(?|[:)]?\s*$/g, '')

/**
 * Shows a definition as the fallback for the tooltip: by `aria-hidden`, which `term.css` selects, and which keeps it from
 * being read twice. `data-text` has the text without punctuation, which `term.css` shows in place of the element's text.
 */
export const showDefinition = (definition: HTMLElement): void => {
  for (const part of [definition.firstElementChild, definition.lastElementChild] as HTMLElement[])
    part.dataset.text = getPlainText(part)
  definition.ariaHidden = 'true'
}
