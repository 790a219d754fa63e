import type { Browser } from 'playwright'
import type { Copy } from '../app/types.ts'
import { type Growth, measureGrowth } from './growth.ts'
import {
  type Meanings,
  measurePage,
  measureProcessor,
  measureSlow,
  type Opening,
  type PageRun,
} from './page.ts'
import type { Variant } from './places.ts'
import { measureServer } from './server.ts'
import { measureTerms, type TermsRun } from './terms.ts'

/** One variant's figures, a list entry a round. */
export interface Samples {
  server: number[]
  page: PageRun[]
  processor: number[]
  slow: Opening[]
  atOnce: Opening[]
  terms: Record<number, TermsRun>[]
  growth: Growth[]
}

/** How often; `BENCH_ROUNDS` sets all of them. The steadier a figure is, the fewer rounds it needs. */
const own = Number(process.env.BENCH_ROUNDS) || undefined
export const rounds = { server: own ?? 3, page: own ?? 7, slow: own ?? 3, terms: own ?? 3, growth: own ?? 3 }

/** What each trigger says when it is opened, by the words on it. */
const meaningsOf = ({ badge, commitments, terms }: Copy): Meanings => {
  const marks = commitments.groups.flatMap(({ items }) => items.flatMap(({ text }) => text))
  const opened = marks.flatMap((part) =>
    typeof part === 'object' && 'term' in part ? [[part.text, terms[part.term]?.meaning ?? '']] : [],
  )
  return Object.fromEntries([[badge.name, badge.meaning], ...opened])
}

/** Round after round through all variants, so that what slows the machine for a while slows all of them. */
export const measureAll = async (
  browser: Browser,
  origin: string,
  variants: readonly Variant[],
  copy: Copy,
): Promise<Record<string, Samples>> => {
  const meanings = meaningsOf(copy)
  const samples: Record<string, Samples> = Object.fromEntries(
    variants.map(({ name }) => [
      name,
      { server: [], page: [], processor: [], slow: [], atOnce: [], terms: [], growth: [] },
    ]),
  )
  const turns = async (
    what: string,
    count: number,
    turn: (variant: Variant, into: Samples) => Promise<void> | void,
  ) => {
    const start = Date.now()
    for (let round = 0; round < count; round++) {
      // Every round begins with another one.
      const from = round % variants.length
      for (const variant of [...variants.slice(from), ...variants.slice(0, from)]) {
        await turn(variant, samples[variant.name] as Samples)
      }
    }
    console.log(`${what}: ${count} rounds, ${((Date.now() - start) / 1000).toFixed(0)} s`)
  }
  await turns('server', rounds.server, (variant, into) => {
    into.server.push(measureServer(variant))
  })
  await turns('page and tips', rounds.page, async (variant, into) => {
    into.page.push(await measurePage(browser, origin, variant, meanings))
    into.processor.push(await measureProcessor(browser, origin, variant))
  })
  await turns('slow network', rounds.slow, async (variant, into) => {
    into.slow.push(await measureSlow(browser, origin, variant, meanings, false))
    into.atOnce.push(await measureSlow(browser, origin, variant, meanings, true))
  })
  await turns('terms', rounds.terms, async (variant, into) => {
    into.terms.push(await measureTerms(browser, origin, variant))
  })
  await turns('growth', rounds.growth, async (variant, into) => {
    if (variant.name === 'ours') into.growth.push(await measureGrowth(browser, origin))
  })
  return samples
}
