import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Brazilian Portuguese formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: '.', groupSizes: [3], minimumGroupingDigits: 1, decimal: ',' },
  months: {
    default: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
  },
  monthYearFormat: '{month} de {year}',
  plurals: { one: 'i = 0..1', many: 'i != 0 and i % 1000000 = 0 and v = 0' },
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'mais de', about: 'cerca de', exactly: 'exatamente' },
  age: {
    years: { one: 'há {count} ano', many: 'há {count} de anos', other: 'há {count} anos' },
    months: { one: 'há {count} mês', many: 'há {count} de meses', other: 'há {count} meses' },
  },
  status: { superseded: 'depois substituído por {source}', withdrawn: 'não é mais publicado' },
  ownNotes: 'As notas ao lado das declarações da Ankr são nossas.',
  attribution: 'Declarado por {publisher} em {date}',
  source: 'Fonte: {source}',
  fullStop: '.',
}
