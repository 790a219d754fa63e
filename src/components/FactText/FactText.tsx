import type { ComponentProps } from 'react'
import type { Facts } from '../../facts/defineFacts.js'
import { findFact } from '../../facts/findFact.js'
import { formatSentence } from '../../facts/formatSentence.js'
import type { FactId } from '../../facts/library/index.js'
import { factAttributes } from '../../facts/overrides.js'
import { formatMonth } from '../../i18n/formats.js'
import { getForm, isolate } from '../../i18n/interpolate.js'
import en from '../../i18n/locales/en/FactText.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { renderAge, renderStatus } from '../../ui/SourceLines.js'

export interface FactTextProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The id of the fact: one of the library, or one that you add in `facts`. */
  factId: FactId | (string & {})
  /** Overrides for the built-in facts, from `defineFacts()`. */
  facts?: Facts
  /**
   * The current date: a `Date`, or a day `YYYY-MM-DD`. With it, the attribution shows the age of the fact. Omit to show only
   * the date.
   */
  now?: Date | string
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'FactText' | 'FactSentences'>
  /** Your own words for the attribution. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'FactText'>
}

/**
 * States one fact within your text, with its publisher and date in brackets. Renders nothing if `facts` leaves the fact out.
 * Renders a `<span>` element.
 */
export const FactText = /*#__PURE__*/ forwardRefCompat(function FactText({
  factId,
  facts,
  now,
  locale,
  messages: overrides,
  className,
  ...rest
}: FactTextProps) {
  const fact = findFact('FactText', factId, facts)
  if (!fact) return <></>
  const messages = resolveMessages('FactText', en, locale as typeof en | undefined, overrides)
  const { attribution } = messages.FactText
  const { publisher, url } = fact.source
  const sentence = formatSentence(fact, messages)
  return (
    <span {...rest} {...getRootProps('FactText', className, messages)}>
      {/* The sentence is the key, so that a page that the browser has translated does not keep the old text: see `KeyedText`. */}
      <span key={sentence} {...factAttributes(fact)}>
        {sentence}
      </span>
      <span data-part="source">
        {interpolateNodes(messages.aside, {
          text: (
            <a data-part="link" href={url}>
              {interpolateNodes(attribution, {
                publisher: isolate(publisher, messages),
                date: (
                  <time data-ankr-reset="" dateTime={fact.asOf}>
                    {isolate(formatMonth(fact.asOf, messages, getForm(attribution, 'date')), messages)}
                  </time>
                ),
              })}
            </a>
          ),
        })}
        {renderAge(fact, now, messages)}
        {renderStatus(fact, messages)}
      </span>
    </span>
  )
})
