import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  communityDriven,
  decentralizationCornerstone,
  decentralizationDrivingForce,
  noDomination,
} from '../../facts/library/decentralization.js'
import { resolveFacts } from '../../facts/overrides.js'
import { renderFacts } from '../../facts/renderFacts.js'
import type { Fact } from '../../facts/types.js'
import en from '../../i18n/locales/en/Commitments.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { coerceList } from '../../shared/lists.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { Header } from '../../ui/Header.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { allCommitments, type CommitmentId, getFacts } from './commitmentFacts.js'
import { renderGroups, renderList } from './renderCommitments.js'

/** The glossary terms in the texts of `Commitments`. */
export type CommitmentsTerm = keyof (typeof en)['glossary']

export interface CommitmentsProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * The commitments to show, in this order.
   * @default all eight
   */
  commitments?: readonly CommitmentId[]
  /**
   * Two groups, commitments and self-descriptions (`groups`), one grid of up to four columns (`grid`), or icons with labels
   * only (`strip`).
   * @default 'groups'
   */
  layout?: (typeof LAYOUTS)[number]
  /**
   * Whether to render an intro about the importance of decentralization to Ankr.
   * @default true, false with `layout="strip"` or `detail="brief"`
   */
  showIntro?: boolean
  /**
   * Whether to render an icon beside each label.
   * @default true
   */
  showIcons?: boolean
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Commitments', CommitmentsTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Commitments'>
}

const LAYOUTS = ['groups', 'grid', 'strip'] as const
const INTRO_FACTS = [decentralizationCornerstone, decentralizationDrivingForce]

/**
 * Lists Ankr's commitments and self-descriptions, each with an icon, a source and a date.
 * Renders a `<div>` element that contains a `<dl>` for each group.
 */
export const Commitments = /*#__PURE__*/ forwardRefCompat(function Commitments({
  commitments,
  surface,
  size,
  layout,
  detail,
  showIntro = layout !== 'strip',
  showIcons = true,
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
  const { title, statements } = messages.Commitments
  const look = getLookProps('Commitments', { surface, size, layout, detail }, LAYOUTS)
  const isBrief = look['data-detail'] === 'brief'
  const isShown = (fact: Fact) => resolveFacts([fact], facts).length > 0
  const shown = coerceList<Fact>(commitments, allCommitments, (id) =>
    allCommitments.find((commitment) => commitment.id === id),
  ).filter(isShown)
  const introFacts = (showIntro && !isBrief ? INTRO_FACTS : []).filter(isShown)
  const opinions = [noDomination].filter(
    (fact) => !isBrief && look['data-layout'] !== 'strip' && shown.includes(communityDriven) && isShown(fact),
  )
  const list = [...shown, ...opinions]
  const factMessages = { sentences: statements, facts, messages }
  const intro = introFacts.length > 0 && renderFacts(introFacts, factMessages)
  const options = { showIcons, headingLevel, factMessages, texts: messages.Commitments }
  return (
    <div {...rest} {...getRootProps('Commitments', className, messages)} {...look}>
      {headingLevel === undefined ? (
        intro && <p data-part="intro">{intro}</p>
      ) : (
        <Header component="Commitments" level={headingLevel} title={title} intro={intro} />
      )}
      {look['data-layout'] === 'grid' ? renderList(list, options) : renderGroups(list, options)}
      <SourceLines
        shownFacts={[...introFacts, ...list.flatMap(getFacts)]}
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
