import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import { type FactId, facts as own } from '../../facts/library/index.js'
import { factAttributes, getOverride, resolveFact } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { formatDay, formatNumber, interpolate } from '../../i18n/formats.js'
import en from '../../i18n/locales/en/Sources.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'

export interface SourcesProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * The ids of the facts that are stated beside it; `auditFacts()` lists those of a page.
   * @default every fact of the library and of `facts`
   */
  factIds?: readonly (FactId | (string & {}))[]
  /** Facts that are stated in place of, or beside, the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: ComponentLocale<'Sources'>
}

/** Every fact by its id: the library's, as the partner states them, and the partner's own. */
const findFact = (facts: Facts | undefined): ReadonlyMap<string, Fact> => {
  const all = new Map<string, Fact>(own.map((fact) => [fact.id, resolveFact(fact, facts)]))
  for (const id of Object.keys(Object(facts))) {
    const fact = getOverride(id, facts)
    if (fact) all.set(id, fact)
  }
  return all
}

/**
 * Lists the sources of what is stated beside it, with their dates and how many statements each of them carries.
 * Renders a `<div>` element around a `<ul>`.
 */
export const Sources = /*#__PURE__*/ forwardRefCompat(function Sources({
  factIds,
  facts,
  locale,
  className,
  ...rest
}: SourcesProps) {
  const all = findFact(facts)
  if (process.env.NODE_ENV !== 'production') assertProps(factIds, facts, all)
  const messages = resolveMessages('Sources', en, locale)
  const texts = messages.Sources
  const listed = Array.isArray(factIds) ? new Set(factIds) : all.keys()
  const found = [...listed].flatMap((id) => all.get(id) ?? [])
  const title = found.find(({ id }) => id === 'title')
  return (
    <div {...rest} {...getRootProps('Sources', className, messages)}>
      {title && (
        <p data-part="text" {...factAttributes(title)}>
          {interpolateNodes(texts.statements.title, {
            title: title.source.title,
            id: (
              <code data-part="code" translate="no">
                {title.source.id}
              </code>
            ),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list */}
      <ul data-part="sources" role="list">
        {groupBySource(found).map(({ source, asOf, count }) => (
          <li key={`${source.id} ${asOf}`} data-part="source-item">
            <a data-part="link" href={source.url}>
              {source.title}
            </a>
            <span data-part="date">
              {interpolateNodes(texts.asStated, {
                publisher: source.publisher,
                date: (
                  <time data-ankr-reset="" dateTime={asOf}>
                    {formatDay(asOf, texts.date, messages)}
                  </time>
                ),
              })}
            </span>
            <span data-part="count">
              {interpolate(texts.count, { count: formatNumber(count, messages) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
})

/** Each source and date once, in the order in which they are first met. */
const groupBySource = (facts: readonly Fact[]) => {
  const groups = new Map<string, Pick<Fact, 'source' | 'asOf'> & { count: number }>()
  for (const { source, asOf } of facts) {
    const key = `${source.id} ${asOf}`
    groups.set(key, { source, asOf, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

const assertProps = (of: unknown, facts: Facts | undefined, all: ReadonlyMap<string, Fact>) => {
  assertFacts('Sources', facts)
  if (of === undefined) return
  if (!Array.isArray(of)) throw invalidValueError('Sources', 'the prop `factIds`', of, 'a list of fact ids')
  for (const id of of) {
    if (!all.has(id))
      throw invalidValueError('Sources', 'an id in the prop `factIds`', id, [...all.keys()].join(', '))
  }
}
