import type { ReactElement } from 'react'

/** Plain data: what a server has written is kept as it is, and no handler or ref would ever reach it. */
type Plain<Props> = {
  [Key in keyof Props as Key extends 'ref' | 'children' | `on${string}` ? never : Key]: Props[Key]
}

export type KeptComponent<Props> = (props: Plain<Props>) => ReactElement
