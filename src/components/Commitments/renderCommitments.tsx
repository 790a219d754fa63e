import { Fragment } from 'react'
import { resolveFact } from '../../facts/overrides.js'
import { type RenderFactsOptions, renderFacts } from '../../facts/renderFacts.js'
import type { Fact } from '../../facts/types.js'
import type en from '../../i18n/locales/en/Commitments.js'
import { renderIcon } from '../../ui/factIcons.js'
import { clampHeadingLevel, Heading, type HeadingLevel } from '../../ui/Heading.js'
import { getFacts, getIcon } from './commitmentFacts.js'

export interface ListOptions {
  texts: (typeof en)['Commitments']
  factMessages: RenderFactsOptions
  showIcons: boolean
  headingLevel: HeadingLevel | undefined
}

/** A list. An opinion has no icon and is drawn as a panel. */
export const renderList = (
  list: readonly Fact[],
  { texts, factMessages, showIcons }: Omit<ListOptions, 'headingLevel'>,
) =>
  list.length > 0 && (
    <dl data-part="group">
      {list.map((fact) => {
        const icon = getIcon(fact)
        return (
          <div key={fact.id} data-part={icon ? 'commitment' : 'opinion'}>
            <dt data-part="label">
              {showIcons && icon ? renderIcon(icon) : null}
              {texts.labels[fact.id as keyof typeof texts.labels]}
            </dt>
            <dd data-part="text">{renderFacts(getFacts(fact), factMessages)}</dd>
          </div>
        )
      })}
    </dl>
  )

/** Two lists with headings: a commitment is a promise, so other facts are not in its list. */
export const renderGroups = (list: readonly Fact[], { headingLevel, ...options }: ListOptions) =>
  (['commitments', 'descriptions'] as const).map((key) => {
    const group = list.filter(
      (fact) =>
        (resolveFact(fact, options.factMessages.facts).kind === 'commitment') === (key === 'commitments'),
    )
    const title = options.texts.groups[key]
    return (
      group.length > 0 && (
        <Fragment key={key}>
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
          {renderList(group, options)}
        </Fragment>
      )
    )
  })
