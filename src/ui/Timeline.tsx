import type { ReactNode } from 'react'
import { renderSeparator } from './renderSeparator.js'

export type TimelineItem = {
  /** The React key. */
  id: string
  label: string
  text: ReactNode
} & (
  | { state: 'done'; status?: undefined }
  /** The text of the step's status, such as the present or the future. The mark alone does not show it. */
  | { state: 'now' | 'ahead'; status: ReactNode }
)

export interface TimelineProps {
  items: readonly TimelineItem[]
  /** The layout in a wide container: a row for each step, or a column for each step. */
  layout: 'rows' | 'columns'
}

/** The `stroke-dasharray` of eight dashes around a circle of radius 4.25. */
const DASH_LENGTH = 1.669

/** The mark of a step: solid, ringed or dashed. Decorative: the text beside it has the same meaning. */
const MARKERS = {
  done: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  now: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  ahead: (
    <circle
      cx="6"
      cy="6"
      r="4.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray={`${DASH_LENGTH} ${DASH_LENGTH}`}
    />
  ),
}

/** Steps along a track, which is dashed after the present step. Renders an `<ol>` element. */
export function Timeline({ items, layout }: TimelineProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none` (https://bugs.webkit.org/show_bug.cgi?id=170179)
    <ol data-part="timeline" data-layout={layout} role="list">
      {items.map(({ id, state, label, status, text }) => (
        <li key={id} data-part="timeline-item" data-state={state}>
          <svg data-part="marker" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            {MARKERS[state]}
          </svg>
          <p data-part="label">
            {label}
            {status && (
              <>
                {renderSeparator(' (')}
                <span data-part="status">{status}</span>
                {renderSeparator(')')}
              </>
            )}
          </p>
          <p data-part="text">{text}</p>
        </li>
      ))}
    </ol>
  )
}
