import { observeTooltips, reportDisclosureToggle } from '../tooltip/index.js'
import type { HydrateWhen } from './hydrateWhen.js'

/**
 * Keeps the server HTML, and only adds listeners for its tooltips and disclosures. If the container is empty, the code of the
 * component loads at once.
 */
export const keepServerHtml: HydrateWhen = (container, hydrate) => {
  if (!container.firstElementChild) {
    hydrate().catch(() => {})
    return () => {}
  }
  const stopTooltips = observeTooltips(container)
  container.addEventListener('click', reportDisclosureToggle)
  return () => {
    stopTooltips()
    container.removeEventListener('click', reportDisclosureToggle)
  }
}
