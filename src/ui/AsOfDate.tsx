import type { Facts } from '../facts/defineFacts.js'
import { resolveFact } from '../facts/overrides.js'
import type { Fact } from '../facts/types.js'
import { formatMonth } from '../i18n/formats.js'
import { interpolateNodes } from '../i18n/renderMessage.js'
import type { LocaleFormats } from '../i18n/types.js'

export interface AsOfDateProps {
  /** A template with `{date}`. */
  template: string
  /** What is stated; the oldest of its dates counts. */
  statedFacts: readonly Fact[]
  facts: Facts | undefined
  formats: LocaleFormats
}

/** The month as of which something is stated: nothing here knows today. */
export function AsOfDate({ template, statedFacts, facts, formats }: AsOfDateProps) {
  const [oldest = ''] = statedFacts.map((fact) => resolveFact(fact, facts).asOf).sort()
  return interpolateNodes(template, {
    date: (
      <time data-ankr-reset="" dateTime={oldest}>
        {formatMonth(oldest, formats)}
      </time>
    ),
  })
}
