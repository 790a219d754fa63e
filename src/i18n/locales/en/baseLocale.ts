import type { LocaleFormats } from '../../formatTypes.js'

/** The formats that `ChainNeutralBadge` needs. */
export type BaseLocale = Pick<
  LocaleFormats,
  'code' | 'dir' | 'numbers' | 'months' | 'monthYearFormat' | 'attribution' | 'source' | 'sentenceSeparator'
>

/** The English formats for components without plurals and statistics, such as `ChainNeutralBadge`. */
export const baseLocale: BaseLocale = {
  code: 'en',
  dir: 'ltr',
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
  attribution: 'Stated by {publisher} in {date}',
  source: 'Source: {source}',
  sentenceSeparator: ' ',
}
