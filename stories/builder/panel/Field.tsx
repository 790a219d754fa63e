import { type ReactNode, useId } from 'react'

interface OptionProps<Value> {
  values: readonly { readonly value: Value; readonly title: string }[]
  value: Value
  onValue: (value: Value) => void
}

/** A row of the panel: a name, and a control that the name labels. */
export const Field = ({
  title,
  help,
  children,
}: {
  title: string
  help?: string | undefined
  children: (id: string) => ReactNode
}) => {
  const id = useId()
  return (
    <div className="bld-field" title={help}>
      <label htmlFor={id}>{title}</label>
      {children(id)}
    </div>
  )
}

/** One of many values. */
export const Select = <Value extends string>({
  id,
  values,
  value,
  onValue,
  className,
}: OptionProps<Value> & { id: string; className?: string }) => (
  <span className="bld-select">
    <select
      id={id}
      className={className}
      value={value}
      onChange={(event) => onValue(event.target.value as Value)}
    >
      {values.map((option) => (
        <option key={option.value} value={option.value}>
          {option.title}
        </option>
      ))}
    </select>
  </span>
)

/** One of a few values, all of them visible. */
export const Segments = <Value extends string>({
  label,
  values,
  value,
  onValue,
}: OptionProps<Value> & { label: string }) => {
  const name = useId()
  return (
    <fieldset className="bld-segments">
      <legend className="bld-hidden">{label}</legend>
      {values.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            className="bld-hidden"
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>{option.title}</span>
        </label>
      ))}
    </fieldset>
  )
}
