import { createElement, Fragment, type ReactNode } from 'react'
import type { renderInlineTerm } from '../tooltip/renderInlineTerm.js'
import { parseMessage } from './parseMessage.js'
import type { LocaleFormats, TermDefinition } from './types.js'

/**
 * The formats of a locale, the glossary terms of a component, and the function that renders a term. `withInlineTerms()`
 * adds the function, so that a component without tooltips does not import their code.
 */
export type ResolvedMessages = LocaleFormats & {
  readonly glossary?: Readonly<Record<string, TermDefinition>> | undefined
  readonly renderTerm?: typeof renderInlineTerm | undefined
}

/**
 * Renders a message. `[text](term-id)` becomes a term with its definition. If the glossary has no such term, or there is no
 * `renderTerm`, the text is rendered without a definition.
 */
export const renderMessage = (text: string, locale: ResolvedMessages): ReactNode => {
  const parts = parseMessage(text)
  if (parts.length === 1) return text
  return parts.map((part, index) => {
    if (index % 3 === 2) return null
    const id = parts[index + 1]
    const { glossary = {}, renderTerm } = locale
    const entry = index % 3 === 1 && id && Object.hasOwn(glossary, id) ? glossary[id] : undefined
    return entry && renderTerm ? renderTerm(index, id as string, entry, locale, part) : part
  })
}

/** Replaces placeholders of a template by elements: `{name}` and `{name:form}` become `values.name`. */
export const interpolateNodes = (template: string, values: Readonly<Record<string, ReactNode>>): ReactNode =>
  // As static children the parts need no keys.
  createElement(
    Fragment,
    null,
    ...template
      .split(/\{(\w+)(?::\w+)?\}/)
      .map((part, index) => (index % 2 === 0 ? part : Object.hasOwn(values, part) && values[part])),
  )

/** Returns a message without its markup, for an attribute. */
export const stripMarkup = (text: string): string =>
  parseMessage(text)
    .filter((_, index) => index % 3 < 2)
    .join('')
