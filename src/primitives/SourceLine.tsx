import type { Fact } from '../content/types.js'
import { formatMonth } from '../locales/format.js'
import type { LocaleCore } from '../locales/types.js'
import { fillNodes } from './rich.js'

export interface SourceLineProps {
  /** The facts stated beside it, as they are stated there. */
  of: readonly Fact[]
  locale: LocaleCore
}

/** Says who states what stands beside it, and as of when: one `<p>` for each source and date. */
export function SourceLine({ of, locale }: SourceLineProps) {
  const distinct = new Map(of.map((fact) => [`${fact.source.id} ${fact.asOf}`, fact]))
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
