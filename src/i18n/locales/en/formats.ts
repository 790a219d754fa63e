import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The English formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: ',', groupSizes: [3], minimumGroupingDigits: 1, decimal: '.' },
  plurals: { one: 'i = 1 and v = 0' },
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
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'over', about: 'about', exactly: 'exactly' },
  attribution: 'As stated by {publisher} in {date}',
  labelSeparator: ': ',
}
