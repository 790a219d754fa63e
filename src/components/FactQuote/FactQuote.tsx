import type { ComponentProps } from 'react'
import type { FactProps } from '../../facts/factProps.js'
import { findFact } from '../../facts/findFact.js'
import { formatSentence } from '../../facts/formatSentence.js'
import type { FactId } from '../../facts/library/index.js'
import { factAttributes } from '../../facts/overrides.js'
import en from '../../i18n/locales/en/FactQuote.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { CopyCitationIsland } from './CopyCitationIsland.js'
import { formatCitation } from './formatCitation.js'

export interface FactQuoteProps
  extends Omit<ComponentProps<'figure'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps {
  /** The id of the fact: one of the library, or one that you add in `facts`. */
  factId: FactId | (string & {})
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'FactQuote' | 'FactSentences'>
  /** Your own words for the button and the citation. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'FactQuote'>
}

/**
 * States one fact as a block, with its publisher, date and source. A button copies the citation; it appears when the
 * component is hydrated. Renders nothing if `facts` leaves the fact out. A statistic keeps its date and source with
 * `showSource={false}`.
 * Renders a `<figure>` element that contains a `<blockquote>`.
 */
export const FactQuote = /*#__PURE__*/ forwardRefCompat(function FactQuote({
  factId,
  surface,
  size,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: FactQuoteProps) {
  const fact = findFact('FactQuote', factId, facts)
  if (!fact) return <></>
  const messages = resolveMessages('FactQuote', en, locale as typeof en | undefined, overrides)
  const { copy, copied, selected, field } = messages.FactQuote
  const sentence = formatSentence(fact, messages)
  return (
    <figure
      {...rest}
      {...getRootProps('FactQuote', className, messages)}
      {...getLookProps('FactQuote', { surface, size })}
    >
      {/* The sentence is the key, so that a page that the browser has translated does not keep the old text: see `KeyedText`. */}
      <blockquote key={sentence} data-part="quote" cite={fact.source.url} {...factAttributes(fact)}>
        {sentence}
      </blockquote>
      <figcaption data-part="attribution">
        <SourceLines
          shownFacts={[fact]}
          messages={messages}
          now={now}
          disclaimer={disclaimer}
          // A statistic is never without its date.
          showSource={fact.statistic ? true : showSource}
        />
      </figcaption>
      <CopyCitationIsland
        citation={formatCitation(fact, sentence, messages)}
        labels={{ copy, copied, selected, field }}
      />
    </figure>
  )
})
