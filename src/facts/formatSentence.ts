import { formatStatistic } from '../i18n/formats.js'
import { interpolate, isolate } from '../i18n/interpolate.js'
import type { LocaleFormats, Messages } from '../i18n/types.js'
import type { Fact } from './types.js'

type Sentences = LocaleFormats & Pick<Messages, 'FactSentences'>

/** Replaces `{statistic}` and `{title}` in the sentence of a fact. */
export const fillSentence = (sentence: string, fact: Fact, formats: LocaleFormats): string =>
  interpolate(sentence, {
    title: isolate(fact.source.title, formats),
    ...(fact.statistic && { statistic: formatStatistic(fact.statistic, formats) }),
  })

/**
 * Returns the sentence of a fact. A fact that the partner adds has its `label` as the sentence. If it is a statistic, its
 * number precedes the label.
 */
export const formatSentence = (fact: Fact, locale: Sentences): string => {
  const { statements, ownStatistic } = locale.FactSentences
  const { id, statistic, label = statistic?.unit ?? id } = fact
  if (Object.hasOwn(statements, id))
    return fillSentence(statements[id as keyof typeof statements], fact, locale)
  return statistic
    ? interpolate(ownStatistic, { statistic: formatStatistic(statistic, locale), label })
    : label
}
