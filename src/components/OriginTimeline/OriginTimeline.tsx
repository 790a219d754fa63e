import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { cloudLinksServers } from '../../facts/library/decentralization.js'
import { resolveFacts } from '../../facts/overrides.js'
import en from '../../i18n/locales/en/OriginTimeline.js'
import { renderMessage } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { Header } from '../../ui/Header.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { TIMELINE_LAYOUTS, Timeline } from '../../ui/Timeline.js'
import { TIMELINE_ITEMS } from './timelineFacts.js'

/** The glossary terms in the texts of `OriginTimeline`. */
export type OriginTimelineTerm = keyof (typeof en)['glossary']

export interface OriginTimelineProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * Two lanes across the page, which run down it in a narrow container (`path`), or always down the page (`list`).
   * @default 'path'
   */
  layout?: (typeof TIMELINE_LAYOUTS)[number]
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'OriginTimeline', OriginTimelineTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'OriginTimeline'>
}

/**
 * Shows the history of Ankr, from idle data centers to infrastructure for Web 3.0, in two lanes. Ankr's hope is drawn with a
 * dashed line. `detail="brief"` shows one fact for each step.
 * Renders a `<div>` element that contains an `<ol>`.
 */
export const OriginTimeline = /*#__PURE__*/ forwardRefCompat(function OriginTimeline({
  surface,
  size,
  layout,
  detail,
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
  const { title, lanes, labels, statements, cloudIsNotPublic, status, note } = messages.OriginTimeline
  const look = getLookProps('OriginTimeline', { surface, size, layout, detail }, TIMELINE_LAYOUTS)
  const items = TIMELINE_ITEMS.map((item) => {
    const shownFacts = resolveFacts(item.shownFacts, facts)
    return { ...item, shownFacts: look['data-detail'] ? shownFacts.slice(0, 1) : shownFacts }
  })
  const shownFacts = items.flatMap((item) => item.shownFacts)
  return (
    <div {...rest} {...getRootProps('OriginTimeline', className, messages)} {...look}>
      {headingLevel !== undefined && <Header level={headingLevel} component="OriginTimeline" title={title} />}
      <Timeline
        items={items}
        labels={labels}
        lanes={lanes}
        status={status}
        factMessages={{ sentences: statements, facts, messages }}
      />
      {shownFacts.length > 0 && <p data-part="note">{note}</p>}
      {shownFacts.some(({ id }) => id === cloudLinksServers.id) && (
        <p data-part="caveat">{renderMessage(cloudIsNotPublic, messages)}</p>
      )}
      <SourceLines
        shownFacts={shownFacts}
        hasOwnNotes
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
