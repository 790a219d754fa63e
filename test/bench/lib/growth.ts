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

/** The less there is to do, the more often: short times are told apart by their median only. */
const timesOf = (n: number) => (n >= 10_000 ? 5 : n >= 1_000 ? 15 : 31)

type Grown = { ours: number[]; elements: number[] }
type Growable = Window & { grow: (kind: string, n: number, times: number) => Grown }

/** What more of ours costs, beside the same elements from React without anything of ours. */
export const measureGrowth = (browser: Browser, origin: string): Promise<Growth> =>
  visiting(browser, origin, async ({ page, collectGarbage }) => {
    await page.goto(`${origin}/ours/growth/`)
    await page.waitForFunction(() => 'grow' in window)
    const growth = { terms: {}, chains: {}, components: {} } as Growth
    for (const [kind, numbers] of Object.entries(amounts)) {
      const grow = (n: number, times: number) =>
        page.evaluate(([kind, n, times]) => (window as unknown as Growable).grow(kind, n, times), [
          kind,
          n,
          times,
        ] as const)
      // Compiled before anything counts: or the first numbers would pay for the last.
      await grow(numbers[1], 10)
      for (const n of numbers) {
        await collectGarbage()
        const { ours, elements } = await grow(n, timesOf(n))
        growth[kind as Growing][n] = { ours: median(ours), elements: median(elements) }
      }
    }
    return growth
  })
