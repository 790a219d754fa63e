import { useMemo } from 'react'
import type { Token } from '../../domain/interop/token.js'
import { Chevron } from '../../ui/Chevron.js'
import { formatAssetName, groupBySymbol, type InteropMessages } from './assets.js'

export interface AssetSelectProps {
  label: string
  assets: readonly Token[]
  selected: Token
  messages: InteropMessages
  isDisabled: boolean
  onSelect: (id: string) => void
}

/**
 * Selects the default option under Preact. `preact/compat` applies `defaultValue` to the options of a `<select>`, but not to
 * options in an `<optgroup>`: https://github.com/preactjs/preact/issues/2848. React sets the attribute `selected`.
 */
const applyDefaultValue = (select: HTMLSelectElement | null, value: string) => {
  if (!select || Array.from(select.options).some(({ defaultSelected }) => defaultSelected)) return
  for (const option of select.options) option.defaultSelected = option.value === value
}

/**
 * One side of the pair: a native select in a card. Renders a `<div>` element.
 */
export function AssetSelect({ label, assets, selected, messages, isDisabled, onSelect }: AssetSelectProps) {
  const groups = useMemo(
    () =>
      groupBySymbol(assets).map(([symbol, group]) => (
        <optgroup key={symbol} label={symbol}>
          {group.map((asset) => (
            <option key={asset.id} value={asset.id}>
              {formatAssetName(asset, messages)}
            </option>
          ))}
        </optgroup>
      )),
    [assets, messages],
  )
  const name = formatAssetName(selected, messages)
  return (
    <div data-part="asset-field">
      <label data-part="asset-control">
        <span data-part="asset-label">{label}</span>
        <span data-part="select-wrapper">
          <select
            data-part="select"
            ref={(select) => applyDefaultValue(select, selected.id)}
            defaultValue={selected.id}
            disabled={isDisabled}
            suppressHydrationWarning
            onChange={(event) => onSelect(event.currentTarget.value)}
          >
            {groups}
          </select>
          <Chevron />
        </span>
      </label>
      <span key={`name ${name}`} data-part="asset-name" aria-hidden="true">
        {name}
      </span>
    </div>
  )
}
