import type en from '../../locales/en/ResilienceScenarios.js'
import { fill, formatNumber } from '../../locales/format.js'
import type { LocaleCore } from '../../locales/types.js'
import type { Outcome } from './outcome.js'
import type { Scenario } from './scenario.js'

export type Words = (typeof en)['ResilienceScenarios']
export type FieldId = keyof Words['fields']

/** Says numbers as the language does. */
export const speaker = (words: Words, locale: LocaleCore) => {
  const number = (value: number) => formatNumber(value, locale)
  const percent = (value: number) => fill(words.percent, { value: number(value) })
  const times = (load: number) => fill(words.times, { value: number(load) })
  return {
    number,
    percent,
    times,
    providers: (count: number) =>
      count === 1 ? words.providers.one : fill(words.providers.other, { count: number(count) }),
    upOf: ({ up, nodes }: Outcome) => fill(words.up, { up: number(up), all: number(nodes.length) }),
    headroom: ({ headroom }: Scenario) => percent(headroom * 100),
    /** The scenario, as the beginning of a sentence. */
    when: ({ failing, first }: Scenario) => words.when[first][failing - 1] ?? words.table.whole,
  }
}

export type Speaker = ReturnType<typeof speaker>
