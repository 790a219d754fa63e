import { type ComponentType, Fragment, type ReactNode } from 'react'
import type { LocaleCore, TermWords } from '../locales/types.js'
import type { TermMarkProps } from './TermMark.js'

/**
 * A language with whatever terms a component brought along, and what marks them: handed in by `explaining`, so that what
 * explains no term leads to no code for the browser.
 */
export type Speech = LocaleCore & {
  readonly glossary?: Readonly<Record<string, TermWords>> | undefined
  readonly Mark?: ComponentType<TermMarkProps> | undefined
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
    const { glossary = {}, Mark } = locale
    const words = index % 3 === 1 && id && Object.hasOwn(glossary, id) ? glossary[id] : undefined
    return words && Mark ? (
      // The parts of one message never change place.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Mark key={index} id={id as string} words={words} locale={locale}>
        {part}
      </Mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={index}>{part}</Fragment>
    )
  })
}

/** Puts elements into a template: `{name}` becomes `values.name`. */
export const fillNodes = (template: string, values: Readonly<Record<string, ReactNode>>): ReactNode =>
  template.split(/\{(\w+)\}/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never change place
    <Fragment key={index}>{index % 2 === 0 ? part : Object.hasOwn(values, part) && values[part]}</Fragment>
  ))

/** The words of a message without its markup, for an attribute. */
export const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1')
