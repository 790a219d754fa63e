import type { LocaleCore } from '../types.js'
import { plainCore } from './plainCore.js'

export const core: LocaleCore = {
  ...plainCore,
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
}
