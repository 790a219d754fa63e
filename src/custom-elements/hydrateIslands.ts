import { onVisibleOrInteraction } from '../islands/hydrateWhen.js'
import { createLoadMount } from '../islands/loadMount.js'

/** How the content of each island is mounted, by the class of its component. */
const loaders = {
  'ankr-InteropChecker': createLoadMount(
    'InteropForm',
    () => import('../components/InteropChecker/InteropForm.js'),
  ),
  'ankr-ResilienceExplorer': createLoadMount(
    'ScenarioExplorer',
    () => import('../components/ResilienceExplorer/ScenarioExplorer.js'),
  ),
}

/** Hydrates the islands of static HTML. `renderToHtml()` marks them with their props; islands that React renders have none. */
export const hydrateIslands = (root: ParentNode): void => {
  for (const container of root.querySelectorAll<HTMLElement>('[data-part="island"][data-ankr-props]')) {
    const { ankrProps = '{}' } = container.dataset
    const [, load] =
      Object.entries(loaders).find(([name]) => container.closest('.ankr')?.classList.contains(name)) ?? []
    if (!load) continue
    // Marks the island as taken.
    delete container.dataset.ankrProps
    onVisibleOrInteraction(container, async () => {
      const { mount } = await load()
      mount(container, JSON.parse(ankrProps))
    })
  }
}
