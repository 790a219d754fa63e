import { useId } from 'react'
import type { Control, PropValue } from '../controls.js'
import { Field, Segments, Select } from './Field.js'

interface PropControlProps {
  control: Control
  value: PropValue | undefined
  onValue: (value: PropValue | undefined) => void
}

const MAX_LETTERS = 26

/** Writes `showIcons` as "Show icons". */
const toTitle = (name: string) =>
  name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase())

const ChoiceControl = ({
  control,
  value,
  onValue,
}: PropControlProps & { control: Extract<Control, { kind: 'choice' }> }) => {
  const { values, fallback, name, description } = control
  const all = values.map((one) => ({ value: String(one), title: String(one) }))
  const options = fallback === undefined ? [{ value: '', title: 'Not set' }, ...all] : all
  const shared = {
    values: options,
    value: String(value ?? fallback ?? ''),
    onValue: (text: string) => onValue(values.find((one) => String(one) === text)),
  }
  const isShort = options.length <= 5 && options.map(({ title }) => title).join('').length <= MAX_LETTERS
  return isShort ? (
    <div className="bld-field" title={description}>
      <span>{toTitle(name)}</span>
      <Segments label={toTitle(name)} {...shared} />
    </div>
  ) : (
    <Field title={toTitle(name)} help={description}>
      {(id) => <Select id={id} {...shared} />}
    </Field>
  )
}

const Switch = ({ control, value, onValue }: PropControlProps) => {
  const id = useId()
  const fallback = 'fallback' in control ? control.fallback : false
  return (
    <div className="bld-field bld-field--row" title={control.description}>
      <label htmlFor={id}>{toTitle(control.name)}</label>
      <input
        id={id}
        type="checkbox"
        className="bld-switch"
        checked={(value ?? fallback ?? false) === true}
        onChange={(event) => onValue(event.target.checked)}
      />
    </div>
  )
}

const List = ({
  control,
  value,
  onValue,
}: PropControlProps & { control: Extract<Control, { kind: 'list' }> }) => {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []
  const toggle = (item: string) => {
    const next = control.values.filter((one) => (one === item) !== chosen.includes(one))
    onValue(next.length ? next : undefined)
  }
  return (
    <fieldset className="bld-field bld-list" title={control.description}>
      <legend>{toTitle(control.name)}</legend>
      <div>
        {control.values.map((item) => (
          <label key={item}>
            <input type="checkbox" checked={chosen.includes(item)} onChange={() => toggle(item)} />
            {item}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The control of a prop, by its type. */
export const PropControl = (props: PropControlProps) => {
  const { control, value, onValue } = props
  if (control.kind === 'boolean') return <Switch {...props} />
  if (control.kind === 'choice') return <ChoiceControl {...props} control={control} />
  if (control.kind === 'list') return <List {...props} control={control} />
  const isNumber = control.kind === 'number'
  return (
    <Field title={toTitle(control.name)} help={control.description}>
      {(id) => (
        <input
          id={id}
          type={isNumber ? 'number' : 'text'}
          className="bld-input"
          maxLength={300}
          placeholder={control.name === 'now' ? 'YYYY-MM-DD' : 'Not set'}
          value={String(value ?? '')}
          onChange={({ target }) =>
            onValue(target.value && isNumber ? Number(target.value) : target.value || undefined)
          }
        />
      )}
    </Field>
  )
}
