import type { ReactNode } from 'react'

export interface DescriptionItem {
  /** Its key among the others. */
  id: string
  icon?: ReactNode
  label: ReactNode
  text: ReactNode
}

/** So many columns at most that the last row is full, or nearly so. */
const columnCount = (count: number) => (count < 5 ? count : count < 7 ? 3 : 4)

/** A few short points of equal weight, side by side where there is room. Renders a `<dl>` element. */
export function DescriptionGrid({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <dl data-part="description-grid" data-columns={columnCount(items.length)}>
      {items.map(({ id, icon, label, text }) => (
        <div key={id} data-part="description-item">
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
