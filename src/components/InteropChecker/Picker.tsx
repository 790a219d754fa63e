import type { Token } from '../../interop/tokens.js'
import { Chevron } from '../../primitives/Chevron.js'
import { assetDetail, assetName, type Words } from './assets.js'

export interface PickerProps {
  label: string
  assets: readonly Token[]
  chosen: Token
  words: Words
  onChoose: (id: string) => void
}

/** One side of the pair: a native select in a card. Renders a `<label>` element. */
export function Picker({ label, assets, chosen, words, onChoose }: PickerProps) {
  const symbols = [...new Set(assets.map(({ symbol }) => symbol))]
  return (
    <label data-part="picker">
      <span data-part="picker-label">{label}</span>
      <span data-part="picker-field">
        <select
          data-part="select"
          defaultValue={chosen.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {symbols.map((symbol) => (
            <optgroup key={symbol} label={symbol}>
              {assets
                .filter((asset) => asset.symbol === symbol)
                .map((asset) => (
                  <option key={asset.id} value={asset.id}>
                    {assetName(asset, words)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Chevron />
      </span>
      <span data-part="picker-detail">{assetDetail(chosen)}</span>
    </label>
  )
}
