/**
 * Removes the brackets and blanks that make a definition read as a sentence where there is no CSS (see
 * `renderDefinition.tsx`) from its name and its last line. Reads the page and not a locale, so that a translation by the
 * browser is kept.
 */
export const replacePunctuation = (
  { firstElementChild, lastElementChild }: Element,
  write: (part: HTMLElement, text: string) => void,
): void => {
  for (const part of [firstElementChild, lastElementChild] as HTMLElement[])
    write(part, part.textContent.replace(/^\s*\(?|[:)]?\s*$/g, ''))
}

/**
 * Shows a definition as the fallback for the tooltip: by `aria-hidden`, which `term.css` selects, and which keeps it from
 * being read twice. `data-text` has the text without punctuation, which `term.css` shows in place of the element's text.
 */
export const showDefinition = (definition: HTMLElement): void => {
  replacePunctuation(definition, (part, text) => {
    part.dataset.text = text
  })
  definition.ariaHidden = 'true'
}
