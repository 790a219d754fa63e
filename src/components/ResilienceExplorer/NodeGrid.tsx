import type { NodeState } from '../../domain/resilience/index.js'
import { interpolate } from '../../i18n/interpolate.js'
import { getBlocksPath, getBracket, getLetter, MAX_LETTERS } from './nodeBlocks.js'

export interface NodeGridProps {
  /** The nodes, sorted by provider. */
  nodes: readonly NodeState[]
  /** The text alternative. */
  label: string
  /** The text below a provider that is down, with the placeholder `{provider}`. */
  downLabel: string
}

/** Returns the width of the largest text below a provider, in units of the view box. CJK characters are square. */
const getTextWidth = (text: string) =>
  [...text].reduce((width, character) => width + (character > '\u2e7f' ? 15.6 : 8.7), 0)

const groupByProvider = (nodes: readonly NodeState[]) => {
  const groups: { provider: number; isDown: boolean; first: number; count: number }[] = []
  nodes.forEach(({ provider, down }, first) => {
    const last = groups.at(-1)
    if (last?.provider === provider) last.count += 1
    else groups.push({ provider, isDown: down, first, count: 1 })
  })
  return groups
}

/**
 * A grid of 100 nodes: one path for each provider, with a bracket and a letter below it. Renders an `<svg>` element.
 * The paths of the providers come first, since their colors alternate by `:nth-child()`.
 */
export function NodeGrid({ nodes, label, downLabel }: NodeGridProps) {
  const groups = groupByProvider(nodes)
  const hasLetters = groups.length <= MAX_LETTERS
  return (
    <svg
      data-part="node-grid"
      data-many={groups.length > 10 || undefined}
      viewBox={`0 0 276 ${hasLetters ? 94 : 80}`}
      role="img"
      aria-label={label}
    >
      {groups.map(({ provider, isDown, first, count }) => (
        <path
          key={provider}
          data-part="provider"
          data-down={isDown || undefined}
          d={getBlocksPath(first, count, isDown)}
        />
      ))}
      {groups.map(({ provider, isDown, first, count }) => {
        const [start, end] = getBracket(first, count)
        return (
          <path
            key={provider}
            data-part="bracket"
            data-down={isDown || undefined}
            d={`M${start} 78.5H${end}`}
          />
        )
      })}
      {hasLetters &&
        groups.map(({ provider, isDown, first, count }) => {
          const [start, end] = getBracket(first, count)
          const letter = getLetter(provider)
          const downText = interpolate(downLabel, { provider: letter })
          const text = isDown && getTextWidth(downText) <= end - start ? downText : letter
          return (
            <text
              key={`${provider} ${text}`}
              data-part="letter"
              data-down={isDown || undefined}
              x={(start + end) / 2}
              y="91"
            >
              {/* The space separates the letters for readers that drop the drawing. */}
              {`${text} `}
            </text>
          )
        })}
    </svg>
  )
}
