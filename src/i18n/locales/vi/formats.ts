import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Vietnamese formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: '.', groupSizes: [3], minimumGroupingDigits: 1, decimal: ',' },
  months: {
    default: [
      'tháng 1',
      'tháng 2',
      'tháng 3',
      'tháng 4',
      'tháng 5',
      'tháng 6',
      'tháng 7',
      'tháng 8',
      'tháng 9',
      'tháng 10',
      'tháng 11',
      'tháng 12',
    ],
  },
  monthYearFormat: '{month} năm {year}',
  plurals: {},
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'hơn', about: 'khoảng', exactly: 'đúng' },
  age: { years: { other: '{count} năm trước' }, months: { other: '{count} tháng trước' } },
  status: { superseded: 'đã được thay bằng {source}', withdrawn: 'không còn được công bố' },
  ownNotes: 'Các ghi chú bên cạnh phát biểu của Ankr là của chúng tôi.',
  attribution: 'Phát biểu của {publisher}, {date}',
  source: 'Nguồn: {source}',
  fullStop: '.',
  // With F, J, W and Z, which only occur in foreign words. The tones make no difference.
  alphabet: 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz',
}
