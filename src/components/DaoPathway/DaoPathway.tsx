import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  communityInPower,
  daoDefinition,
  governedByAnkrDao,
  noInvestorMajority,
  towardsDao,
} from '../../facts/library/dao.js'
import { communityDriven, selfFunded } from '../../facts/library/decentralization.js'
import { resolveFacts } from '../../facts/overrides.js'
import { renderFactParagraph } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/DaoPathway.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { TIMELINE_LAYOUTS, Timeline, type TimelineItem } from '../../ui/Timeline.js'

/** The glossary terms in the texts of `DaoPathway`. */
export type DaoPathwayTerm = keyof (typeof en)['glossary']

export interface DaoPathwayProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * A path across the page, which runs down it in a narrow container (`path`), or always down the page (`list`).
   * @default 'path'
   */
  layout?: (typeof TIMELINE_LAYOUTS)[number]
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'DaoPathway', DaoPathwayTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'DaoPathway'>
}

const INTRO_FACTS = [daoDefinition]
const START: TimelineItem = { id: 'start', state: 'start', shownFacts: [selfFunded, communityDriven] }
const PATH: readonly TimelineItem[] = [
  { id: 'way', state: 'now', shownFacts: [towardsDao] },
  { id: 'aim', state: 'ahead', shownFacts: [governedByAnkrDao] },
]

/** A road: the path ahead is drawn in the same way. */
const roadIcon = (
  <svg data-part="icon" viewBox="0 0 40 22" aria-hidden="true">
    <path d="M0 3h40M0 19h40" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M0 11h40" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="7 6" />
  </svg>
)

/**
 * Shows Ankr's path to a DAO, and its commitment about the majority of tokens. The goal is drawn with a dashed line.
 * `detail="brief"` omits where the path starts, and the aim of the commitment.
 * Renders a `<div>` element that contains an `<ol>`.
 */
export const DaoPathway = /*#__PURE__*/ forwardRefCompat(function DaoPathway({
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
}: DaoPathwayProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('DaoPathway', facts)
  const messages = withInlineTerms(resolveMessages('DaoPathway', en, locale, overrides))
  const { title, labels, statements, status, safeguard } = messages.DaoPathway
  const look = getLookProps('DaoPathway', { surface, size, layout, detail }, TIMELINE_LAYOUTS)
  const isBrief = look['data-detail'] === 'brief'
  const items = isBrief ? PATH : [START, ...PATH]
  const safeguardFacts = isBrief ? [noInvestorMajority] : [noInvestorMajority, communityInPower]
  const factMessages = { sentences: statements, facts, messages }
  const intro = renderFactParagraph('intro', INTRO_FACTS, factMessages)
  return (
    <div {...rest} {...getRootProps('DaoPathway', className, messages)} {...look}>
      {headingLevel === undefined ? (
        intro
      ) : (
        <div data-part="header">
          <Heading level={headingLevel} component="DaoPathway">
            {title}
          </Heading>
          {intro}
        </div>
      )}
      <Timeline items={items} labels={labels} status={status} factMessages={factMessages} />
      {resolveFacts(safeguardFacts, facts).length > 0 && (
        <div data-part="safeguard">
          {roadIcon}
          <p data-part="label">{safeguard}</p>
          {renderFactParagraph('text', safeguardFacts, factMessages)}
        </div>
      )}
      <SourceLines
        shownFacts={[...INTRO_FACTS, ...items.flatMap(({ shownFacts }) => shownFacts), ...safeguardFacts]}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
