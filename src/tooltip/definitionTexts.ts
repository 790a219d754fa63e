/** The definition of a trigger: the element right after it, see `renderDefinition`. */
export const findDefinition = (trigger: Element) => trigger.nextElementSibling as HTMLElement | null

/**
 * Returns the name of a definition, and its lines: the meaning, the source and the note. They have no brackets and spaces
 * around them, which are for pages without CSS. A definition without a name has that of its trigger.
 *
 * The texts come from the page and not from a locale, so that they are translated if the browser has translated the page.
 */
export const getDefinitionTexts = (trigger: Element, definition: Element): [name: string, lines: string] => {
  const lines = definition.textContent.replace(/^\s*\p{Ps}|\p{Pe}\s*$/gu, '').split(/[\n\u200B]/)
  // An empty line follows the name.
  const [name = ''] = lines[1] === '' ? lines.splice(0, 2) : [trigger.textContent]
  return [name.replace(/[:：\s]+$/, '').trim(), lines.join('\n')]
}

/**
 * Shows a definition as the fallback for the tooltip. It sets `aria-hidden`, which `term.css` selects, and which
 * prevents screen readers from reading the text twice. `term.css` shows the attributes instead of the text.
 */
export const showDefinition = (trigger: Element, definition: HTMLElement): void => {
  const { dataset } = definition
  ;[dataset.name, dataset.text] = getDefinitionTexts(trigger, definition)
  definition.ariaHidden = 'true'
}
