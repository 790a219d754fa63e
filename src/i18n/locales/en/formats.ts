import type { LocaleFormats } from '../../formatTypes.js'
import { termLocale } from './baseLocale.js'

/** The English formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...termLocale,
  numbers: { digits: '0123456789', group: ',', groupSizes: [3], minimumGroupingDigits: 1, decimal: '.' },
  months: {
    default: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  monthYearFormat: '{month} {year}',
  plurals: { one: 'i = 1 and v = 0' },
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'over', about: 'about', exactly: 'exactly' },
  age: {
    years: { one: '{count} year ago', other: '{count} years ago' },
    months: { one: '{count} month ago', other: '{count} months ago' },
  },
  status: { superseded: 'since replaced by {source}', withdrawn: 'no longer published' },
  ownNotes: 'The notes beside Ankr’s statements are ours.',
  attribution: 'Stated by {publisher} in {date}',
}
