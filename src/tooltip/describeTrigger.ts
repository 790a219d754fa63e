/**
 * Connects a trigger to its definition for assistive technology, as soon as the script is there.
 *
 * The server HTML has the meaning as `aria-description`, the only way to describe an element without ids. NVDA reads that
 * attribute inside the sentence, before the word. A description from `aria-describedby` it reads on focus only. So the script
 * sets `ariaDescribedByElements`, which needs no ids, and removes the attribute. The description then includes the source,
 * and follows a translation of the page by the browser.
 * https://developer.mozilla.org/docs/Web/API/Element/ariaDescribedByElements
 *
 * The name, first in the definition, is left out: the trigger has the word already.
 */
export const describeTrigger = (trigger: HTMLElement): void => {
  const definition = trigger.nextElementSibling
  if (definition && 'ariaDescribedByElements' in trigger) {
    trigger.ariaDescribedByElements = [...definition.children].slice(1)
    trigger.removeAttribute('aria-description')
  }
  // A link cannot be pinned.
  if (!trigger.matches('[href]')) trigger.ariaExpanded = 'false'
}
