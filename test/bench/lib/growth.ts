import type { Browser } from 'playwright'
import { visiting } from './browser.ts'
import { median } from './median.ts'

/** How many of each: few, some, many. */
export const amounts = {
  terms: [100, 1_000, 10_000],
  chains: [10, 100, 1_000],
  components: [10, 100, 1_000],
} as const

export type Growing = keyof typeof amounts
/** Milliseconds by number. */
export type Growth = Record<Growing, Record<number, { ours: number; elements: number }>>

type Grown = { ours: number[]; elements: number[] }
type Growable = Window & { grow: (kind: string, n: number, times: number) => Grown }

/** What more of ours costs, beside the same elements from React without anything of ours. */
export const measureGrowth = (browser: Browser, origin: string): Promise<Growth> =>
  visiting(browser, origin, async ({ page, collectGarbage }) => {
    await page.goto(`${origin}/ours/growth/`)
    await page.waitForFunction(() => 'grow' in window)
    const growth = { terms: {}, chains: {}, components: {} } as Growth
    for (const [kind, numbers] of Object.entries(amounts)) {
      for (const n of numbers) {
        await collectGarbage()
        const times = n >= 10_000 ? 3 : 5
        const { ours, elements } = await page.evaluate(
          ([kind, n, times]) => (window as unknown as Growable).grow(kind, n, times),
          [kind, n, times] as const,
        )
        growth[kind as Growing][n] = { ours: median(ours), elements: median(elements) }
      }
    }
    return growth
  })
