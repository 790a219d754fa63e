import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The French formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: '\u202F', groupSizes: [3], minimumGroupingDigits: 1, decimal: ',' },
  months: {
    default: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    genitive: [
      'de janvier',
      'de février',
      'de mars',
      'd’avril',
      'de mai',
      'de juin',
      'de juillet',
      'd’août',
      'de septembre',
      'd’octobre',
      'de novembre',
      'de décembre',
    ],
  },
  monthYearFormat: '{month} {year}',
  plurals: { one: 'i = 0,1', many: 'i != 0 and i % 1000000 = 0 and v = 0' },
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'plus de', about: 'environ', exactly: 'exactement' },
  age: {
    years: { one: 'il y a {count} an', many: 'il y a {count} d’années', other: 'il y a {count} ans' },
    months: { one: 'il y a {count} mois', many: 'il y a {count} de mois', other: 'il y a {count} mois' },
  },
  status: { superseded: 'remplacé depuis par {source}', withdrawn: 'n’est plus publié' },
  ownNotes: 'Les remarques à côté des déclarations d’Ankr sont les nôtres.',
  attribution: 'Déclaré par {publisher} en {date}',
  source: 'Source\u00A0: {source}',
  fullStop: '.',
}
