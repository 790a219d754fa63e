import { Chevron } from '../../ui/Chevron.js'

export interface SelectProps {
  label: string
  options: readonly { value: string | number; label: string; isDisabled?: boolean }[]
  /** What is chosen at first; from then on the element itself knows. */
  defaultValue: string | number
}

/**
 * A labelled choice of one. A native select, since it needs neither a name, which a form around it would submit, nor an
 * id, which a second copy on the page would repeat.
 */
export function Select({ label, options, defaultValue }: SelectProps) {
  return (
    <label data-part="control">
      <span data-part="control-label">{label}</span>
      <span data-part="select-wrapper">
        <select data-part="select" defaultValue={defaultValue}>
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
