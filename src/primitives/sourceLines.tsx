import type { ReactNode } from 'react'
import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'
import { formatMonth } from '../locales/format.js'
import type { LocaleCore } from '../locales/types.js'
import { fillNodes } from './rich.js'
import { resolve } from './stated.js'

/** Says who states these facts, and as of when: one `<p>` for each source and date. */
export const sourceLines = (
  of: readonly Fact[],
  { facts, locale }: { facts?: Facts | undefined; locale: LocaleCore },
): ReactNode => {
  const distinct = new Map<string, Fact>()
  for (const own of of) {
    const fact = resolve(own, facts)
    distinct.set(`${fact.source.id} ${fact.asOf}`, fact)
  }
  return [...distinct].map(([key, { source, asOf }]) => (
    <p key={key} data-part="provenance">
      {fillNodes(locale.asStated, {
        publisher: source.publisher,
        date: (
          <time data-part="" dateTime={asOf}>
            {formatMonth(asOf, locale)}
          </time>
        ),
      })}{' '}
      <span data-part="" aria-hidden="true">
        ·
      </span>{' '}
      <a data-part="link" href={source.url}>
        {source.title}
      </a>
    </p>
  ))
}
