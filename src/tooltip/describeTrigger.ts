/**
 * Connects a trigger to its definition for assistive technology, as soon as the script is there.
 *
 * The server HTML has the definition as `aria-description`, the only way to describe an element without ids. NVDA reads that
 * attribute inside the sentence, before the word, but it reads a description from `aria-describedby` only on focus. So this
 * function sets `ariaDescribedByElements`, which needs no ids, and removes the attribute. The description then includes the
 * source, and a translation of the page by the browser.
 * https://developer.mozilla.org/docs/Web/API/Element/ariaDescribedByElements
 *
 * The description omits the name at the start of the definition, which is a text and no element: the trigger has the same text.
 */
export const describeTrigger = (trigger: HTMLElement): void => {
  const definition = trigger.nextElementSibling
  if (definition && 'ariaDescribedByElements' in trigger) {
    trigger.ariaDescribedByElements = [...definition.children]
    trigger.removeAttribute('aria-description')
  }
  // A link cannot be pinned.
  if (!trigger.matches('[href]')) trigger.ariaExpanded = 'false'
}
