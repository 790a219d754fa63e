import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The German formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: '.', groupSizes: [3], minimumGroupingDigits: 1, decimal: ',' },
  months: {
    default: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
  },
  monthYearFormat: '{month} {year}',
  plurals: { one: 'i = 1 and v = 0' },
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'über', about: 'rund', exactly: 'genau' },
  age: {
    years: { one: 'vor {count} Jahr', other: 'vor {count} Jahren' },
    months: { one: 'vor {count} Monat', other: 'vor {count} Monaten' },
  },
  status: { superseded: 'inzwischen ersetzt durch {source}', withdrawn: 'nicht mehr veröffentlicht' },
  ownNotes: 'Die Anmerkungen neben den Aussagen von Ankr sind von uns.',
  attribution: 'Angaben von {publisher}, {date}',
  source: 'Quelle: {source}',
  fullStop: '.',
}
