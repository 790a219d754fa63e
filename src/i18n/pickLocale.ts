import { formats as englishFormats } from './locales/en/formats.js'
import type { ResolvedMessages } from './renderMessage.js'
import type { LocaleFormats, TermDefinition } from './types.js'

const FORMAT_KEYS = Object.keys(englishFormats) as (keyof LocaleFormats)[]

const pickKeys = <Value extends object, Key extends keyof Value>(value: Value, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>

/**
 * Returns the formats of a locale and the given glossary terms, for a client component. A Server Component that passes the
 * complete locale would send all of it to the browser.
 */
export const pickLocale = <Terms extends string = never>(
  messages: ResolvedMessages,
  terms: readonly Terms[] = [],
): LocaleFormats & { readonly glossary: Readonly<Record<Terms, TermDefinition>> } => {
  const formats = pickKeys(messages, FORMAT_KEYS)
  const entries = terms.flatMap((id) => (messages.glossary?.[id] ? [[id, messages.glossary[id]]] : []))
  return { ...formats, glossary: Object.fromEntries(entries) as Record<Terms, TermDefinition> }
}
