import type { Token } from '../../domain/interop/tokens.js'
import { Chevron } from '../../ui/Chevron.js'
import { formatAssetDetail, formatAssetName, type InteropMessages } from './assets.js'

export interface AssetSelectProps {
  label: string
  assets: readonly Token[]
  selected: Token
  messages: InteropMessages
  onSelect: (id: string) => void
}

/** One side of the pair: a native select in a card. Renders a `<label>` element. */
export function AssetSelect({ label, assets, selected, messages, onSelect }: AssetSelectProps) {
  const symbols = [...new Set(assets.map(({ symbol }) => symbol))]
  return (
    <label data-part="asset-field">
      <span data-part="asset-label">{label}</span>
      <span data-part="select-wrapper">
        <select
          data-part="select"
          defaultValue={selected.id}
          onChange={(event) => onSelect(event.currentTarget.value)}
        >
          {symbols.map((symbol) => (
            <optgroup key={symbol} label={symbol}>
              {assets
                .filter((asset) => asset.symbol === symbol)
                .map((asset) => (
                  <option key={asset.id} value={asset.id}>
                    {formatAssetName(asset, messages)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Chevron />
      </span>
      <span data-part="asset-detail">{formatAssetDetail(selected)}</span>
    </label>
  )
}
