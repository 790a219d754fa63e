import { Chevron } from '../../primitives/Chevron.js'

export interface ChoiceProps {
  label: string
  options: readonly { value: string | number; label: string; isDisabled?: boolean }[]
  /** What is chosen at first; from then on the element itself knows. */
  initial: string | number
}

/**
 * A labelled choice of one. A native select, since it needs neither a name, which a form around it would submit, nor an
 * id, which a second copy on the page would repeat.
 */
export function Choice({ label, options, initial }: ChoiceProps) {
  return (
    <label data-part="choice">
      <span data-part="name">{label}</span>
      <span data-part="select">
        <select data-part="input" defaultValue={initial}>
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
