import { checkInterop } from '../../interop/checkInterop.js'
import type { Token } from '../../interop/tokens.js'
import { fill } from '../../locales/format.js'
import { Chevron } from '../../primitives/Chevron.js'
import { assetName, type Words } from './assets.js'

export interface PairsProps {
  wanted: Token
  assets: readonly Token[]
  words: Words
}

/** Every asset against the one that is wanted, as a table: it can be opened and read without JavaScript. */
export function Pairs({ wanted, assets, words }: PairsProps) {
  const title = fill(words.table, { asset: assetName(wanted, words) })
  return (
    <details data-part="pairs">
      <summary data-part="summary">
        {title}
        <Chevron />
      </summary>
      <table data-part="table" aria-label={title}>
        <thead data-part="">
          <tr data-part="row">
            <th data-part="head" scope="col">
              {words.held}
            </th>
            <th data-part="head" scope="col">
              {words.pays}
            </th>
          </tr>
        </thead>
        <tbody data-part="">
          {assets.map((asset) => (
            <tr key={asset.id} data-part="row">
              <th data-part="row-head" scope="row">
                {assetName(asset, words)}
              </th>
              <td data-part="cell">
                {words.short[checkInterop(asset.id, wanted.id, { tokens: assets }).verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
