import { Fragment } from 'react'
import type { Source } from '../facts/types.js'

/** A link to a source. Renders an `<a>` element. */
export const SourceLink = ({ to: { publisher, title, url } }: { to: Source }) => (
  <a data-part="link" translate="no" href={url}>
    <bdi data-ankr-reset="">{title.startsWith(publisher) ? title : `${publisher}, ${title}`}</bdi>
  </a>
)

/** Links to sources, with a dot between two of them. */
export const SourceLinks = ({ to }: { to: readonly Source[] }) =>
  to.map((source, index) => (
    <Fragment key={source.url}>
      {index > 0 && ' · '}
      <SourceLink to={source} />
    </Fragment>
  ))
