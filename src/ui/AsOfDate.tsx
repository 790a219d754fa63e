import type { Facts } from '../facts/defineFacts.js'
import { resolveFact } from '../facts/overrides.js'
import type { Fact } from '../facts/types.js'
import { formatMonth, getForm, isolate } from '../i18n/formats.js'
import { interpolateNodes } from '../i18n/renderMessage.js'
import type { LocaleFormats } from '../i18n/types.js'

export interface AsOfDateProps {
  /** A template with `{date}`. */
  template: string
  /** The facts. The oldest of their dates is shown. */
  shownFacts: readonly Fact[]
  facts: Facts | undefined
  formats: LocaleFormats
}

/** Shows the month of the oldest fact. Renders a `<time>` element in the text of the template. */
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
