import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The English formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  plurals: { one: 'i = 1 and v = 0' },
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'over', about: 'about', exactly: 'exactly' },
  age: {
    years: { one: '{count} year ago', other: '{count} years ago' },
    months: { one: '{count} month ago', other: '{count} months ago' },
  },
  status: { superseded: 'since replaced by {source}', withdrawn: 'no longer published' },
  aside: ' ({text})',
  disclaimer: 'These are Ankr’s own statements. This site has not checked them.',
  labelSeparator: ': ',
}
