import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import { type FactId, facts as own } from '../../content/facts/index.js'
import type { Fact } from '../../content/types.js'
import { invalid } from '../../errors.js'
import en from '../../locales/en/Sources.js'
import { fill, formatDay, formatNumber } from '../../locales/format.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { fillNodes } from '../../primitives/rich.js'
import { rootProps } from '../../primitives/root.js'
import { given, resolve, stated } from '../../primitives/stated.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'

export interface SourcesProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * The ids of the facts that are stated beside it; `auditFacts()` lists those of a page.
   * @default every fact of the library and of `facts`
   */
  of?: readonly (FactId | (string & {}))[]
  /** Facts that are stated in place of, or beside, the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'Sources'>
}

/** Every fact by its id: the library's, as the partner states them, and the partner's own. */
const known = (facts: Facts | undefined): ReadonlyMap<string, Fact> => {
  const all = new Map<string, Fact>(own.map((fact) => [fact.id, resolve(fact, facts)]))
  for (const id of Object.keys(Object(facts))) {
    const fact = given(id, facts)
    if (fact) all.set(id, fact)
  }
  return all
}

/**
 * Lists the sources of what is stated beside it, with their dates and how many statements each of them carries.
 * Renders a `<div>` element around a `<ul>`.
 */
export const Sources = /*#__PURE__*/ withRef(function Sources({
  of,
  facts,
  locale,
  className,
  ...rest
}: SourcesProps) {
  const all = known(facts)
  if (process.env.NODE_ENV !== 'production') check(of, facts, all)
  const speech = speak('Sources', en, locale)
  const words = speech.Sources
  const listed = Array.isArray(of) ? new Set(of) : all.keys()
  const found = [...listed].flatMap((id) => all.get(id) ?? [])
  const title = found.find(({ id }) => id === 'title')
  return (
    <div {...rest} {...rootProps('Sources', className, speech, locale)}>
      {title && (
        <p data-part="text" {...stated(title)}>
          {fillNodes(words.statements.title, {
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
        {grouped(found).map(({ source, asOf, count }) => (
          <li key={`${source.id} ${asOf}`} data-part="source">
            <a data-part="link" href={source.url}>
              {source.title}
            </a>
            <span data-part="date">
              {fillNodes(words.asStated, {
                publisher: source.publisher,
                date: (
                  <time data-part="" dateTime={asOf}>
                    {formatDay(asOf, words.date, speech)}
                  </time>
                ),
              })}
            </span>
            <span data-part="count">{fill(words.count, { count: formatNumber(count, speech) })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
})

/** Each source and date once, in the order in which they are first met. */
const grouped = (facts: readonly Fact[]) => {
  const groups = new Map<string, Pick<Fact, 'source' | 'asOf'> & { count: number }>()
  for (const { source, asOf } of facts) {
    const key = `${source.id} ${asOf}`
    groups.set(key, { source, asOf, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

const check = (of: unknown, facts: Facts | undefined, all: ReadonlyMap<string, Fact>) => {
  checkFacts('Sources', facts)
  if (of === undefined) return
  if (!Array.isArray(of)) throw invalid('Sources', 'the prop `of`', of, 'a list of fact ids')
  for (const id of of) {
    if (!all.has(id)) throw invalid('Sources', 'an id in the prop `of`', id, [...all.keys()].join(', '))
  }
}
