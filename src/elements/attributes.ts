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
  number: Number,
  flag: (text) => text !== 'false',
  list: (text) => text.split(/\s+/).filter(Boolean),
  // A word that is no JSON is a word.
  data: (text) => json(text) ?? text,
}

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

/** The attributes that give such props, where text can. */
export const attributesFrom = (
  { attributes }: Spec,
  props: Readonly<Record<string, unknown>>,
): [string, string][] =>
  Object.entries(attributes).flatMap(([prop, kind]): [string, string][] => {
    const value = props[prop]
    if (value === undefined) return []
    if (kind === 'list') return [[attributeOf(prop), (value as string[]).join(' ')]]
    return [[attributeOf(prop), typeof value === 'object' ? JSON.stringify(value) : String(value)]]
  })
