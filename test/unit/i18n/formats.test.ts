import { describe, expect, it } from 'vitest'
import { formatDay, formatMonth, formatNumber, formatStatistic } from '../../../src/i18n/formats.js'
import { getForm, interpolate, isolate } from '../../../src/i18n/interpolate.js'
import { formats as en } from '../../../src/i18n/locales/en/formats.js'
import type { LocaleFormats } from '../../../src/i18n/types.js'

const speaking = (change: Partial<LocaleFormats>): LocaleFormats => ({ ...en, ...change })
const numbers = en.numbers
const german = speaking({ numbers: { ...numbers, group: '.', decimal: ',' } })
const arabic = speaking({
  numbers: { ...numbers, digits: '٠١٢٣٤٥٦٧٨٩', group: '٬', decimal: '٫' },
  monthYearFormat: '{month} {year}',
  months: {
    default: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  },
})
// The digits of Adlam lie outside the Basic Multilingual Plane: two code units each.
const adlam = speaking({ numbers: { ...numbers, digits: '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙', group: '.', decimal: ',' } })
const japanese = speaking({
  months: { default: Array.from({ length: 12 }, (_, index) => `${index + 1}月`) },
  monthYearFormat: '{year}年{month}',
})

const hindi = speaking({ numbers: { ...numbers, groupSizes: [3, 2] } })
const spanish = speaking({ numbers: { ...numbers, group: '.', decimal: ',', minimumGroupingDigits: 2 } })

describe('formatNumber(): grouping', () => {
  it.each([
    [999, '999', '999'],
    [1000, '1,000', '1000'],
    [15_000, '15,000', '15.000'],
    [100_000, '1,00,000', '100.000'],
    [1_234_567, '12,34,567', '1.234.567'],
    [123_456_789.5, '12,34,56,789.5', '123.456.789,5'],
  ])(
    'formatNumber(): %d is %s in Hindi and %s in Spanish, as in Intl.NumberFormat',
    (value, inHindi, inSpanish) => {
      expect(formatNumber(value, hindi)).toBe(inHindi)
      expect(formatNumber(value, spanish)).toBe(inSpanish)
      expect(new Intl.NumberFormat('en-IN').format(value)).toBe(inHindi)
      expect(new Intl.NumberFormat('es').format(value)).toBe(inSpanish)
    },
  )
})

describe('formatDay(), formatMonth(): grammatical forms', () => {
  const russian = speaking({
    months: {
      default: Array(12).fill('март'),
      genitive: Array(12).fill('марта'),
      prepositional: Array(12).fill('марте'),
    },
  })

  it('formatDay(): uses the form that the template names', () => {
    expect(formatDay('2022-03-04', '{day} {month:genitive} {year}', russian)).toBe('4 марта 2022')
    expect(formatDay('2022-03-04', '{month} {year}', russian)).toBe('март 2022')
  })

  it('formatMonth(): uses the form of the sentence around the date', () => {
    const sentence = 'по данным {publisher} в {date:prepositional}'
    expect(formatMonth('2022-03-04', russian, getForm(sentence, 'date'))).toBe('марте 2022')
    expect(interpolate(sentence, { publisher: 'Ankr', date: 'марте 2022' })).toBe(
      'по данным Ankr в марте 2022',
    )
  })

  it.each(['locative', 'constructor'])(
    'formatMonth(): uses the default form for the unknown form "%s"',
    (form) => {
      expect(formatMonth('2022-03-04', russian, form)).toBe('март 2022')
    },
  )
})

describe('Right-to-left text', () => {
  const rtl = speaking({ dir: 'rtl' })

  it('isolate(): wraps a value in U+2068 and U+2069, in right-to-left text only', () => {
    expect(isolate('Ankr', rtl)).toBe('\u2068Ankr\u2069')
    expect(isolate('', rtl)).toBe('')
    expect(isolate('Ankr', en)).toBe('Ankr')
  })

  it('interpolate(), formatStatistic(): isolate every value', () => {
    expect(interpolate('{a}: {b}', { a: 'x', b: '1' }, rtl)).toBe('\u2068x\u2069: \u20681\u2069')
    expect(formatStatistic({ qualifier: 'over', value: 15_000, unit: '' }, rtl)).toBe(
      '\u2068over\u2069 \u206815,000\u2069',
    )
  })
})

describe('formatNumber()', () => {
  it.each([
    [0, '0', '0', '٠'],
    [50, '50', '50', '٥٠'],
    [999, '999', '999', '٩٩٩'],
    [1000, '1,000', '1.000', '١٬٠٠٠'],
    [15000, '15,000', '15.000', '١٥٬٠٠٠'],
    [1234567, '1,234,567', '1.234.567', '١٬٢٣٤٬٥٦٧'],
    [0.5, '0.5', '0,5', '٠٫٥'],
    [1234.5678, '1,234.5678', '1.234,5678', '١٬٢٣٤٫٥٦٧٨'],
    [9007199254740991, '9,007,199,254,740,991', '9.007.199.254.740.991', '٩٬٠٠٧٬١٩٩٬٢٥٤٬٧٤٠٬٩٩١'],
  ])('formats %d', (value, inEnglish, inGerman, inArabic) => {
    expect(formatNumber(value, en)).toBe(inEnglish)
    expect(formatNumber(value, german)).toBe(inGerman)
    expect(formatNumber(value, arabic)).toBe(inArabic)
  })

  it('writes digits of two code units in full', () => {
    expect(formatNumber(15000, adlam)).toBe('𞥑𞥕.𞥐𞥐𞥐')
  })

  it('uses separators with special meaning in RegExp or replace() literally', () => {
    const odd = speaking({ numbers: { ...numbers, group: '$&', decimal: '$1' } })
    expect(formatNumber(15000.5, odd)).toBe('15$&000$15')
  })
})

describe('formatMonth()', () => {
  it('formats the month and the year of a day', () => {
    expect(formatMonth('2022-03-04', en)).toBe('March 2022')
    expect(formatMonth('2022-12-31', en)).toBe('December 2022')
    expect(formatMonth('2022-01-01', en)).toBe('January 2022')
  })

  it('uses the digits and the order of the locale', () => {
    expect(formatMonth('2022-03-04', arabic)).toBe('مارس ٢٠٢٢')
    expect(formatMonth('2022-03-04', japanese)).toBe('2022年3月')
    expect(formatMonth('2022-03-04', adlam)).toBe('March 𞥒𞥐𞥒𞥒')
  })
})

describe('interpolate()', () => {
  it('replaces each placeholder, as often as it occurs', () => {
    expect(interpolate('{a} and {b}, {a}', { a: 'x', b: '$&' })).toBe('x and $&, x')
  })

  it('keeps a placeholder without a value, inherited properties included', () => {
    expect(interpolate('{missing} {constructor} {toString}', {})).toBe('{missing} {constructor} {toString}')
  })

  it('does not replace placeholders inside a value', () => {
    expect(interpolate('{a}', { a: '{b}', b: 'x' })).toBe('{b}')
  })
})
