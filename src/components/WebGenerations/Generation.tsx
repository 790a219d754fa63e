import type { ReactNode } from 'react'
import { Chip } from '../../ui/Chip.js'
import { renderAside } from '../../ui/renderAside.js'

export interface GenerationProps {
  name: string
  status?: ReactNode
  /** The format of an addition in brackets. */
  aside: string
}

/** The name of a generation, with its status if it is still being built. Renders a `<span>` element. */
export const Generation = ({ name, status, aside }: GenerationProps) => (
  <span data-part="generation">
    <span data-part="name">{name}</span>
    {status ? renderAside(aside, <Chip kind="ahead">{status}</Chip>) : null}
  </span>
)
