import type { LocaleFormats } from './types.js'

/**
 * Isolates a number, a date or a name from right-to-left text by U+2068 and U+2069. Otherwise the bidirectional algorithm may
 * move the punctuation beside it to the other side. https://www.w3.org/International/articles/inline-bidi-markup/
 */
export const isolate = (text: string, { dir }: Pick<LocaleFormats, 'dir'>): string =>
  dir === 'rtl' && text ? `\u2068${text}\u2069` : text

/** A placeholder: `{date}`, or `{date:genitive}` for a form of the month's name. Captures the name and the form. */
const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g

/** Replaces placeholders: `{name}` becomes `values.name`. With a locale, values are isolated in right-to-left text. */
export const interpolate = (
  template: string,
  values: Readonly<Record<string, string>>,
  locale?: Pick<LocaleFormats, 'dir'>,
): string =>
  template.replace(PLACEHOLDER, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) return placeholder
    const value = values[name] as string
    return locale ? isolate(value, locale) : value
  })

/** Returns the form in a placeholder: `'genitive'` for `{date:genitive}`. */
export const getForm = (template: string, name: string): string | undefined =>
  template.split(`{${name}:`)[1]?.split('}')[0]
