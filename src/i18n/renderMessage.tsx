import { Fragment, type ReactNode } from 'react'
import type { renderInlineTerm } from '../tooltip/renderInlineTerm.js'
import { parseMessage } from './parseMessage.js'
import type { LocaleFormats, TermDefinition } from './types.js'

/**
 * A language with whatever terms a component brought along, and what marks them: handed in by `explaining`, so that what
 * explains no term leads to no code for the browser.
 */
export type ResolvedMessages = LocaleFormats & {
  readonly glossary?: Readonly<Record<string, TermDefinition>> | undefined
  readonly renderTerm?: typeof renderInlineTerm | undefined
}

/**
 * Turns the little markup of our messages into elements: `[words](term-id)` becomes a term with its definition.
 * Without the term in the glossary, or anything to mark it with, the words stand as they are.
 */
export const renderMessage = (text: string, locale: ResolvedMessages): ReactNode => {
  const parts = parseMessage(text)
  if (parts.length === 1) return text
  return parts.map((part, index) => {
    if (index % 3 === 2) return null
    const id = parts[index + 1]
    const { glossary = {}, renderTerm } = locale
    const entry = index % 3 === 1 && id && Object.hasOwn(glossary, id) ? glossary[id] : undefined
    // The parts of one message never change place, so the index is the key; a text needs none.
    return entry && renderTerm ? renderTerm(index, id as string, entry, locale, part) : part
  })
}

/** Puts elements into a template: `{name}` becomes `values.name`. */
export const interpolateNodes = (template: string, values: Readonly<Record<string, ReactNode>>): ReactNode =>
  template.split(/\{(\w+)\}/).map((part, index) => {
    const value = index % 2 === 0 ? part : Object.hasOwn(values, part) && values[part]
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never change place
    return typeof value === 'object' ? <Fragment key={index}>{value}</Fragment> : value
  })

/** The words of a message without its markup, for an attribute. */
export const stripMarkup = (text: string): string =>
  parseMessage(text)
    .filter((_, index) => index % 3 !== 2)
    .join('')
