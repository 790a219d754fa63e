import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  decentralizationCornerstone,
  decentralizationDrivingForce,
} from '../../facts/library/decentralization.js'
import { renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Commitments.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { coerceList } from '../../shared/lists.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { DescriptionGrid } from '../../ui/DescriptionGrid.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { CommitmentIcon } from './CommitmentIcon.js'
import { allCommitments, type CommitmentId, getFacts } from './commitmentFacts.js'

/** The glossary terms in the texts of `Commitments`. */
export type CommitmentsTerm = keyof (typeof en)['glossary']

export interface CommitmentsProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /**
   * The commitments to show, in this order.
   * @default all eight
   */
  commitments?: readonly CommitmentId[]
  /**
   * Whether to render an intro sentence about the importance of decentralization to Ankr.
   * @default true
   */
  showIntro?: boolean
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Commitments', CommitmentsTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Commitments'>
}

const INTRO_FACTS = [decentralizationCornerstone, decentralizationDrivingForce]

/**
 * Lists Ankr's commitments and self-descriptions, each with an icon, a source and a date.
 * Renders a `<div>` element that contains a `<dl>`.
 */
export const Commitments = /*#__PURE__*/ forwardRefCompat(function Commitments({
  commitments,
  showIntro = true,
  headingLevel,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: CommitmentsProps) {
  if (process.env.NODE_ENV !== 'production') assertProps(commitments, facts)
  const messages = withInlineTerms(resolveMessages('Commitments', en, locale, overrides))
  const { title, labels, statements } = messages.Commitments
  const factMessages = { sentences: statements, facts, messages }
  const shown = coerceList(commitments, allCommitments, (id) =>
    allCommitments.find((commitment) => commitment.id === id),
  )
  const shownFacts = [...(showIntro ? INTRO_FACTS : []), ...shown.flatMap(getFacts)]
  return (
    <div {...rest} {...getRootProps('Commitments', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="Commitments">
          {title}
        </Heading>
      )}
      {showIntro && renderFactParagraph('intro', INTRO_FACTS, factMessages)}
      <DescriptionGrid
        items={shown.map((commitment) => ({
          id: commitment.id,
          icon: <CommitmentIcon commitment={commitment.id} />,
          label: labels[commitment.id],
          text: renderFacts(getFacts(commitment), factMessages),
        }))}
      />
      <SourceLines
        shownFacts={shownFacts}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})

const assertProps = (commitments: readonly string[] | undefined, facts: Facts | undefined) => {
  const where = 'Commitments'
  assertFacts(where, facts)
  if (commitments === undefined) return
  const ids = allCommitments.map(({ id }) => id as string)
  if (!Array.isArray(commitments))
    throw invalidValueError(where, 'the prop `commitments`', commitments, `a list of ${ids.join(', ')}`)
  for (const id of commitments) {
    if (!ids.includes(id))
      throw invalidValueError(where, 'an id in the prop `commitments`', id, ids.join(', '))
  }
}
