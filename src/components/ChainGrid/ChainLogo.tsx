import type { ReactNode } from 'react'

/** Returns the first letter or digit of a name. */
const getMonogram = (name: string) =>
  (/[\p{L}\p{Nd}]/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '').toUpperCase()

/**
 * Renders the logo of a chain, or the first letter of its name, in a `<span>` element. Decorative: the name is beside it.
 * CSS shows the letter (`attr(data-monogram)`). As text it would be part of the name on a page without the stylesheet:
 * "AArbitrum One".
 *
 * This is a function and not a component, since React creates a fiber for each component.
 */
export const ChainLogo = (name: string, logo: ReactNode) =>
  logo === undefined || logo === null ? (
    <span data-part="logo" data-monogram={getMonogram(name)} aria-hidden="true" />
  ) : (
    <span data-part="logo" aria-hidden="true">
      {logo}
    </span>
  )
