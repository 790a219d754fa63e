import type { ReactNode } from 'react'

/** A square of 2.5em with an icon, an `<svg>` element. Renders a `<span>` element. Decorative. */
export const Tile = ({ children }: { children: ReactNode }) => (
  <span data-part="tile" aria-hidden="true">
    {children}
  </span>
)
