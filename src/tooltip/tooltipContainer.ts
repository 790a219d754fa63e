import { adoptStyleSheets } from '../shared/styleSheets.js'
import { getPlainText } from './definitionTexts.js'
import rules from './Tooltip.css?inline'

/** The card copies the definition. With these attributes, an id, a link, a tab stop or a fact would be on the page twice. */
const REMOVED_ATTRIBUTES = ['id', 'for', 'href', 'tabindex', 'data-fact', 'data-text']

/** The definition of a trigger: the element right after it. */
export const findDefinition = (trigger: Element): HTMLElement | null => {
  const next = trigger.nextElementSibling
  return next?.matches('[data-part="definition"]') ? (next as HTMLElement) : null
}

/**
 * Fills the card with a copy of the definition. A copy and not the texts of a locale: a page that the browser has translated
 * then has a translated tooltip too.
 */
export function fillCard(card: HTMLElement, trigger: HTMLElement) {
  const definition = findDefinition(trigger)
  if (!definition) return
  card.replaceChildren(...Array.from(definition.children, (child) => child.cloneNode(true)))
  for (const part of [card.firstElementChild, card.lastElementChild] as Element[])
    part.textContent = getPlainText(part)
  for (const element of card.querySelectorAll('*')) {
    for (const name of REMOVED_ATTRIBUTES) element.removeAttribute(name)
  }
  // `lang=""` means that the language is unknown.
  for (const name of ['lang', 'dir'] as const) {
    if (definition[name]) card[name] = definition[name]
    else card.removeAttribute(name)
  }
  // The trigger before the card has the same text, and a screen reader would read it twice.
  const name = card.firstElementChild as HTMLElement
  if (name.textContent.toLowerCase() === trigger.textContent.trim().toLowerCase()) name.ariaHidden = 'true'
  // Radix sets both for `aria-describedby`, which `describeTrigger` replaces. In another React root the id may exist already.
  card.removeAttribute('id')
  card.removeAttribute('role')
}

/**
 * The element that a tooltip is rendered into, appended to the parent of its trigger.
 * - As a popover it is in the top layer, so no ancestor can clip, transform or cover the card. `popover="manual"` does not
 *   close the host's popovers. https://developer.mozilla.org/docs/Web/HTML/Reference/Global_attributes/popover
 * - Beside its trigger it inherits font, direction, language, colors and theme, is inside the same modal dialog, fullscreen
 *   element or shadow root, and is read right after the trigger.
 * - Its shadow root keeps the rules of the host page out.
 */
export function createTooltipContainer(trigger: HTMLElement): HTMLElement {
  const container = trigger.ownerDocument.createElement('span')
  container.className = 'ankr-TooltipContainer'
  container.popover = 'manual'
  // Through custom elements too, `::part(tooltip)` reaches the card.
  container.setAttribute('exportparts', 'tooltip')
  adoptStyleSheets(container.attachShadow({ mode: 'open' }), [rules])
  trigger.parentNode?.append(container)
  // Undoes `zoom` of an ancestor: Radix positions the card in unzoomed pixels, and it would cover its trigger.
  const { currentCSSZoom = 1 } = container as { currentCSSZoom?: number }
  container.style.setProperty('--_zoom', `${1 / currentCSSZoom}`)
  container.showPopover?.()
  return container
}
