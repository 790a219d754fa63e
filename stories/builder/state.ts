import { type BuilderComponent, isDefault, type Props } from './catalog.js'
import type { Control, PropValue } from './controls.js'
import { languages } from './languages.js'

/** The formats of the code, with their titles. */
export const FORMATS = {
  react: 'React',
  server: 'Server Component',
  html: 'Static HTML',
  element: 'Custom element',
} as const

export type Format = keyof typeof FORMATS

/** What a visitor has chosen. */
export interface Choice {
  readonly component: string
  /** The props that differ from those of the component as it comes. */
  readonly props: Props
  readonly theme: string
  readonly language: string
  readonly format: Format
}

const MAX_TEXT = 300
const PREFIX = 'props.'

/** Returns the value of a prop in an address, or `undefined` if the control does not offer it. */
const parseValue = (control: Control, text: string): PropValue | undefined => {
  switch (control.kind) {
    case 'choice':
      return control.values.find((value) => String(value) === text)
    case 'list':
      return control.values.filter((value) => text.split(',').includes(value))
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : undefined
    case 'number': {
      const value = Number(text)
      return text.trim() && Number.isFinite(value) ? value : undefined
    }
    case 'text':
      return text.slice(0, MAX_TEXT) || undefined
  }
}

const parseProps = (params: URLSearchParams, controls: readonly Control[]): Props =>
  Object.fromEntries(
    controls.flatMap((control) => {
      const text = params.get(PREFIX + control.name)
      const value = text === null ? undefined : parseValue(control, text)
      return value === undefined ? [] : [[control.name, value]]
    }),
  )

/** Returns one of several values, or the first if the text is none of them. */
const pick = <Value extends string>(text: string | null, values: readonly Value[]): Value =>
  values.find((value) => value === text) ?? (values[0] as Value)

/** What the builder offers: the components, and the names of the themes with the default first. */
export interface Offer {
  readonly catalog: readonly BuilderComponent[]
  readonly themes: readonly string[]
}

/** Reads a choice from the parameters of an address. Unknown names and values are replaced by the defaults. */
export const parseChoice = (search: string, { catalog, themes }: Offer): Choice => {
  const params = new URLSearchParams(search)
  const name = pick(params.get('component'), ['DecentralizationStats', ...catalog.map(({ name }) => name)])
  const { controls = [], initial = {} } = catalog.find((one) => one.name === name) ?? {}
  return {
    component: name,
    props: { ...initial, ...parseProps(params, controls) },
    theme: pick(params.get('theme'), themes),
    language: pick(
      params.get('language'),
      languages.map(({ code }) => code),
    ),
    format: pick(params.get('format'), Object.keys(FORMATS) as Format[]),
  }
}

/** Writes a choice as parameters of an address, without what is the default. */
export const formatChoice = (choice: Choice, { catalog, themes }: Offer): URLSearchParams => {
  const { component, props, theme, language, format } = choice
  const { initial = {} } = catalog.find(({ name }) => name === component) ?? {}
  const params = new URLSearchParams({ component })
  if (theme !== themes[0]) params.set('theme', theme)
  if (language !== 'en') params.set('language', language)
  if (format !== 'react') params.set('format', format)
  for (const [name, value] of Object.entries(props))
    if (String(initial[name]) !== String(value)) params.set(PREFIX + name, String(value))
  return params
}

/** Returns the props with one of them changed. A default value and an empty text are left out. */
export const changeProp = (
  props: Props,
  control: Control,
  value: PropValue | undefined,
  initial: Props,
): Props => {
  const { [control.name]: _, ...others } = props
  if (value === undefined || value === '') {
    const required = initial[control.name]
    return required === undefined || control.kind === 'text'
      ? others
      : { ...others, [control.name]: required }
  }
  return isDefault(control, value) ? others : { ...props, [control.name]: value }
}
