import type { NodeState } from '../../resilience/index.js'
import { colourOf, draw } from './glyphs.js'

export interface NodesProps {
  /** In the order of their providers. */
  nodes: readonly NodeState[]
  /** What the picture shows, in words. */
  label: string
}

/** A hundred nodes in ten rows: one path for each provider that has any. Renders an `<svg>` element. */
export function Nodes({ nodes, label }: NodesProps) {
  const providers = new Map<number, { down: boolean; places: number[] }>()
  nodes.forEach(({ provider, down }, place) => {
    const known = providers.get(provider)
    if (known) known.places.push(place)
    else providers.set(provider, { down, places: [place] })
  })
  return (
    <svg data-part="nodes" viewBox="1.5 1.5 217 217" role="img" aria-label={label}>
      {[...providers].map(([provider, { down, places }]) => (
        <path
          key={provider}
          data-part="provider"
          data-colour={colourOf(provider)}
          data-down={down || undefined}
          d={draw(provider, places, down)}
          fillRule="evenodd"
        />
      ))}
    </svg>
  )
}
