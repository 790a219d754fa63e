import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { type FactId, facts as libraryFacts } from '../../facts/library/index.js'
import { factAttributes, getOverride, resolveFact } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { formatDay, formatNumber, getForm, interpolate, isolate } from '../../i18n/formats.js'
import en from '../../i18n/locales/en/Sources.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { coerceList } from '../../shared/lists.js'
import { renderSeparator } from '../../ui/renderSeparator.js'

export interface SourcesProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /**
   * The ids of the facts. `collectFacts()` returns the facts of a page.
   * @default all facts of the library and of `facts`
   */
  factIds?: readonly (FactId | (string & {}))[]
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Sources'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Sources'>
}

/** Returns all facts by id: the library's facts with the partner's overrides, and the facts that the partner added. */
const getFactsById = (facts: Facts | undefined): ReadonlyMap<string, Fact> => {
  const all = new Map<string, Fact>(libraryFacts.map((fact) => [fact.id, resolveFact(fact, facts)]))
  for (const id of Object.keys(Object(facts))) {
    const fact = getOverride(id, facts)
    if (fact) all.set(id, fact)
  }
  return all
}

/**
 * Lists the sources of facts, each with its date and its number of facts.
 * Renders a `<div>` element that contains a `<ul>`.
 */
export const Sources = /*#__PURE__*/ forwardRefCompat(function Sources({
  factIds,
  facts,
  now,
  disclaimer,
  locale,
  messages: overrides,
  className,
  ...rest
}: SourcesProps) {
  const all = getFactsById(facts)
  if (process.env.NODE_ENV !== 'production') assertProps(factIds, facts, all)
  const messages = resolveMessages('Sources', en, locale, overrides)
  const texts = messages.Sources
  const found = coerceList(factIds, [...all.values()], (id) => all.get(id as string))
  const title = found.find(({ id }) => id === 'title')
  return (
    <div {...rest} {...getRootProps('Sources', className, messages)}>
      {title && (
        <p data-part="text" {...factAttributes(title)}>
          {interpolateNodes(texts.statements.title, {
            title: isolate(title.source.title, messages),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none` (https://bugs.webkit.org/show_bug.cgi?id=170179) */}
      <ul data-part="sources" role="list">
        {groupBySource(found).map(({ source, asOf, count }) => (
          <li key={`${source.id} ${asOf} ${messages.code}`} data-part="source-item">
            <a data-part="link" href={source.url}>
              {isolate(source.title, messages)}
            </a>
            {renderSeparator(' · ')}
            <span data-part="date">
              {interpolateNodes(texts.version, {
                publisher: isolate(source.publisher, messages),
                date: (
                  <time data-ankr-reset="" dateTime={asOf}>
                    {isolate(formatDay(asOf, texts.date, messages, getForm(texts.version, 'date')), messages)}
                  </time>
                ),
              })}
            </span>
            {renderSeparator(' · ')}
            <span data-part="count">
              {interpolate(texts.count, { count: formatNumber(count, messages) }, messages)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
})

/** Groups facts by source and date, in the order of the facts. */
const groupBySource = (facts: readonly Fact[]) => {
  const groups = new Map<string, Pick<Fact, 'source' | 'asOf'> & { count: number }>()
  for (const { source, asOf } of facts) {
    const key = `${source.id} ${asOf}`
    groups.set(key, { source, asOf, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

const assertProps = (factIds: unknown, facts: Facts | undefined, all: ReadonlyMap<string, Fact>) => {
  assertFacts('Sources', facts)
  if (factIds === undefined) return
  if (!Array.isArray(factIds))
    throw invalidValueError('Sources', 'the prop `factIds`', factIds, 'a list of fact ids')
  for (const id of factIds) {
    if (!all.has(id))
      throw invalidValueError('Sources', 'an id in the prop `factIds`', id, [...all.keys()].join(', '))
  }
}
