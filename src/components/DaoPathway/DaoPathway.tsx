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
import { renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/DaoPathway.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { AsOfDate } from '../../ui/AsOfDate.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { renderSeparator } from '../../ui/renderSeparator.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { Timeline } from '../../ui/Timeline.js'

/** The glossary terms in the texts of `DaoPathway`. */
export type DaoPathwayTerm = keyof (typeof en)['glossary']

export interface DaoPathwayProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'DaoPathway', DaoPathwayTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'DaoPathway'>
}

const DEFINITION_FACTS = [daoDefinition]
const START_FACTS = [selfFunded, communityDriven]
const PATH_FACTS = [towardsDao]
const GOAL_FACTS = [governedByAnkrDao]
const SAFEGUARD_FACTS = [noInvestorMajority, communityInPower]

/**
 * Shows Ankr's path to a DAO and the rule that protects the community's safeguard. The goal is drawn with a dashed line.
 * Renders a `<div>` element that contains an `<ol>`.
 */
export const DaoPathway = /*#__PURE__*/ forwardRefCompat(function DaoPathway({
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
  const factMessages = { sentences: statements, facts, messages }
  return (
    <div {...rest} {...getRootProps('DaoPathway', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="DaoPathway">
          {title}
        </Heading>
      )}
      {renderFactParagraph('intro', DEFINITION_FACTS, factMessages)}
      <Timeline
        layout="columns"
        items={[
          { id: 'start', state: 'done', label: labels.start, text: renderFacts(START_FACTS, factMessages) },
          {
            id: 'way',
            state: 'now',
            label: labels.way,
            status: (
              <AsOfDate template={status.now} shownFacts={PATH_FACTS} facts={facts} formats={messages} />
            ),
            text: renderFacts(PATH_FACTS, factMessages),
          },
          {
            id: 'aim',
            state: 'ahead',
            label: labels.aim,
            status: status.ahead,
            text: renderFacts(GOAL_FACTS, factMessages),
          },
        ]}
      />
      <p data-part="safeguard">
        <strong data-part="label">{safeguard}</strong>
        {renderSeparator(messages.labelSeparator)}
        <span data-part="text">{renderFacts(SAFEGUARD_FACTS, factMessages)}</span>
      </p>
      <SourceLines
        shownFacts={[...DEFINITION_FACTS, ...START_FACTS, ...PATH_FACTS, ...GOAL_FACTS, ...SAFEGUARD_FACTS]}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
