import type { ElementDefinition } from './definitions.js'
import type { AttributeType } from './props.js'

/** Returns the attribute of a prop: `heading-level` for `headingLevel`. */
export const toAttributeName = (prop: string): string =>
  prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const parsers: Readonly<Record<AttributeType, (text: string) => unknown>> = {
  text: (text) => text,
  number: (text) => (text.trim() ? Number(text) : undefined),
  boolean: (text) => text !== 'false',
  list: (text) => text.split(/\s+/).filter(Boolean),
  // A text that is not JSON is a string: `order="alphabetical"` needs no quotes.
  json: (text) => parseJson(text) ?? text,
}

/** Parses a property that was set as text. Vue, Svelte and React 19 set a property for an attribute in a template. */
export const parseProperty = ({ attributes }: ElementDefinition, name: string, value: unknown): unknown => {
  const type = attributes[name]
  return type && typeof value === 'string' ? parsers[type](value) : value
}

/** Reads the props from the attributes that are set, each by its type. */
export const attributesToProps = (
  { attributes }: Pick<ElementDefinition, 'attributes'>,
  attribute: (name: string) => string | null | undefined,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([prop, kind]) => {
      const text = attribute(toAttributeName(prop))
      return text == null ? [] : [[prop, parsers[kind](text)]]
    }),
  )

/** A replacer for `JSON.stringify()` that writes a `Date` as its day, `YYYY-MM-DD`. */
function replaceDates(this: object, key: string, value: unknown) {
  const before = (this as Record<string, unknown>)[key]
  return before instanceof Date ? formatDay(before) : value
}

const formatDay = (date: Date) =>
  Number.isNaN(date.getTime()) ? String(date) : date.toISOString().slice(0, 10)

const serializeValue = (value: unknown, kind: AttributeType): string => {
  if (value instanceof Date) return formatDay(value)
  if (kind === 'list' && Array.isArray(value)) return value.join(' ')
  if (typeof value === 'symbol' || typeof value === 'function') throw new TypeError('no JSON')
  return typeof value === 'object' ? JSON.stringify(value, replaceDates) : String(value)
}

/**
 * Writes props as the attributes that `attributesToProps()` reads.
 *
 * @throws {TypeError} if JSON cannot represent a value: a cycle, a `bigint`, a symbol or a function.
 */
export const propsToAttributes = (
  { attributes }: ElementDefinition,
  props: Readonly<Record<string, unknown>>,
): [string, string][] =>
  Object.entries(attributes).flatMap(([prop, kind]): [string, string][] =>
    props[prop] == null ? [] : [[toAttributeName(prop), serializeValue(props[prop], kind)]],
  )
