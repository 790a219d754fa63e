import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { type FactId, facts as libraryFacts } from '../../facts/library/index.js'
import { factAttributes, getOverride, resolveFacts } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { formatDay, formatNumber } from '../../i18n/formats.js'
import { getForm, interpolate, isolate } from '../../i18n/interpolate.js'
import en from '../../i18n/locales/en/Sources.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { coerceList } from '../../shared/lists.js'
import { getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { renderSeparator } from '../../ui/renderSeparator.js'
import { renderAge, renderStatus } from '../../ui/SourceLines.js'

export interface SourcesProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    Omit<FactProps, 'showSource'>,
    SurfaceProps,
    SizeProps {
  /**
   * The ids of the facts. `collectFacts()` returns the facts of a page.
   * @default all facts of the library and of `facts`
   */
  factIds?: readonly (FactId | (string & {}))[]
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Sources'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Sources'>
}

/** Returns the facts by id: the library's with the partner's overrides, without those left out, and those that the partner adds. */
const getFactsById = (facts: Facts | undefined): ReadonlyMap<string, Fact> => {
  const all = new Map<string, Fact>(resolveFacts(libraryFacts, facts).map((fact) => [fact.id, fact]))
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
  headingLevel,
  surface,
  size,
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
    <div
      {...rest}
      {...getRootProps('Sources', className, messages)}
      {...getLookProps('Sources', { surface, size })}
    >
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="Sources">
          {texts.title}
        </Heading>
      )}
      {title && (
        <p data-part="text" {...factAttributes(title)}>
          {interpolateNodes(texts.statements.title, {
            title: isolate(title.source.title, messages),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none` (https://bugs.webkit.org/show_bug.cgi?id=170179) */}
      <ul data-part="sources" role="list">
        {groupBySource(found).map(({ fact, key, count }) => (
          <li key={`${key} ${messages.code} ${now}`} data-part="source-item">
            <a data-part="link" href={fact.source.url}>
              {isolate(fact.source.title, messages)}
            </a>
            {renderSeparator(' · ')}
            <span data-part="date">
              {interpolateNodes(texts.version, {
                publisher: isolate(fact.source.publisher, messages),
                date: (
                  <time data-ankr-reset="" dateTime={fact.asOf}>
                    {isolate(
                      formatDay(fact.asOf, texts.date, messages, getForm(texts.version, 'date')),
                      messages,
                    )}
                  </time>
                ),
              })}
              {renderAge(fact, now, messages)}
              {renderStatus(fact, messages)}
            </span>
            {renderSeparator(' · ')}
            <span data-part="count">
              {interpolate(texts.count, { count: formatNumber(count, messages) }, messages)}
            </span>
          </li>
        ))}
      </ul>
      {disclaimer && found.length > 0 ? <p data-part="disclaimer">{messages.disclaimer}</p> : null}
    </div>
  )
})

/** Groups facts by source, date and status, in the order of the facts. Each group has one of its facts. */
const groupBySource = (facts: readonly Fact[]) => {
  const groups = new Map<string, { key: string; fact: Fact; count: number }>()
  for (const fact of facts) {
    const key = `${fact.source.id} ${fact.asOf} ${fact.status}`
    groups.set(key, { key, fact, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

const assertProps = (factIds: unknown, facts: Facts | undefined, all: ReadonlyMap<string, Fact>) => {
  assertFacts('Sources', facts)
  if (factIds === undefined) return
  if (!Array.isArray(factIds))
    throw invalidValueError('Sources', 'the prop `factIds`', factIds, 'a list of fact ids')
  for (const id of factIds) {
    const isLeftOut = typeof id === 'string' && Object.hasOwn(Object(facts), id)
    if (!all.has(id) && !isLeftOut)
      throw invalidValueError('Sources', 'an id in the prop `factIds`', id, [...all.keys()].join(', '))
  }
}
