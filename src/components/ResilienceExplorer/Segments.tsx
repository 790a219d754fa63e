export interface SegmentsProps {
  label: string
  options: readonly { value: string | number; label: string; isDisabled?: boolean }[]
  defaultValue: string | number
  /** The name of the group of radio buttons, if it has one: see `useRadioName()`. */
  name: string | undefined
  isDisabled: boolean
}

/**
 * A segmented control: radio buttons with a legend. Renders a `<fieldset>` element.
 * The empty attribute `form` removes the radio buttons from a form of the host page, which would submit them.
 */
export const Segments = ({ label, options, defaultValue, name, isDisabled }: SegmentsProps) => (
  <fieldset data-part="control" disabled={isDisabled} suppressHydrationWarning>
    <legend data-part="control-label">{label}</legend>
    <div data-part="segments">
      {options.map((option) => (
        <label key={option.value} data-part="option">
          <input
            data-part="radio"
            type="radio"
            value={option.value}
            defaultChecked={option.value === defaultValue}
            disabled={option.isDisabled}
            {...(name && { name, form: '' })}
            suppressHydrationWarning
          />
          {/* The space separates the words for readers without a stylesheet. */}
          {`${option.label} `}
        </label>
      ))}
    </div>
  </fieldset>
)
