import type { CDPSession, Page } from 'playwright'

const counted = { nodes: 'Nodes', listeners: 'JSEventListeners', heap: 'JSHeapUsedSize' } as const
export type Reading = Record<keyof typeof counted, number>

/** One megabyte, the tolerance of the heap. */
const MEGABYTE = 2 ** 20

/** Reads nodes, listeners and heap bytes of the page after garbage collection. */
const read = async (session: CDPSession): Promise<Reading> => {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  const { nodes, listeners, heap } = counted
  return { nodes: value(nodes), listeners: value(listeners), heap: value(heap) }
}

/** Reads after two garbage collections: the second one finishes the first. */
const readAtRest = async (page: Page, session: CDPSession): Promise<Reading> => {
  let last: Reading | undefined
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.evaluate(() => window.leaks.settle())
    const next = await read(session)
    if (next.nodes === last?.nodes && next.listeners === last.listeners) return next
    last = next
  }
  throw new Error('The page never comes to rest')
}

/** How often something that leaves something is done in all. */
const ATTEMPTS = 5

const minus = (after: Reading, before: Reading): Reading => ({
  nodes: after.nodes - before.nodes,
  listeners: after.listeners - before.listeners,
  heap: after.heap - before.heap,
})

/**
 * By how much a page grows while something is done. React 18 holds on to the last root it has unmounted, and so to what our
 * engine looked after last; React 19 does so now and then. What seems to grow is done again, against the round before. A leak
 * grows with every round; what is merely held is there after one round and gone after another.
 */
export const meter = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  return async (act: () => Promise<unknown>): Promise<Reading> => {
    let before = await readAtRest(page, session)
    let growth: Reading | undefined
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await act()
      const after = await readAtRest(page, session)
      growth = minus(after, before)
      if (growth.nodes <= 0 && growth.listeners <= 0 && growth.heap <= MEGABYTE) break
      before = after
    }
    return growth as Reading
  }
}

/** What has grown: nothing, where all is well. */
export const grown = ({ nodes, listeners, heap }: Reading): string[] => [
  ...(nodes <= 0 ? [] : [`${nodes} nodes`]),
  ...(listeners <= 0 ? [] : [`${listeners} listeners`]),
  ...(heap <= MEGABYTE ? [] : [`${(heap / MEGABYTE).toFixed(1)} MB`]),
]
