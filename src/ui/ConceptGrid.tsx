import type { ReactNode } from 'react'
import { DescriptionGrid } from './DescriptionGrid.js'
import { renderIcon } from './factIcons.js'
import { Tile } from './Tile.js'

export interface Concept {
  id: string
  /** The path of the icon: see `renderIcon()`. Omit to render no icon. */
  icon?: string | undefined
  label: string
  text?: ReactNode
  limit?: ReactNode
}

const Name = ({ children }: { children: string }) => <span data-part="name">{children}</span>

/** A grid of concepts with large labels, each with an icon in a tile. Renders a `<dl>` element. */
export const ConceptGrid = ({ concepts }: { concepts: readonly Concept[] }) => (
  <DescriptionGrid
    items={concepts.map(({ icon, label, ...rest }) => ({
      ...rest,
      icon: icon && <Tile>{renderIcon(icon)}</Tile>,
      label: <Name>{label}</Name>,
    }))}
  />
)
