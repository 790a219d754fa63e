import { checkInterop } from '../../domain/interop/checkInterop.js'
import type { Token } from '../../domain/interop/tokens.js'
import { interpolate } from '../../i18n/formats.js'
import { Chevron } from '../../ui/Chevron.js'
import { formatAssetName, type InteropMessages } from './assets.js'

export interface PairTableProps {
  wanted: Token
  assets: readonly Token[]
  messages: InteropMessages
}

/** Every asset against the one that is wanted, as a table: it can be opened and read without JavaScript. */
export function PairTable({ wanted, assets, messages }: PairTableProps) {
  const title = interpolate(messages.table, { asset: formatAssetName(wanted, messages) })
  return (
    <details data-part="pair-table">
      <summary data-part="summary">
        {title}
        <Chevron />
      </summary>
      <table data-part="table" aria-label={title}>
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
          {assets.map((asset) => (
            <tr key={asset.id} data-part="row">
              <th data-part="row-header" scope="row">
                {formatAssetName(asset, messages)}
              </th>
              <td data-part="cell">
                {messages.short[checkInterop(asset.id, wanted.id, { tokens: assets }).verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
