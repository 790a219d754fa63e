import type { Facts } from '../facts/defineFacts.js'
import { resolveFact } from '../facts/overrides.js'
import type { Fact } from '../facts/types.js'
import { formatMonth } from '../i18n/formats.js'
import { getForm, isolate } from '../i18n/interpolate.js'
import { interpolateNodes } from '../i18n/renderMessage.js'
import type { LocaleFormats } from '../i18n/types.js'

export interface AsOfDateProps {
  /** A template with `{date}`. */
  template: string
  /** The facts. The oldest date of them is shown. */
  shownFacts: readonly Fact[]
  facts: Facts | undefined
  formats: LocaleFormats
}

/** Renders the text of the template, with the month of the oldest fact in a `<time>` element. */
export function AsOfDate({ template, shownFacts, facts, formats }: AsOfDateProps) {
  const [oldest = ''] = shownFacts.map((fact) => resolveFact(fact, facts).asOf).sort()
  return interpolateNodes(template, {
    date: (
      <time data-ankr-reset="" dateTime={oldest}>
        {isolate(formatMonth(oldest, formats, getForm(template, 'date')), formats)}
      </time>
    ),
  })
}
