import { facts, glossary } from 'ankr-approach/facts'
import { tokens } from 'ankr-approach/interop'
import reference from '../docs/reference.json' with { type: 'json' }

type PropReference = (typeof reference)['components'][number]['props'][number]

export type PropValue = string | number | boolean | readonly string[]

/** How a prop is set: one of several values, several of them, or a value that is typed in. */
export type ControlType =
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[]; readonly fallback?: PropValue }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'boolean'; readonly fallback?: PropValue }
  | { readonly kind: 'text' | 'number' }

export type Control = ControlType & { readonly name: string; readonly description: string }

/** The part of Storybook's `argTypes` that lists values. */
export type ListedValues = Readonly<Record<string, { options?: readonly unknown[] } | undefined>>

const termIds = Object.keys(glossary)
const factIds = facts.map(({ id }) => id)
const assetIds = tokens.map(({ id }) => id)

/** The values of types that the reference names without listing them. */
const NAMED_TYPES: Readonly<Record<string, readonly (string | number)[]>> = {
  HeadingLevel: [1, 2, 3, 4, 5, 6],
  "SurfaceProps['surface']": ['plain', 'card', 'tinted'],
  TermId: termIds,
  'FactId | (string & {})': factIds,
}

const NAMED_LISTS: Readonly<Record<string, readonly string[]>> = {
  'readonly TermId[]': termIds,
  'readonly (FactId | (string & {}))[]': factIds,
}

const ASSET = /^default(Held|Wanted)$/

const UNION = /^(?:'[^']+'|\d+)(?: \| (?:'[^']+'|\d+))+$/

const parseLiteral = (text: string) => (text.startsWith("'") ? text.slice(1, -1) : Number(text))

/** Returns the default value if the reference states it as a literal. */
const parseDefault = (text: string): PropValue | undefined => {
  if (/^'[^']*'$/.test(text) || /^\d+(\.\d+)?$/.test(text)) return parseLiteral(text)
  return text === 'true' ? true : text === 'false' ? false : undefined
}

const getType = (
  { name, type, default: preset }: PropReference,
  values: ListedValues,
): ControlType | undefined => {
  const fallback = parseDefault(preset)
  const options = values[name]?.options?.filter((value) => value !== undefined)
  const choose = (values: readonly unknown[]): ControlType => ({
    kind: 'choice',
    values: values as (string | number)[],
    fallback,
  })
  if (type.startsWith('readonly ')) {
    const list = (options as string[] | undefined) ?? NAMED_LISTS[type]
    return list && { kind: 'list', values: list }
  }
  if (options) return choose(options)
  if (ASSET.test(name)) return choose(assetIds)
  if (NAMED_TYPES[type]) return choose(NAMED_TYPES[type])
  if (UNION.test(type)) return choose(type.split(' | ').map(parseLiteral))
  if (type === 'boolean') return { kind: 'boolean', fallback }
  if (type === 'number') return { kind: 'number' }
  // A text is also a React node, and a day a date.
  return ['string', 'ReactNode', 'Date | string'].includes(type) ? { kind: 'text' } : undefined
}

/** Two copies on a page need different ids, and the page of the builder shows six. */
const OMITTED = ['idPrefix']

/** The props of a component that a control can set, from the reference and the `argTypes` of its stories. */
export const getControls = (component: string, values: ListedValues = {}): readonly Control[] => {
  const own = reference.components.find(({ name }) => name === component)?.props ?? []
  const controls = own.flatMap((prop): Control[] => {
    const type = OMITTED.includes(prop.name) ? undefined : getType(prop, values)
    return type ? [{ ...type, name: prop.name, description: prop.description }] : []
  })
  return values.children && !controls.some(({ name }) => name === 'children')
    ? [...controls, { kind: 'text', name: 'children', description: 'The content.' }]
    : controls
}
