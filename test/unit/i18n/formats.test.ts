import { describe, expect, it } from 'vitest'
import { formatMonth, formatNumber, interpolate } from '../../../src/i18n/formats.js'
import { formats as en } from '../../../src/i18n/locales/en/formats.js'
import type { LocaleFormats } from '../../../src/i18n/types.js'

const speaking = (change: Partial<LocaleFormats>): LocaleFormats => ({ ...en, ...change })
const german = speaking({ numbers: { digits: '0123456789', group: '.', decimal: ',' } })
const arabic = speaking({
  numbers: { digits: '٠١٢٣٤٥٦٧٨٩', group: '٬', decimal: '٫' },
  monthYearFormat: '{month} {year}',
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
})
// The digits of Adlam lie outside the Basic Multilingual Plane: two code units each.
const adlam = speaking({ numbers: { digits: '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙', group: '.', decimal: ',' } })
const japanese = speaking({
  months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
  monthYearFormat: '{year}年{month}',
})

describe('formatNumber', () => {
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
  ])('%d', (value, inEnglish, inGerman, inArabic) => {
    expect(formatNumber(value, en)).toBe(inEnglish)
    expect(formatNumber(value, german)).toBe(inGerman)
    expect(formatNumber(value, arabic)).toBe(inArabic)
  })

  it('writes digits of two code units whole', () => {
    expect(formatNumber(15000, adlam)).toBe('𞥑𞥕.𞥐𞥐𞥐')
  })

  it('takes signs of every kind literally', () => {
    const odd = speaking({ numbers: { digits: '0123456789', group: '$&', decimal: '$1' } })
    expect(formatNumber(15000.5, odd)).toBe('15$&000$15')
  })
})

describe('formatMonth', () => {
  it('writes the month and the year of a day', () => {
    expect(formatMonth('2022-03-04', en)).toBe('March 2022')
    expect(formatMonth('2022-12-31', en)).toBe('December 2022')
    expect(formatMonth('2022-01-01', en)).toBe('January 2022')
  })

  it('writes the digits and the order of the language', () => {
    expect(formatMonth('2022-03-04', arabic)).toBe('مارس ٢٠٢٢')
    expect(formatMonth('2022-03-04', japanese)).toBe('2022年3月')
    expect(formatMonth('2022-03-04', adlam)).toBe('March 𞥒𞥐𞥒𞥒')
  })
})

describe('fill', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(interpolate('{a} and {b}, {a}', { a: 'x', b: '$&' })).toBe('x and $&, x')
  })

  it('leaves a placeholder that has no value, whatever objects have by nature', () => {
    expect(interpolate('{missing} {constructor} {toString}', {})).toBe('{missing} {constructor} {toString}')
  })

  it('does not fill what a value brought in', () => {
    expect(interpolate('{a}', { a: '{b}', b: 'x' })).toBe('{b}')
  })
})
