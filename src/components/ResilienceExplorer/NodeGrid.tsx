import type { NodeState } from '../../domain/resilience/index.js'
import { getColorIndex, getNodePath } from './nodeShapes.js'

export interface NodeGridProps {
  /** The nodes, sorted by provider. */
  nodes: readonly NodeState[]
  /** The text alternative. */
  label: string
}

/** A grid of 100 nodes in ten rows, with one path for each provider. Renders an `<svg>` element. */
export function NodeGrid({ nodes, label }: NodeGridProps) {
  const providers = new Map<number, { down: boolean; positions: number[] }>()
  nodes.forEach(({ provider, down }, position) => {
    const group = providers.get(provider)
    if (group) group.positions.push(position)
    else providers.set(provider, { down, positions: [position] })
  })
  return (
    <svg data-part="node-grid" viewBox="1.5 1.5 217 217" role="img" aria-label={label}>
      {[...providers].map(([provider, { down, positions }]) => (
        <path
          key={provider}
          data-part="provider"
          data-color={getColorIndex(provider)}
          data-down={down || undefined}
          d={getNodePath(provider, positions, down)}
          fillRule="evenodd"
        />
      ))}
    </svg>
  )
}
