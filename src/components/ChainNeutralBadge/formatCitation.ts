import type { FactProps } from '../../facts/factProps.js'
import type { Fact } from '../../facts/types.js'
import { isolate } from '../../i18n/interpolate.js'
import type { BaseLocale } from '../../i18n/locales/en/baseLocale.js'
import type { Messages } from '../../i18n/types.js'
import { parseDay } from '../../shared/day.js'

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
  const { aside, listSeparator } = messages
  const { citations, age } = messages.ChainNeutralBadge
  const texts: Readonly<Record<string, string>> = citations
  const today = Number(now instanceof Date ? now : parseDay(now))
  const lines = facts.map(({ source, asOf }) => {
    const years = Math.floor((today - Number(parseDay(asOf))) / MS_PER_YEAR)
    const text = age[Math.min(years, age.length) - 1]
    return (
      isolate(
        texts[`${source.id} ${asOf}`] ?? [source.publisher, source.title, asOf].join(listSeparator),
        messages,
      ) + (text ? aside.replace('{text}', text.replace('{count}', isolate(`${years}`, messages))) : '')
    )
  })
  return [...new Set(lines)].join(' · ')
}
