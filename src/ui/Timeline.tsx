import { resolveFacts } from '../facts/overrides.js'
import { type RenderFactsOptions, renderFacts } from '../facts/renderFacts.js'
import type { Fact } from '../facts/types.js'
import { AsOfDate } from './AsOfDate.js'
import { Chip } from './Chip.js'

/** The values of the prop `layout` of a component with a timeline, the default first. */
export const TIMELINE_LAYOUTS = ['path', 'list'] as const

export interface TimelineItem {
  /** The key of the label in `labels`, and the React key. */
  id: string
  /**
   * `start`: where the path starts, as stated. `done`: in the past. `now`: at the date of the facts. `ahead`: in the future.
   * Only `done` has a solid node.
   */
  state: 'start' | 'done' | 'now' | 'ahead'
  /** The key of the name in `lanes`. */
  lane?: string
  /** The facts of the step. A step is left out if the partner leaves out all of them. */
  shownFacts: readonly Fact[]
}

export interface TimelineProps {
  items: readonly TimelineItem[]
  labels: Readonly<Record<string, string>>
  /** The names of the lanes. The first step of a lane shows its name. */
  lanes?: Readonly<Record<string, string>>
  /** Templates with `{date}`. The node alone does not tell a screen reader whether a step is in the present or the future. */
  status: Readonly<Record<'now' | 'ahead', string>>
  factMessages: RenderFactsOptions
}

/** A bend from one lane down to the next, as high as three rows of `OriginTimeline.css`. */
const bend = (
  <svg data-part="bend" viewBox="0 0 100 86" preserveAspectRatio="none" aria-hidden="true">
    <path
      d="M0 13H34C82 13 52 73 100 73"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      vectorEffect="non-scaling-stroke"
    />
  </svg>
)

/** Steps along a track, which is dashed before a future step. Renders an `<ol>` element, or nothing without a step. */
export function Timeline({ items, labels, lanes, status, factMessages }: TimelineProps) {
  const { facts, messages } = factMessages
  const shown = items
    .map((item) => ({ ...item, shownFacts: resolveFacts(item.shownFacts, facts) }))
    .filter(({ shownFacts }) => shownFacts.length)
  return shown.length ? (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none` (https://bugs.webkit.org/show_bug.cgi?id=170179)
    <ol data-part="timeline" role="list">
      {shown.map(({ id, state, lane, shownFacts }, index) => {
        const next = shown[index + 1]
        return (
          <li key={id} data-part="timeline-item" data-state={state} data-lane={lane}>
            {lane && lane !== shown[index - 1]?.lane && <p data-part="lane">{lanes?.[lane]}</p>}
            <p data-part="label">{labels[id]}</p>
            {(state === 'now' || state === 'ahead') && (
              <Chip kind={state}>
                <AsOfDate template={status[state]} shownFacts={shownFacts} facts={facts} formats={messages} />
              </Chip>
            )}
            {next && <span data-part="track" />}
            {next && next.lane !== lane && bend}
            <p data-part="text">{renderFacts(shownFacts, factMessages)}</p>
          </li>
        )
      })}
    </ol>
  ) : null
}
