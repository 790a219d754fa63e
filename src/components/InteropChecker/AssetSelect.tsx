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

/**
 * Selects the default where the renderer did not: preact/compat applies `defaultValue` to the options of a `<select>`, but
 * not to those in an `<optgroup>` (preactjs/preact#2848). React marks the option by its attribute `selected`.
 */
const applyDefaultValue = (select: HTMLSelectElement | null, value: string) => {
  if (!select || Array.from(select.options).some(({ defaultSelected }) => defaultSelected)) return
  for (const option of select.options) option.defaultSelected = option.value === value
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
          ref={(select) => applyDefaultValue(select, selected.id)}
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
