import type { Source } from '../facts/types.js'

/** A link to a source. Renders an `<a>` element. */
export const SourceLink = ({ to: { publisher, title, url } }: { to: Source }) => (
  <a data-part="link" translate="no" href={url}>
    <bdi data-ankr-reset="">{title.startsWith(publisher) ? title : `${publisher}, ${title}`}</bdi>
  </a>
)
