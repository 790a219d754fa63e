import type { ReactNode } from 'react'

export interface DescriptionItem {
  /** The React key. */
  id: string
  icon?: ReactNode
  label: ReactNode
  /** Omit to show the label only. */
  text?: ReactNode
  /** What restricts the text. It is below a line. */
  limit?: ReactNode
}

/** Returns the maximum number of columns, so that the last row is full or nearly full. */
const columnCount = (count: number) => (count < 5 ? count : count < 7 ? 3 : 4)

/** A grid of labels with descriptions, in as many columns as fit. Renders a `<dl>` element. */
export function DescriptionGrid({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <dl data-part="description-grid" data-columns={columnCount(items.length)}>
      {items.map(({ id, icon, label, text, limit }) => (
        <div key={id} data-part="description-item">
          <dt data-part="label">
            {icon}
            {label}
          </dt>
          {text !== undefined && <dd data-part="text">{text}</dd>}
          {limit !== undefined && <dd data-part="limit">{limit}</dd>}
        </div>
      ))}
    </dl>
  )
}
