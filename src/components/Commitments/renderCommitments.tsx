import type { ReactNode } from 'react'
import { resolveFact } from '../../facts/overrides.js'
import { type RenderFactsOptions, renderFacts } from '../../facts/renderFacts.js'
import type { Fact } from '../../facts/types.js'
import type en from '../../i18n/locales/en/Commitments.js'
import { DescriptionGrid } from '../../ui/DescriptionGrid.js'
import { renderIcon } from '../../ui/factIcons.js'
import { clampHeadingLevel, Heading, type HeadingLevel } from '../../ui/Heading.js'
import { COMMITMENT_ICONS, type Commitment, getFacts, getOpinions } from './commitmentFacts.js'

type Texts = (typeof en)['Commitments']

export interface ListOptions {
  showIcons: boolean
  headingLevel: HeadingLevel | undefined
  opinions: readonly Fact[]
  factMessages: RenderFactsOptions
  texts: Texts
}

const renderIconOf = ({ id }: Commitment, { showIcons }: ListOptions) =>
  showIcons ? renderIcon(COMMITMENT_ICONS[id]) : null

/** One list. An opinion follows the statement that it is about. */
export const renderGrid = (commitments: readonly Commitment[], options: ListOptions): ReactNode => {
  if (commitments.length === 0) return null
  const { opinions, factMessages, texts } = options
  return (
    <DescriptionGrid
      items={commitments.map((commitment) => ({
        id: commitment.id,
        icon: renderIconOf(commitment, options),
        label: texts.labels[commitment.id],
        text: renderFacts(
          [...getFacts(commitment), ...(opinions.length > 0 ? getOpinions([commitment]) : [])],
          factMessages,
        ),
      }))}
    />
  )
}

/** Two lists with headings: a commitment is a promise, so other facts are not in its list. The opinions are last. */
export const renderGroups = (commitments: readonly Commitment[], options: ListOptions): ReactNode => {
  const isPromise = (fact: Fact) => resolveFact(fact, options.factMessages.facts).kind === 'commitment'
  const { groups } = options.texts
  const descriptions = commitments.filter((commitment) => !isPromise(commitment))
  return (
    <>
      {renderGroup(groups.commitments, commitments.filter(isPromise), [], options)}
      {renderGroup(groups.descriptions, descriptions, options.opinions, options)}
    </>
  )
}

const renderGroup = (
  title: string,
  commitments: readonly Commitment[],
  opinions: readonly Fact[],
  options: ListOptions,
) => {
  if (commitments.length + opinions.length === 0) return null
  const { headingLevel, factMessages, texts } = options
  return (
    <>
      {headingLevel === undefined ? (
        <p data-part="group-title">{title}</p>
      ) : (
        <Heading
          component="Commitments"
          level={clampHeadingLevel(clampHeadingLevel(headingLevel) + 1)}
          data-part="group-title"
        >
          {title}
        </Heading>
      )}
      <dl data-part="group">
        {commitments.map((commitment) => (
          <div key={commitment.id} data-part="commitment">
            <dt data-part="label">
              {renderIconOf(commitment, options)}
              {texts.labels[commitment.id]}
            </dt>
            <dd data-part="text">{renderFacts(getFacts(commitment), factMessages)}</dd>
          </div>
        ))}
        {opinions.map((opinion) => (
          <div key={opinion.id} data-part="opinion">
            <dt data-part="label">{texts.labels[opinion.id as keyof Texts['labels']]}</dt>
            <dd data-part="text">{renderFacts([opinion], factMessages)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
