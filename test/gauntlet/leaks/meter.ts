import type { CDPSession, Page } from 'playwright'

const counted = { nodes: 'Nodes', listeners: 'JSEventListeners', heap: 'JSHeapUsedSize' } as const
export type Reading = Record<keyof typeof counted, number>

/** One megabyte, which is what the heap may vary by. */
export const MEGABYTE = 2 ** 20

/** Reads what is left once the garbage has gone: the nodes and listeners of the page, and bytes of its heap. */
const read = async (session: CDPSession): Promise<Reading> => {
  // What the first leaves to be finished goes with the second.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  const { nodes, listeners, heap } = counted
  return { nodes: value(nodes), listeners: value(listeners), heap: value(heap) }
}

/** By how much a page grows while something is done. */
export const meter = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  return async (act: () => Promise<unknown>): Promise<Reading> => {
    const before = await read(session)
    await act()
    const after = await read(session)
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heap: after.heap - before.heap,
    }
  }
}

/** What has grown: nothing, where all is well. */
export const grown = ({ nodes, listeners, heap }: Reading): string[] => [
  ...(nodes <= 0 ? [] : [`${nodes} nodes`]),
  ...(listeners <= 0 ? [] : [`${listeners} listeners`]),
  ...(heap <= MEGABYTE ? [] : [`${(heap / MEGABYTE).toFixed(1)} MB`]),
]
