import type { Source } from '../../facts/types.js'
import { renderSeparator } from '../../ui/renderSeparator.js'
import { SourceLink } from '../../ui/SourceLink.js'

/** A text that is not a statement of Ankr, with its source. */
export const withCitation = (text: string, source: Source) => (
  <>
    {text}
    {renderSeparator(' (')}
    <span data-part="citation">
      <SourceLink to={source} />
    </span>
    {renderSeparator(')')}
  </>
)
