import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/OriginTimeline.js'
import { renderMessage } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { AsOfDate } from '../../ui/AsOfDate.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { Timeline } from '../../ui/Timeline.js'
import {
  CLOUD_FACTS,
  CRYPTO_FACTS,
  GOAL_FACTS,
  IDEA_FACTS,
  MODEL_FACTS,
  TOOLS_FACTS,
} from './timelineFacts.js'

/** The glossary terms in the texts of `OriginTimeline`. */
export type OriginTimelineTerm = keyof (typeof en)['glossary']

export interface OriginTimelineProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'OriginTimeline', OriginTimelineTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'OriginTimeline'>
}

/**
 * Shows the history of Ankr, from idle data centers to infrastructure for Web 3.0. Ankr's hope is drawn with a dashed line.
 * Renders a `<div>` element that contains an `<ol>`.
 */
export const OriginTimeline = /*#__PURE__*/ forwardRefCompat(function OriginTimeline({
  headingLevel,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: OriginTimelineProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('OriginTimeline', facts)
  const messages = withInlineTerms(resolveMessages('OriginTimeline', en, locale, overrides))
  const { title, labels, statements, cloudIsNotPublic, status, note } = messages.OriginTimeline
  const factMessages = { sentences: statements, facts, messages }
  return (
    <div {...rest} {...getRootProps('OriginTimeline', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="OriginTimeline">
          {title}
        </Heading>
      )}
      <Timeline
        layout="rows"
        items={[
          { id: 'idea', state: 'done', label: labels.idea, text: renderFacts(IDEA_FACTS, factMessages) },
          { id: 'model', state: 'done', label: labels.model, text: renderFacts(MODEL_FACTS, factMessages) },
          {
            id: 'crypto',
            state: 'done',
            label: labels.crypto,
            text: renderFacts(CRYPTO_FACTS, factMessages),
          },
          {
            id: 'infrastructure',
            state: 'now',
            label: labels.infrastructure,
            status: (
              <AsOfDate
                template={status.now}
                shownFacts={[...CLOUD_FACTS, ...TOOLS_FACTS]}
                facts={facts}
                formats={messages}
              />
            ),
            text: (
              <>
                {renderFacts(CLOUD_FACTS, factMessages)}
                {messages.sentenceSeparator}
                {renderMessage(cloudIsNotPublic, messages)}
                {messages.sentenceSeparator}
                {renderFacts(TOOLS_FACTS, factMessages)}
              </>
            ),
          },
          {
            id: 'hope',
            state: 'ahead',
            label: labels.hope,
            status: status.ahead,
            text: renderFacts(GOAL_FACTS, factMessages),
          },
        ]}
      />
      <p data-part="note">{note}</p>
      <SourceLines
        shownFacts={[
          ...IDEA_FACTS,
          ...MODEL_FACTS,
          ...CRYPTO_FACTS,
          ...CLOUD_FACTS,
          ...TOOLS_FACTS,
          ...GOAL_FACTS,
        ]}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
