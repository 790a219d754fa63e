import { adoptStyleSheets } from '../shared/styleSheets.js'
import { findDefinition, getDefinitionTexts } from './definitionTexts.js'
import rules from './Tooltip.css?inline'

/**
 * Fills the card with the texts of the definition. They are not from a locale: a page that the browser has translated
 * then has a translated tooltip too.
 */
export function fillCard(card: HTMLElement, trigger: HTMLElement) {
  const definition = findDefinition(trigger)
  if (!definition) return
  const [term, lines] = getDefinitionTexts(trigger, definition)
  const [meaning, ...more] = lines.split('\n')
  const texts = { name: term, meaning, citation: more.join('\n') }
  card.replaceChildren(
    ...Object.entries(texts).map(([name, text]) => {
      const part = document.createElement('span')
      part.dataset.part = name
      part.textContent = text as string
      return part
    }),
  )
  // `lang=""` means that the language is unknown.
  for (const attribute of ['lang', 'dir'] as const) {
    if (definition[attribute]) card[attribute] = definition[attribute]
  }
  // The trigger before the card has the same text, and a screen reader would read it twice.
  if (term.toLowerCase() === trigger.textContent.trim().toLowerCase())
    (card.firstElementChild as HTMLElement).ariaHidden = 'true'
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
  // Read before the container is added, while the styles are up to date. Later, the browser would have to compute them.
  const { currentCSSZoom = 1 } = (trigger.parentElement ?? trigger) as { currentCSSZoom?: number }
  const container = trigger.ownerDocument.createElement('span')
  container.className = 'ankr-TooltipContainer'
  container.popover = 'manual'
  // Through custom elements too, `::part(tooltip)` reaches the card.
  container.setAttribute('exportparts', 'tooltip')
  // Undoes `zoom` of an ancestor: Radix positions the card in unzoomed pixels, and it would cover its trigger.
  container.style.setProperty('--_zoom', `${1 / currentCSSZoom}`)
  adoptStyleSheets(container.attachShadow({ mode: 'open' }), [rules])
  trigger.parentNode?.append(container)
  container.showPopover?.()
  return container
}
