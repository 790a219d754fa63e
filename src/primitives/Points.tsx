import type { ReactNode } from 'react'

export interface Point {
  /** Its key among the others. */
  id: string
  icon?: ReactNode
  label: ReactNode
  text: ReactNode
}

/** So many columns at most that the last row is full, or nearly so. */
const columns = (count: number) => (count < 5 ? count : count < 7 ? 3 : 4)

/** A few short points of equal weight, side by side where there is room. Renders a `<dl>` element. */
export function Points({ of }: { of: readonly Point[] }) {
  return (
    <dl data-part="points" data-columns={columns(of.length)}>
      {of.map(({ id, icon, label, text }) => (
        <div key={id} data-part="point">
          <dt data-part="label">
            {icon}
            {label}
          </dt>
          <dd data-part="text">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
