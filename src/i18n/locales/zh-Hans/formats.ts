import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Simplified Chinese formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: ',', groupSizes: [3], minimumGroupingDigits: 1, decimal: '.' },
  months: {
    default: [
      '1 月',
      '2 月',
      '3 月',
      '4 月',
      '5 月',
      '6 月',
      '7 月',
      '8 月',
      '9 月',
      '10 月',
      '11 月',
      '12 月',
    ],
  },
  monthYearFormat: '{year} 年 {month}',
  plurals: {},
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: '超过', about: '约', exactly: '正好' },
  age: { years: { other: '{count} 年前' }, months: { other: '{count} 个月前' } },
  status: { superseded: '已被 {source} 取代', withdrawn: '已不再发布' },
  ownNotes: 'Ankr 表述旁的注释由我们撰写。',
  attribution: '表述来自 {publisher}，{date}',
  source: '来源：{source}',
  fullStop: '。',
  // The first characters of the glossary terms by pinyin. Unicode sorts characters by radical.
  alphabet: 'abcdefghijklmnopqrstuvwxyz代点多公互节跨链区去全权数稳无验云治智中',
}
