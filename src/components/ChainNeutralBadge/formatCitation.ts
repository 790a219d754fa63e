import type { FactProps } from '../../facts/factProps.js'
import type { Fact } from '../../facts/types.js'
import { isolate } from '../../i18n/formats.js'
import type { BaseLocale } from '../../i18n/locales/en/baseLocale.js'
import type { Messages } from '../../i18n/types.js'

/** The messages and formats of the badge. A complete locale contains them. */
export type BadgeMessages = BaseLocale & Pick<Messages, 'ChainNeutralBadge'>

const MS_PER_YEAR = 31_557_600_000

/**
 * Returns the publisher, document and date of each fact, with its age in years on the day `now`. Equal ones appear once.
 *
 * The locale contains the text for the library's facts. The citation of a partner's fact has the date as `YYYY-MM-DD`. So the
 * badge does not contain the names of months and the code that formats dates.
 */
export const formatCitation = (
  facts: readonly Fact[],
  now: FactProps['now'],
  messages: BadgeMessages,
): string => {
  const { citations, age } = messages.ChainNeutralBadge
  const texts: Readonly<Record<string, string>> = citations
  const lines = facts.map(({ source: { id, publisher, title }, asOf }) => {
    const years = Math.floor((+new Date(now as Date) - +new Date(asOf)) / MS_PER_YEAR)
    return (
      isolate(texts[`${id} ${asOf}`] ?? `${publisher}, ${title}, ${asOf}`, messages) +
      (years > 0 ? age.replace('{count}', `${years}`) : '')
    )
  })
  return [...new Set(lines)].join(' · ')
}
