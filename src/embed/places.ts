import { awaken } from '../primitives/awaken.js'

/** What brings an interactive part to life, by the class of its root. */
const parts = {
  'ankr-InteropChecker': () => import('../components/InteropChecker/live.js'),
  'ankr-ResilienceExplorer': () => import('../components/ResilienceExplorer/live.js'),
}

/** Brings the interactive parts of static HTML to life. Those that React looks after do not say what they were given. */
export const enliven = (root: ParentNode): void => {
  for (const place of root.querySelectorAll<HTMLElement>('[data-part="place"][data-ankr-given]')) {
    const { ankrGiven: given = '{}' } = place.dataset
    const [, load] =
      Object.entries(parts).find(([name]) => place.closest('.ankr')?.classList.contains(name)) ?? []
    if (!load) continue
    // Once.
    delete place.dataset.ankrGiven
    awaken(place, async () => {
      const { mount } = await load()
      mount(place, JSON.parse(given))
    })
  }
}
