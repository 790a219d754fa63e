const islandsIn = (root: ParentNode) => [...root.querySelectorAll('[data-part="island"]')]

/** Shows interest in every island, so that its code is fetched even where it is out of sight. */
export const wake = (root: ParentNode): void => {
  for (const island of islandsIn(root))
    island.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
}

/** Whether every island has come to life: React marks the elements that it has rendered or taken over. */
export const isHydrated = (root: ParentNode): boolean =>
  islandsIn(root).every((island) =>
    Object.keys(island.querySelector('select') ?? {}).some((key) => key.startsWith('__reactFiber$')),
  )

/** Waits for something in the page, and says what never came. */
export const until = async (what: () => boolean, why: string): Promise<void> => {
  const end = performance.now() + 20_000
  while (!what()) {
    if (performance.now() > end) throw new Error(`Never: ${why}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
