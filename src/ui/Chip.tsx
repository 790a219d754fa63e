import type { ComponentProps, ReactNode } from 'react'

export interface ChipProps extends ComponentProps<'span'> {
  /** `now`: as of a date. `ahead`: planned or in progress. `caution`: a risk. `positive`: an advantage. */
  kind: 'now' | 'ahead' | 'caution' | 'positive'
  /** An `<svg>` element with `data-part="icon"`. Required for `caution` and `positive`, so that color is not the only sign. */
  icon?: ReactNode
}

/** A short label. Renders a `<span>` element. */
export const Chip = ({ kind, icon, children, ...rest }: ChipProps) => (
  <span data-part="chip" data-kind={kind} {...rest}>
    {icon}
    {children}
  </span>
)
