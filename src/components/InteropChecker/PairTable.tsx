import { useEffect, useRef, useState } from 'react'
import type { InteropAnswer } from '../../domain/interop/interopResult.js'
import type { Token } from '../../domain/interop/token.js'
import { interpolate } from '../../i18n/interpolate.js'
import { Chevron } from '../../ui/Chevron.js'
import { KeyedText } from '../../ui/KeyedText.js'
import { formatAssetName, type InteropMessages } from './assets.js'

export interface PairTableProps {
  wanted: Token
  assets: readonly Token[]
  check: (held: string, wanted: string) => InteropAnswer
  messages: InteropMessages
}

/**
 * A table that checks every asset against the wanted one. Renders a `<details>` element.
 *
 * The server HTML has all rows, so that the table can be opened and searched without JavaScript. After hydration the rows
 * are updated only while the table is open. With hundreds of assets, each choice would otherwise render hundreds of rows.
 */
export function PairTable({ wanted, assets, check, messages }: PairTableProps) {
  const asset = formatAssetName(wanted, messages)
  const title = interpolate(messages.table, { asset }, messages)
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  // A visitor, find-in-page or a fragment may have opened it before hydration.
  useEffect(() => setIsOpen(details.current?.open ?? false), [])
  const [initial] = useState({ wanted: wanted.id, assets })
  const hasRows = isOpen || (initial.wanted === wanted.id && initial.assets === assets)
  return (
    <details
      data-part="pair-table"
      ref={details}
      suppressHydrationWarning
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary data-part="summary">
        <KeyedText>{title}</KeyedText>
        <Chevron />
      </summary>
      {/* The summary has just been read. The table is named by the asset, so that its text is not read twice. */}
      <table data-part="table" aria-label={asset}>
        <thead data-ankr-reset="">
          <tr data-part="row">
            <th data-part="column-header" scope="col">
              {messages.held}
            </th>
            <th data-part="column-header" scope="col">
              {messages.pays}
            </th>
          </tr>
        </thead>
        <tbody data-ankr-reset="">
          {hasRows &&
            assets.map((asset) => {
              const answer = messages.short[check(asset.id, wanted.id).verdict]
              return (
                <tr key={asset.id} data-part="row">
                  <th data-part="row-header" scope="row">
                    {formatAssetName(asset, messages)}
                  </th>
                  <td key={answer} data-part="cell">
                    {answer}
                  </td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </details>
  )
}
