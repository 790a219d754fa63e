import type { LocaleCore } from '../types.js'

export const core: LocaleCore = {
  code: 'en',
  dir: 'ltr',
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
  monthAndYear: '{month} {year}',
  figure: '{qualifier} {value}',
  qualifiers: { over: 'over', about: 'about', exactly: 'exactly' },
  asStated: 'As stated by {publisher} in {date}',
  source: 'Source: {source}',
  betweenSentences: ' ',
}
