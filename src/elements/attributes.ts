import type { Kind, Spec } from './specs.js'

/** `headingLevel` is `heading-level`. */
export const attributeOf = (prop: string): string =>
  prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readers: Readonly<Record<Kind, (text: string) => unknown>> = {
  text: (text) => text,
  number: (text) => (text.trim() ? Number(text) : undefined),
  flag: (text) => text !== 'false',
  list: (text) => text.split(/\s+/).filter(Boolean),
  // A word that is no JSON is a word.
  data: (text) => json(text) ?? text,
}

/** What a server gave beside attributes. */
export const dataFrom = (text: string | undefined): Record<string, unknown> => ({
  ...Object(text && json(text)),
})

/** The props that attributes give: those that are there, read by their kind. */
export const propsFrom = (
  { attributes }: Spec,
  attribute: (name: string) => string | null | undefined,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([prop, kind]) => {
      const text = attribute(attributeOf(prop))
      return text == null ? [] : [[prop, readers[kind](text)]]
    }),
  )

/** A day is a day in JSON too. */
function plain(this: object, key: string, value: unknown) {
  const before = (this as Record<string, unknown>)[key]
  return before instanceof Date ? dayOf(before) : value
}

const dayOf = (date: Date) => (Number.isNaN(date.getTime()) ? String(date) : date.toISOString().slice(0, 10))

const textOf = (value: unknown, kind: Kind): string => {
  if (value instanceof Date) return dayOf(value)
  if (kind === 'list' && Array.isArray(value)) return value.join(' ')
  return typeof value === 'object' ? JSON.stringify(value, plain) : String(value)
}

/** The attributes that give such props, where text can. */
export const attributesFrom = (
  { attributes }: Spec,
  props: Readonly<Record<string, unknown>>,
): [string, string][] =>
  Object.entries(attributes).flatMap(([prop, kind]): [string, string][] =>
    props[prop] == null ? [] : [[attributeOf(prop), textOf(props[prop], kind)]],
  )
