import { adoptStyleSheets } from '../shared/styleSheets.js'
import rules from './Tooltip.css?inline'

/** Would be on the page twice, or make the copy operable. */
const REMOVED_ATTRIBUTES = ['id', 'for', 'href', 'tabindex', 'data-fact']

/** The definition of a trigger: the element right after it. */
export const findDefinition = (trigger: Element): Element | null => {
  const next = trigger.nextElementSibling
  return next?.matches('[data-part="definition"]') ? next : null
}

/** Copies rather than words of our own: what the browser has translated on the page stays translated in the tip. */
export function fillCard(card: HTMLElement, definition: Element | null) {
  card.replaceChildren(...Array.from(definition?.childNodes ?? [], (node) => node.cloneNode(true)))
  for (const element of card.querySelectorAll('*')) {
    for (const name of REMOVED_ATTRIBUTES) element.removeAttribute(name)
  }
  // Radix's are for `aria-describedby`, which we do without; and an id from another React root may be taken already.
  card.removeAttribute('id')
  card.removeAttribute('role')
}

/**
 * Where a tip is rendered: in the top layer, so nothing clips or covers it, and yet beside its trigger, so it inherits font,
 * direction, language, colours and theme, and is inside the same shadow root, modal dialog or fullscreen element. In a shadow
 * root of its own, so that no rule of the page reaches it. Hidden from assistive technology, because the trigger's
 * `aria-description` has said the same already.
 */
export function createTooltipContainer(trigger: HTMLElement): HTMLElement {
  const layer = trigger.ownerDocument.createElement('span')
  layer.className = 'ankr-TooltipContainer'
  layer.ariaHidden = 'true'
  layer.popover = 'manual'
  // Of a tip in a custom element, too, the page can style the card.
  layer.setAttribute('exportparts', 'tooltip')
  adoptStyleSheets(layer.attachShadow({ mode: 'open' }), [rules])
  trigger.parentNode?.append(layer)
  layer.showPopover?.()
  return layer
}
