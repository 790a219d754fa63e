import { Fragment, type ReactNode } from 'react'
import type { LocaleCore, TermWords } from '../locales/types.js'
import type { markTerm } from './markTerm.js'

/**
 * A language with whatever terms a component brought along, and what marks them: handed in by `explaining`, so that what
 * explains no term leads to no code for the browser.
 */
export type Speech = LocaleCore & {
  readonly glossary?: Readonly<Record<string, TermWords>> | undefined
  readonly mark?: typeof markTerm | undefined
}

/**
 * Turns the little markup of our messages into elements: `[words](term-id)` becomes a term with its definition.
 * Without the term in the glossary, or anything to mark it with, the words stand as they are.
 */
export const rich = (text: string, locale: Speech): ReactNode => {
  const parts = text.split(/\[([^\]]+)\]\(([\w-]+)\)/)
  if (parts.length === 1) return text
  return parts.map((part, index) => {
    if (index % 3 === 2) return null
    const id = parts[index + 1]
    const { glossary = {}, mark } = locale
    const words = index % 3 === 1 && id && Object.hasOwn(glossary, id) ? glossary[id] : undefined
    // The parts of one message never change place, so the index is the key; a text needs none.
    return words && mark ? mark(index, id as string, words, locale, part) : part
  })
}

/** Puts elements into a template: `{name}` becomes `values.name`. */
export const fillNodes = (template: string, values: Readonly<Record<string, ReactNode>>): ReactNode =>
  template.split(/\{(\w+)\}/).map((part, index) => {
    const value = index % 2 === 0 ? part : Object.hasOwn(values, part) && values[part]
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never change place
    return typeof value === 'object' ? <Fragment key={index}>{value}</Fragment> : value
  })

/** The words of a message without its markup, for an attribute. */
export const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1')
