import type { ReactNode } from 'react'
import { renderSeparator } from './renderSeparator.js'

export interface ComparisonTableProps {
  caption: ReactNode
  /** The column headings: two or three. */
  columns: readonly { id: string; label: ReactNode; highlighted?: boolean }[]
  /** The rows: a heading, and the cells in the order of the columns. */
  rows: readonly { id: string; label: string; cells: readonly ReactNode[] }[]
  /** The separator between a label and its value, for pages without the stylesheet. */
  labelSeparator: string
}

// Safari drops table semantics when CSS changes the `display` of a table, so the roles are explicit.
// https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  point: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
}

/**
 * Compares two or three subjects by criteria. In a narrow container, CSS shows each column as a card and repeats the row
 * headings in it. Assistive technology always gets a table.
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
