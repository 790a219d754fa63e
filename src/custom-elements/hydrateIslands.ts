import { onVisibleOrInteraction } from '../islands/hydrateWhen.js'
import { isParsed } from './isParsed.js'

/** Functions that load the code of an island, by the selector of its component. */
const loaders = {
  '.ankr-FactQuote': () => import('./islands/CopyCitation.js'),
  '.ankr-InteropChecker': () => import('./islands/InteropForm.js'),
  '.ankr-ResilienceExplorer': () => import('./islands/ScenarioExplorer.js'),
}

/**
 * Hydrates the islands of static HTML. `renderToHtml()` writes their props into the HTML, and each module of `islands/` reads
 * only the props that it accepts. Islands that React renders have no props in the HTML, so this function skips them.
 */
export const hydrateIslands = (root: ParentNode): void => {
  for (const container of root.querySelectorAll<HTMLElement>('[data-part="island"][data-ankr-props]')) {
    const { ankrProps = '{}' } = container.dataset
    const [, load] = Object.entries(loaders).find(([component]) => container.closest(component)) ?? []
    if (!load || !isParsed(container)) continue
    // Without the attribute, the next call skips the island.
    delete container.dataset.ankrProps
    onVisibleOrInteraction(container, async () => {
      const { mount } = await load()
      mount(container, ankrProps)
    })
  }
}
