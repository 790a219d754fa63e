import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import {
  communityInPower,
  daoDefinition,
  governedByAnkrDao,
  noInvestorMajority,
  towardsDao,
} from '../../facts/library/dao.js'
import { communityDriven, selfFunded } from '../../facts/library/decentralization.js'
import { renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/DaoPathway.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { AsOfDate } from '../../ui/AsOfDate.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { Timeline } from '../../ui/Timeline.js'

/** The terms its words explain. */
export type DaoPathwayTerm = keyof (typeof en)['glossary']

export interface DaoPathwayProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: ComponentLocale<'DaoPathway', DaoPathwayTerm>
}

const DEFINITION_FACTS = [daoDefinition]
const START_FACTS = [selfFunded, communityDriven]
const PATH_FACTS = [towardsDao]
const GOAL_FACTS = [governedByAnkrDao]
const SAFEGUARD_FACTS = [noInvestorMajority, communityInPower]

/**
 * The way to a DAO, drawn as a way and not as an arrival, and what is meant to keep the majority with the community.
 * Renders a `<div>` element around an `<ol>`.
 */
export const DaoPathway = /*#__PURE__*/ forwardRefCompat(function DaoPathway({
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: DaoPathwayProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('DaoPathway', facts)
  const messages = withInlineTerms(resolveMessages('DaoPathway', en, locale))
  const { title, labels, statements, now, ahead, majority } = messages.DaoPathway
  const factMessages = { sentences: statements, facts, messages }
  return (
    <div {...rest} {...getRootProps('DaoPathway', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="DaoPathway">
          {title}
        </Heading>
      )}
      <p data-part="intro">{renderFacts(DEFINITION_FACTS, factMessages)}</p>
      <Timeline
        layout="columns"
        items={[
          { id: 'start', state: 'done', label: labels.start, text: renderFacts(START_FACTS, factMessages) },
          {
            id: 'way',
            state: 'now',
            label: labels.way,
            status: <AsOfDate template={now} statedFacts={PATH_FACTS} facts={facts} formats={messages} />,
            text: renderFacts(PATH_FACTS, factMessages),
          },
          {
            id: 'aim',
            state: 'ahead',
            label: labels.aim,
            status: ahead,
            text: renderFacts(GOAL_FACTS, factMessages),
          },
        ]}
      />
      <p data-part="safeguard">
        <strong data-part="label">{majority}</strong>{' '}
        <span data-part="text">{renderFacts(SAFEGUARD_FACTS, factMessages)}</span>
      </p>
      <SourceLines
        shownFacts={[...DEFINITION_FACTS, ...START_FACTS, ...PATH_FACTS, ...GOAL_FACTS, ...SAFEGUARD_FACTS]}
        facts={facts}
        messages={messages}
      />
    </div>
  )
})
