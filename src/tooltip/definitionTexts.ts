/**
 * The name and the last line of a definition, each with its text but without the punctuation that makes the definition read
 * as a sentence where there is no CSS (see `renderDefinition.tsx`). Read from the page, so that a translation by the browser
 * is kept.
 */
export const getPlainTexts = ({ firstElementChild, lastElementChild }: Element) =>
  [
    [firstElementChild, /^\s*\(|:\s*$/g],
    [lastElementChild, /^\s+|\)\s*$/g],
  ].map(([child, punctuation]) => {
    const element = child as HTMLElement
    return [element, element.textContent.replace(punctuation as RegExp, '')] as const
  })

/**
 * Shows a definition as the fallback for the tooltip: by `aria-hidden`, which `term.css` selects, and which keeps it from
 * being read twice. `data-text` has the text without punctuation, which `term.css` shows in place of the element's text.
 */
export const showDefinition = (definition: HTMLElement): void => {
  for (const [element, text] of getPlainTexts(definition)) element.dataset.text = text
  definition.ariaHidden = 'true'
}
