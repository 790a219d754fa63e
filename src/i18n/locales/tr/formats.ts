import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Turkish formats of numbers and dates. A noun after a number has no plural. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: '.', groupSizes: [3], minimumGroupingDigits: 1, decimal: ',' },
  months: {
    default: [
      'Ocak',
      'Şubat',
      'Mart',
      'Nisan',
      'Mayıs',
      'Haziran',
      'Temmuz',
      'Ağustos',
      'Eylül',
      'Ekim',
      'Kasım',
      'Aralık',
    ],
  },
  monthYearFormat: '{month} {year}',
  plurals: { one: 'n = 1' },
  // A suffix such as ’den would depend on how the number is read.
  statisticFormat: '{value} {qualifier}',
  qualifiers: { over: 'üzerinde', about: 'civarında', exactly: '(kesin)' },
  age: {
    years: { one: '{count} yıl önce', other: '{count} yıl önce' },
    months: { one: '{count} ay önce', other: '{count} ay önce' },
  },
  status: { superseded: 'yerine geçen: {source}', withdrawn: 'artık yayımlanmıyor' },
  ownNotes: 'Ankr’ın ifadelerinin yanındaki notlar bize aittir.',
  attribution: 'Beyan: {publisher}, {date}',
  source: 'Kaynak: {source}',
  fullStop: '.',
  alphabet: 'abcçdefgğhıijklmnoöpqrsştuüvwxyz',
}
