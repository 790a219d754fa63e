/**
 * Returns the texts of a definition: its name, its meaning, and the source with the note. They have no brackets and spaces
 * around them, which are for pages without CSS (see `renderDefinition.tsx`).
 *
 * The texts come from the page and not from a locale, so that they are translated if the browser has translated the page.
 */
export const getDefinitionTexts = (definition: Element): [name: string, meaning: string, more: string] => {
  const text = (definition.lastElementChild as Element).textContent
  const [meaning = '', ...more] = text.replace(/\p{Pe}\s*$/u, '').split(/[\n\u200B]/)
  return [
    definition.textContent.slice(0, -text.length).replace(/^\s*\p{Ps}|[:：\s]+$/gu, ''),
    meaning,
    more.join('\n'),
  ]
}

/**
 * Shows a definition as the fallback for the tooltip. It sets `aria-hidden`, which `term.css` selects, and which
 * prevents screen readers from reading the text twice. `term.css` shows the attributes instead of the texts.
 */
export const showDefinition = (definition: HTMLElement): void => {
  const [name, text, more] = getDefinitionTexts(definition)
  definition.dataset.text = name
  const { dataset } = definition.lastElementChild as HTMLElement
  dataset.text = text
  if (more) dataset.more = more
  definition.ariaHidden = 'true'
}
