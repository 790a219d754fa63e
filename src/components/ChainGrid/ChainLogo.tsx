import type { ReactNode } from 'react'

/** The first letter or digit of a name, in a ring. */
const getMonogram = (name: string) =>
  (/[\p{L}\p{Nd}]/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '').toUpperCase()

/**
 * What stands for a chain: the partner's mark, or its initial, in one box for all. Decorative: the name stands beside it.
 * A `<span>` element, made by a function: a component would be one more record for React to keep of every chain.
 */
export const ChainLogo = (name: string, mark: ReactNode) =>
  mark === undefined || mark === null ? (
    <span data-part="logo" data-monogram="" translate="no" aria-hidden="true">
      {getMonogram(name)}
    </span>
  ) : (
    <span data-part="logo" aria-hidden="true">
      {mark}
    </span>
  )
