import { observeTooltips, reportDisclosureToggle } from '../tooltip/index.js'
import { type HydrateWhen, onInteraction } from './hydrateWhen.js'

/**
 * Keeps the server HTML, and only adds listeners for its tooltips and disclosures. If the container is empty, the code of the
 * component loads at once.
 */
export const keepServerHtml: HydrateWhen = (container, hydrate) => {
  if (!container.firstElementChild) return onInteraction(container, hydrate)
  const stopTooltips = observeTooltips(container)
  container.addEventListener('click', reportDisclosureToggle)
  return () => {
    stopTooltips()
    container.removeEventListener('click', reportDisclosureToggle)
  }
}
