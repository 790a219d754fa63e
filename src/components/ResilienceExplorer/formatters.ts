import { formatNumber, formatPlural } from '../../i18n/formats.js'
import { interpolate, isolate } from '../../i18n/interpolate.js'
import type en from '../../i18n/locales/en/ResilienceScenarios.js'
import type { LocaleFormats } from '../../i18n/types.js'
import type { Scenario } from './scenario.js'

export type ScenarioMessages = (typeof en)['ResilienceScenarios']
export type HostingId = keyof ScenarioMessages['fields']

/** Returns functions that format numbers and scenarios in the language. */
export const createFormatters = (messages: ScenarioMessages, locale: LocaleFormats) => {
  const number = (value: number) => isolate(formatNumber(value, locale), locale)
  const percent = (value: number) => interpolate(messages.percent, { value: number(value) })
  const times = (load: number) => interpolate(messages.times, { value: number(load) })
  return {
    number,
    sentenceSeparator: locale.sentenceSeparator,
    percent,
    times,
    providers: (count: number) => formatPlural(messages.providers, count, locale),
    spareCapacity: ({ spareCapacity }: Scenario) => percent(spareCapacity * 100),
    /** Formats the scenario as the beginning of a sentence. */
    when: ({ failureCount, failureOrder }: Scenario) =>
      messages.when[failureOrder][failureCount - 1] ?? messages.table.whole,
  }
}

export type Formatters = ReturnType<typeof createFormatters>
