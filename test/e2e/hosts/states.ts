import type { CDPSession, Page } from 'playwright'

interface Node {
  nodeId: number
  nodeName: string
  children?: Node[]
  shadowRoots?: Node[]
}

const everything = (node: Node): Node[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(everything),
]

/** Every control on the page, closed shadow roots included. */
export const controls = async (session: CDPSession): Promise<number[]> => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  return everything(root)
    .filter(({ nodeName }) => ['A', 'BUTTON', 'SELECT', 'SUMMARY'].includes(nodeName))
    .map(({ nodeId }) => nodeId)
}

/** Holds all of these in a state at once, as the pointer or the keyboard would one after the other. */
export const force = async (session: CDPSession, nodes: readonly number[], states: readonly string[]) => {
  await Promise.all(
    nodes.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...states] })),
  )
}

/** Past every fade: pages are read at rest. */
export const rest = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
    }
  })

/** What of an open tip a reader would miss. */
export interface Tip {
  isOnTop: boolean
  isInWindow: boolean
  /** The distance to its trigger, in pixels. Radix rounds the position, so a fraction depends on the page around. */
  gap: number
  /** Whether it is above or below its trigger. */
  isBeside: boolean
}

export const tipOf = (page: Page, container: string): Promise<Tip> =>
  page
    .locator(`[data-place="${container}"] .ankr-Tooltip`)
    .first()
    .evaluate((card) => {
      const tip = card.getBoundingClientRect()
      const root = card.getRootNode() as Document | ShadowRoot
      const top = root.elementFromPoint(tip.x + tip.width / 2, tip.y + tip.height / 2)
      const layer = (card.getRootNode() as ShadowRoot).host
      const trigger =
        layer.closest('.ankr')?.querySelector('[data-ankr-term]')?.getBoundingClientRect() ?? tip
      const [start, end] = [Math.max(trigger.left, tip.left), Math.min(trigger.right, tip.right)]
      return {
        isOnTop: card.contains(top),
        isInWindow: tip.left >= 0 && tip.top >= 0 && tip.right <= innerWidth && tip.bottom <= innerHeight,
        gap: Math.max(tip.top - trigger.bottom, trigger.top - tip.bottom),
        isBeside: end > start,
      }
    })
