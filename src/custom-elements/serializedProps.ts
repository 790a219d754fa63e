import type { Facts } from '../facts/defineFacts.js'
import type { Fact } from '../facts/types.js'
import { validateFact } from '../facts/validateFact.js'
import { parseJson } from './attributes.js'

/** Returns the value if it has the right type, or `undefined`. */
export type PropReader = (value: unknown) => unknown

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const readText: PropReader = (value) => (typeof value === 'string' ? value : undefined)
export const readList: PropReader = (value) => (Array.isArray(value) ? value : undefined)
export const readObject: PropReader = (value) => (isObject(value) ? value : undefined)

/** Returns the facts that `validateFact()` accepts, by id, and those that are left out (`null`). */
export const readFacts: PropReader = (value): Facts | undefined => {
  if (!isObject(value)) return undefined
  const valid = Object.entries(value).filter(([id, fact]): boolean => {
    if (fact === null) return true
    try {
      return validateFact(fact, 'data-ankr-props').id === id
    } catch {
      return false
    }
  })
  return Object.fromEntries(valid) as Record<string, Fact | null>
}

/** Keys that a locale cannot have: the function that components add to it, and keys that would change the prototype. */
const RESERVED_KEYS = ['renderTerm', '__proto__', 'constructor', 'prototype']

const isText = (value: unknown) => typeof value === 'string'

/** The maximum depth, which is above that of any messages. JSON may be nested deeper than the call stack. */
const MAX_DEPTH = 10

const readMessages = (value: unknown, depth = 0): unknown => {
  if (isText(value) || Number.isFinite(value)) return value
  if (depth > MAX_DEPTH || typeof value !== 'object' || !value) return undefined
  if (Array.isArray(value)) return value.map((entry) => readMessages(entry, depth + 1))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      RESERVED_KEYS.includes(key) ? [] : [[key, readMessages(entry, depth + 1)]],
    ),
  )
}

/** Returns the strings of the `messages` prop. */
export const readOverrides: PropReader = (value) => (isObject(value) ? readMessages(value) : undefined)

/** Returns the strings and numbers of a locale. `resolveMessages()` replaces missing messages by English. */
export const readLocale: PropReader = (value) => {
  if (!isObject(value)) return undefined
  const { glossary, dir, ...messages } = readMessages(value) as Record<string, unknown>
  const terms = Object.entries(Object(glossary)).filter(([, term]) => {
    const { name, meaning, source, note = '' } = Object(term)
    return [name, meaning, source, note].every(isText)
  })
  return {
    ...messages,
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
    ...(isObject(glossary) && { glossary: Object.fromEntries(terms) }),
  }
}

/**
 * Reads the JSON of `data-ankr-props`. The JSON is not trusted: most HTML sanitizers allow `data-*` attributes in user
 * content. The function returns only props that have a reader, and only values that the reader accepts.
 */
export const readSerializedProps = (
  text: string | undefined,
  readers: Readonly<Record<string, PropReader>>,
): Record<string, unknown> => {
  const json = text && parseJson(text)
  if (!isObject(json)) return {}
  return Object.fromEntries(
    Object.entries(readers).flatMap(([prop, read]) => {
      const value = Object.hasOwn(json, prop) ? read(json[prop]) : undefined
      return value === undefined ? [] : [[prop, value]]
    }),
  )
}

const elementReaders: Readonly<Record<string, PropReader>> = {
  facts: readFacts,
  locale: readLocale,
  messages: readOverrides,
}

/** Reads the props of a custom element that have no attribute: the `properties` of its definition. */
export const readElementProps = (
  text: string | undefined,
  properties: readonly string[],
): Record<string, unknown> =>
  readSerializedProps(
    text,
    Object.fromEntries(Object.entries(elementReaders).filter(([prop]) => properties.includes(prop))),
  )
