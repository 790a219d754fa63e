import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Indonesian formats of numbers and dates. The language has no plural forms. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: '.', groupSizes: [3], minimumGroupingDigits: 1, decimal: ',' },
  months: {
    default: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
  },
  monthYearFormat: '{month} {year}',
  plurals: {},
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'lebih dari', about: 'sekitar', exactly: 'tepat' },
  age: { years: { other: '{count} tahun lalu' }, months: { other: '{count} bulan lalu' } },
  status: { superseded: 'kini digantikan oleh {source}', withdrawn: 'tidak lagi diterbitkan' },
  ownNotes: 'Catatan di samping pernyataan Ankr berasal dari kami.',
  attribution: 'Dinyatakan oleh {publisher} pada {date}',
  source: 'Sumber: {source}',
  fullStop: '.',
}
