import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import {
  decentralizationCornerstone,
  decentralizationDrivingForce,
} from '../../facts/library/decentralization.js'
import { renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Commitments.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { DescriptionGrid } from '../../ui/DescriptionGrid.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { CommitmentIcon } from './CommitmentIcon.js'
import { allCommitments, type CommitmentId, getFacts } from './commitmentFacts.js'

/** The terms its words explain. */
export type CommitmentsTerm = keyof (typeof en)['glossary']

export interface CommitmentsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Which commitments to show, in this order.
   * @default all eight
   */
  commitments?: readonly CommitmentId[]
  /**
   * Whether it begins with what decentralization means to Ankr.
   * @default true
   */
  showIntro?: boolean
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: ComponentLocale<'Commitments', CommitmentsTerm>
}

const INTRO_FACTS = [decentralizationCornerstone, decentralizationDrivingForce]

/**
 * What Ankr commits to, and how it describes itself: each attributed, with an icon, source and date.
 * Renders a `<div>` element around a `<dl>`.
 */
export const Commitments = /*#__PURE__*/ forwardRefCompat(function Commitments({
  commitments,
  showIntro = true,
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: CommitmentsProps) {
  if (process.env.NODE_ENV !== 'production') assertProps(commitments, facts)
  const messages = withInlineTerms(resolveMessages('Commitments', en, locale))
  const { title, labels, statements } = messages.Commitments
  const factMessages = { sentences: statements, facts, messages }
  const shown = Array.isArray(commitments)
    ? [...new Set(commitments)]
        .map((id) => allCommitments.find((pledge) => pledge.id === id))
        .filter((found) => found !== undefined)
    : allCommitments
  const stated = [...(showIntro ? INTRO_FACTS : []), ...shown.flatMap(getFacts)]
  return (
    <div {...rest} {...getRootProps('Commitments', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="Commitments">
          {title}
        </Heading>
      )}
      {showIntro ? <p data-part="intro">{renderFacts(INTRO_FACTS, factMessages)}</p> : null}
      <DescriptionGrid
        items={shown.map((pledge) => ({
          id: pledge.id,
          icon: <CommitmentIcon commitment={pledge.id} />,
          label: labels[pledge.id],
          text: renderFacts(getFacts(pledge), factMessages),
        }))}
      />
      <SourceLines shownFacts={stated} facts={facts} messages={messages} />
    </div>
  )
})

const assertProps = (show: readonly string[] | undefined, facts: Facts | undefined) => {
  const where = 'Commitments'
  assertFacts(where, facts)
  if (show === undefined) return
  const known = allCommitments.map((pledge) => pledge.id as string)
  if (!Array.isArray(show))
    throw invalidValueError(where, 'the prop `commitments`', show, `a list of ${known.join(', ')}`)
  for (const id of show) {
    if (!known.includes(id))
      throw invalidValueError(where, 'an id in the prop `commitments`', id, known.join(', '))
  }
}
