import { isHydrated } from '../../support/isHydrated.js'

const findIslands = (root: ParentNode) => [...root.querySelectorAll('[data-part="island"]')]

/** Hovers every island, so that its code loads even outside the viewport. */
export const hoverIslands = (root: ParentNode): void => {
  for (const island of findIslands(root))
    island.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
}

/** Whether every island is hydrated. */
export const areIslandsHydrated = (root: ParentNode): boolean => findIslands(root).every(isHydrated)

/** Waits for a condition in the page, and throws an error with its description after 20 s. */
export const until = async (condition: () => boolean, description: string): Promise<void> => {
  const end = performance.now() + 20_000
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Never: ${description}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
