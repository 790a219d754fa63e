const islandsIn = (root: ParentNode) => [...root.querySelectorAll('[data-part="island"]')]

/** Hovers every island, so that its code loads even outside the viewport. */
export const wake = (root: ParentNode): void => {
  for (const island of islandsIn(root))
    island.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
}

/** Whether every island is hydrated: React marks the elements that it has rendered or hydrated. */
export const isHydrated = (root: ParentNode): boolean =>
  islandsIn(root).every((island) =>
    Object.keys(island.querySelector('select') ?? {}).some((key) => key.startsWith('__reactFiber$')),
  )

/** Waits for a condition in the page, and throws an error with its description after 20 s. */
export const until = async (what: () => boolean, why: string): Promise<void> => {
  const end = performance.now() + 20_000
  while (!what()) {
    if (performance.now() > end) throw new Error(`Never: ${why}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
