import type { ReactNode } from 'react'
import { renderSeparator } from './renderSeparator.js'

export type TimelineItem = {
  /** Its key among the others. */
  id: string
  label: string
  text: ReactNode
} & (
  | { state: 'done'; status?: undefined }
  /** Where the source stands, or what still lies ahead: said in words, not by the mark alone. */
  | { state: 'now' | 'ahead'; status: ReactNode }
)

export interface TimelineProps {
  items: readonly TimelineItem[]
  /** How it uses a wide place: label and text in a row each, or the steps as columns. */
  layout: 'rows' | 'columns'
}

/** Eight dashes around a circle of radius 4.25. */
const DASH_LENGTH = 1.669

/** Solid, ringed or dashed. Decorative: the words beside it say the same. */
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

/** The steps of a way along one spine, which is dashed from where the source stands. Renders an `<ol>` element. */
export function Timeline({ items, layout }: TimelineProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none`
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
