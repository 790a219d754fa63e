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

/** Reads until two readings in a row agree, because one garbage collection can leave work for the next. */
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
 * Measures the growth of a page during an action. React 18 holds on to the last unmounted root, and so to the last trigger of
 * the engine. React 19 does so sometimes. An action with growth is repeated and compared with the round before. A leak
 * grows with every round. An object that is only held is gone after another round.
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
