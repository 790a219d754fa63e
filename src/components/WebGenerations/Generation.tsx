import type { ReactNode } from 'react'
import { Chip } from '../../ui/Chip.js'
import { renderSeparator } from '../../ui/renderSeparator.js'

/** The name of a generation, with its status if it is still being built. Renders a `<span>` element. */
export const Generation = ({ name, status }: { name: string; status?: ReactNode }) => (
  <span data-part="generation">
    <span data-part="name">{name}</span>
    {status ? (
      <>
        {renderSeparator(' (')}
        <Chip kind="ahead">{status}</Chip>
        {renderSeparator(')')}
      </>
    ) : null}
  </span>
)
