import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Japanese formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: ',', groupSizes: [3], minimumGroupingDigits: 1, decimal: '.' },
  months: {
    default: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  },
  monthYearFormat: '{year}年{month}',
  plurals: {},
  statisticFormat: '{value}{qualifier}',
  qualifiers: { over: '超', about: '前後', exactly: 'ちょうど' },
  age: { years: { other: '{count}年前' }, months: { other: '{count}か月前' } },
  status: { superseded: '{source}に差し替え済み', withdrawn: '公開終了' },
  ownNotes: 'Ankrの記述に添えた注記は当方によるものです。',
  attribution: '{publisher}による{date}の記述',
  source: '出典：{source}',
  fullStop: '。',
}
