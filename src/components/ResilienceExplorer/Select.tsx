import { Chevron } from '../../ui/Chevron.js'

export interface SelectProps {
  label: string
  options: readonly { value: string | number; label: string; isDisabled?: boolean }[]
  defaultValue: string | number
  isDisabled: boolean
}

/**
 * A native select with a label. Renders a `<label>` element.
 * The select has no `name`, since a form of the host page would submit it. It has no `id`, since a second instance on the
 * page would repeat it.
 */
export function Select({ label, options, defaultValue, isDisabled }: SelectProps) {
  return (
    <label data-part="control">
      <span data-part="control-label">{label}</span>
      <span data-part="select-wrapper">
        <select data-part="select" defaultValue={defaultValue} disabled={isDisabled} suppressHydrationWarning>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Chevron />
      </span>
    </label>
  )
}
