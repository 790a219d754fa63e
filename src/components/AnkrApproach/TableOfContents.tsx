import type en from '../../i18n/locales/en/AnkrApproach.js'
import type { SectionId } from './sections.js'

export interface TableOfContentsProps {
  texts: (typeof en)['AnkrApproach']
  idPrefix: string
  sections: readonly SectionId[]
}

/** Links to the sections. Renders a `<nav>` element. */
export const TableOfContents = ({ texts, idPrefix, sections }: TableOfContentsProps) => (
  <nav data-part="table-of-contents" aria-label={texts.contents}>
    <p data-part="table-of-contents-title" aria-hidden="true">
      {texts.contents}
    </p>
    {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none` (https://bugs.webkit.org/show_bug.cgi?id=170179) */}
    <ol data-part="table-of-contents-list" role="list">
      {sections.map((id) => (
        <li key={id} data-part="table-of-contents-item">
          <a data-part="table-of-contents-link" href={`#${idPrefix}-${id}`}>
            {texts.sections[id]}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
