import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import {
  communityInPower,
  daoDefinition,
  governedByAnkrDao,
  noInvestorMajority,
  towardsDao,
} from '../../content/facts/dao.js'
import { communityDriven, selfFunded } from '../../content/facts/decentralization.js'
import en from '../../locales/en/DaoPathway.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { explaining } from '../../primitives/explaining.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { rootProps } from '../../primitives/root.js'
import { StatedIn } from '../../primitives/StatedIn.js'
import { Steps } from '../../primitives/Steps.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'

/** The terms its words explain. */
export type DaoPathwayTerm = keyof (typeof en)['glossary']

export interface DaoPathwayProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'DaoPathway', DaoPathwayTerm>
}

const DEFINITION = [daoDefinition]
const START = [selfFunded, communityDriven]
const WAY = [towardsDao]
const AIM = [governedByAnkrDao]
const MAJORITY = [noInvestorMajority, communityInPower]

/**
 * The way to a DAO, drawn as a way and not as an arrival, and what is meant to keep the majority with the community.
 * Renders a `<div>` element around an `<ol>`.
 */
export const DaoPathway = /*#__PURE__*/ withRef(function DaoPathway({
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: DaoPathwayProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('DaoPathway', facts)
  const speech = explaining(speak('DaoPathway', en, locale))
  const { title, labels, statements, now, ahead, majority } = speech.DaoPathway
  const told = { text: statements, facts, locale: speech }
  return (
    <div {...rest} {...rootProps('DaoPathway', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="DaoPathway">
          {title}
        </Heading>
      )}
      <p data-part="lead">{tell(DEFINITION, told)}</p>
      <Steps
        layout="columns"
        of={[
          { id: 'start', state: 'done', label: labels.start, text: tell(START, told) },
          {
            id: 'way',
            state: 'now',
            label: labels.way,
            status: <StatedIn words={now} of={WAY} facts={facts} locale={speech} />,
            text: tell(WAY, told),
          },
          {
            id: 'aim',
            state: 'ahead',
            label: labels.aim,
            status: ahead,
            text: tell(AIM, told),
          },
        ]}
      />
      <p data-part="majority">
        <strong data-part="label">{majority}</strong> <span data-part="text">{tell(MAJORITY, told)}</span>
      </p>
      {sourceLines([...DEFINITION, ...START, ...WAY, ...AIM, ...MAJORITY], told)}
    </div>
  )
})
