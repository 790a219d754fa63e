import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Spanish formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: '.', groupSizes: [3], minimumGroupingDigits: 2, decimal: ',' },
  months: {
    default: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
  },
  monthYearFormat: '{month} de {year}',
  plurals: { one: 'n = 1', many: 'i != 0 and i % 1000000 = 0 and v = 0' },
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'más de', about: 'cerca de', exactly: 'exactamente' },
  age: {
    years: { one: 'hace {count} año', many: 'hace {count} de años', other: 'hace {count} años' },
    months: { one: 'hace {count} mes', many: 'hace {count} de meses', other: 'hace {count} meses' },
  },
  status: { superseded: 'sustituido después por {source}', withdrawn: 'ya no se publica' },
  ownNotes: 'Las notas junto a las afirmaciones de Ankr son nuestras.',
  attribution: 'Declaración de {publisher}, {date}',
  source: 'Fuente: {source}',
  fullStop: '.',
}
