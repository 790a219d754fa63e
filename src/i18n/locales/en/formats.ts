import type { LocaleFormats } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: ',', decimal: '.' },
  months: [
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
  monthYearFormat: '{month} {year}',
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'over', about: 'about', exactly: 'exactly' },
  attribution: 'As stated by {publisher} in {date}',
}
