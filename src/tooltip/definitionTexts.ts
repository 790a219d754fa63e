/**
 * Returns the text of the name or the last line of a definition, without brackets and spaces. The brackets and
 * spaces are for pages without CSS (see `renderDefinition.tsx`). The text comes from the page and not from a locale, so that
 * it is translated if the browser has translated the page.
 */
export const getPlainText = (part: Element): string =>
  part.textContent.replace(/^\s*[\p{Ps}.。।]?\s*|\s*[\p{Pe}:：]?\s*$/gu, '')

/**
 * Shows a definition as the fallback for the tooltip. It sets `aria-hidden`, which `term.css` selects, and which prevents
 * screen readers from reading the text twice. It sets `data-text` to the text without punctuation, which `term.css` shows
 * instead of the element's text.
 */
export const showDefinition = (definition: HTMLElement): void => {
  for (const part of [definition.firstElementChild, definition.lastElementChild] as HTMLElement[])
    part.dataset.text = getPlainText(part)
  definition.ariaHidden = 'true'
}
