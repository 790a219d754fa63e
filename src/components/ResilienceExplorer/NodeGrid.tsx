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
  const providers = new Map<number, { down: boolean; places: number[] }>()
  nodes.forEach(({ provider, down }, place) => {
    const known = providers.get(provider)
    if (known) known.places.push(place)
    else providers.set(provider, { down, places: [place] })
  })
  return (
    <svg data-part="node-grid" viewBox="1.5 1.5 217 217" role="img" aria-label={label}>
      {[...providers].map(([provider, { down, places }]) => (
        <path
          key={provider}
          data-part="provider"
          data-color={getColorIndex(provider)}
          data-down={down || undefined}
          d={getNodePath(provider, places, down)}
          fillRule="evenodd"
        />
      ))}
    </svg>
  )
}
