import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import {
  decentralizationCornerstone,
  decentralizationDrivingForce,
} from '../../content/facts/decentralization.js'
import { invalid } from '../../errors.js'
import en from '../../locales/en/Commitments.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { explaining } from '../../primitives/explaining.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { Points } from '../../primitives/Points.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { CommitmentIcon } from './icons.js'
import { type CommitmentId, factsOf, pledges } from './pledges.js'

/** The terms its words explain. */
export type CommitmentsTerm = keyof (typeof en)['glossary']

export interface CommitmentsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Which commitments to show, in this order.
   * @default all eight
   */
  show?: readonly CommitmentId[]
  /**
   * Whether it begins with what decentralization means to Ankr.
   * @default true
   */
  lead?: boolean
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'Commitments', CommitmentsTerm>
}

const LEAD = [decentralizationCornerstone, decentralizationDrivingForce]

/**
 * What Ankr commits to, and how it describes itself: each attributed, with an icon, source and date.
 * Renders a `<div>` element around a `<dl>`.
 */
export const Commitments = /*#__PURE__*/ withRef(function Commitments({
  show,
  lead = true,
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: CommitmentsProps) {
  if (process.env.NODE_ENV !== 'production') check(show, facts)
  const speech = explaining(speak('Commitments', en, locale))
  const { title, labels, statements } = speech.Commitments
  const told = { text: statements, facts, locale: speech }
  const shown = Array.isArray(show)
    ? [...new Set(show)]
        .map((id) => pledges.find((pledge) => pledge.id === id))
        .filter((found) => found !== undefined)
    : pledges
  const stated = [...(lead ? LEAD : []), ...shown.flatMap(factsOf)]
  return (
    <div {...rest} {...rootProps('Commitments', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="Commitments">
          {title}
        </Heading>
      )}
      {lead ? <p data-part="lead">{tell(LEAD, told)}</p> : null}
      <Points
        of={shown.map((pledge) => ({
          id: pledge.id,
          icon: <CommitmentIcon of={pledge.id} />,
          label: labels[pledge.id],
          text: tell(factsOf(pledge), told),
        }))}
      />
      {sourceLines(stated, told)}
    </div>
  )
})

const check = (show: readonly string[] | undefined, facts: Facts | undefined) => {
  const where = 'Commitments'
  checkFacts(where, facts)
  if (show === undefined) return
  const known = pledges.map((pledge) => pledge.id as string)
  if (!Array.isArray(show)) throw invalid(where, 'the prop `show`', show, `a list of ${known.join(', ')}`)
  for (const id of show) {
    if (!known.includes(id)) throw invalid(where, 'an id in the prop `show`', id, known.join(', '))
  }
}
