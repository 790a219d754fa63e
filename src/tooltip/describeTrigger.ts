import { findDefinition, getDefinitionTexts } from './definitionTexts.js'

/**
 * Connects a trigger to its definition for assistive technology, as soon as the script is there. Without scripts, CSS shows
 * the definition.
 *
 * `ariaDescribedByElements` needs no ids. NVDA reads such a description on focus, and an `aria-description` already while it
 * reads the sentence, before the word. So that attribute is only for browsers without the property: Chrome before 135 and
 * Firefox before 136. The description includes the source, and with the property a translation of the page by the browser.
 * https://developer.mozilla.org/docs/Web/API/Element/ariaDescribedByElements
 */
export const describeTrigger = (trigger: HTMLElement): void => {
  const definition = findDefinition(trigger)
  if (definition) {
    if ('ariaDescribedByElements' in trigger) trigger.ariaDescribedByElements = [definition]
    else (trigger as HTMLElement).setAttribute('aria-description', getDefinitionTexts(trigger, definition)[1])
  }
  // A link cannot be pinned.
  if (!trigger.matches('[href]')) trigger.ariaExpanded = 'false'
}
