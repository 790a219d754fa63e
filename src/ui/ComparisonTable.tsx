import type { ReactNode } from 'react'
import { renderSeparator } from './renderSeparator.js'

export interface ComparisonTableProps {
  caption: ReactNode
  /** What is compared: two or three. */
  columns: readonly { id: string; label: ReactNode; highlighted?: boolean }[]
  /** What each of them is asked, and the answers in the order of the columns. */
  rows: readonly { id: string; label: string; cells: readonly ReactNode[] }[]
  /** The text between a label and its value, for readers without the stylesheet. */
  labelSeparator: string
}

// Said outright: Safari forgets what a table is once a stylesheet lays it out as cards.
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  point: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
}

/**
 * Compares a few things point by point. In a narrow place each of them is a card, in which the points are named anew
 * for the eye; for assistive technology it stays the table it is.
 * Renders a `<table>` element.
 */
export function ComparisonTable({ caption, columns, rows, labelSeparator }: ComparisonTableProps) {
  return (
    <table data-part="comparison-table" {...ROLES.table}>
      <caption data-part="caption">{caption}</caption>
      <thead data-part="table-head" {...ROLES.group}>
        <tr data-part="row" {...ROLES.row}>
          <td data-part="corner" {...ROLES.cell} />
          {columns.map(({ id, label, highlighted }) => (
            <th key={id} data-part="column-header" data-highlighted={highlighted} {...ROLES.column}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody data-part="table-body" {...ROLES.group}>
        {rows.map(({ id, label, cells }) => (
          <tr key={id} data-part="row" {...ROLES.row}>
            <th data-part="row-header" {...ROLES.point}>
              {label}
            </th>
            {columns.map((column, index) => (
              <td key={column.id} data-part="cell" data-highlighted={column.highlighted} {...ROLES.cell}>
                <span data-part="cell-label" aria-hidden="true">
                  {label}
                  {renderSeparator(labelSeparator)}
                </span>
                <span data-part="cell-value">{cells[index]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
