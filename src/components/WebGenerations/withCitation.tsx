import type { Source } from '../../facts/types.js'
import type { LocaleFormats } from '../../i18n/types.js'
import { renderAside } from '../../ui/renderAside.js'
import { SourceLink } from '../../ui/SourceLink.js'

/** A text that is not a statement of Ankr, with its source. */
export const withCitation = (text: string, source: Source, { aside }: Pick<LocaleFormats, 'aside'>) => (
  <>
    {text}
    {renderAside(
      aside,
      <span data-part="citation">
        <SourceLink to={source} />
      </span>,
    )}
  </>
)
