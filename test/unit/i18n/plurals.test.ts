import { describe, expect, it } from 'vitest'
import { formatPlural } from '../../../src/i18n/formats.js'
import { formats } from '../../../src/i18n/locales/en/formats.js'
import { type PluralRules, selectPlural } from '../../../src/i18n/plurals.js'

/** The rules of CLDR 48, without samples and without compact exponents. */
const languages: Record<string, PluralRules> = {
  en: formats.plurals,
  ja: {},
  hi: { one: 'i = 0 or n = 1' },
  da: { one: 'n = 1 or t != 0 and i = 0,1' },
  ru: {
    one: 'v = 0 and i % 10 = 1 and i % 100 != 11',
    few: 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14',
    many: 'v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14',
  },
  pl: {
    one: 'i = 1 and v = 0',
    few: 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14',
    many: 'v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14',
  },
  cs: { one: 'i = 1 and v = 0', few: 'i = 2..4 and v = 0', many: 'v != 0' },
  ar: {
    zero: 'n = 0',
    one: 'n = 1',
    two: 'n = 2',
    few: 'n % 100 = 3..10',
    many: 'n % 100 = 11..99',
  },
  he: { one: 'i = 1 and v = 0 or i = 0 and v != 0', two: 'i = 2 and v = 0' },
  cy: { zero: 'n = 0', one: 'n = 1', two: 'n = 2', few: 'n = 3', many: 'n = 6' },
  lt: {
    one: 'n % 10 = 1 and n % 100 != 11..19',
    few: 'n % 10 = 2..9 and n % 100 != 11..19',
    many: 'f != 0',
  },
  sl: {
    one: 'v = 0 and i % 100 = 1',
    two: 'v = 0 and i % 100 = 2',
    few: 'v = 0 and i % 100 = 3..4 or v != 0',
  },
}

const numbers = [
  ...Array.from({ length: 225 }, (_, index) => index),
  1000,
  15_000,
  1e6,
  0.5,
  1.1,
  1.5,
  2.4,
  10.1,
  111.25,
]

describe('selectPlural()', () => {
  it.each(Object.keys(languages))('%s: selects the category of Intl.PluralRules', (code) => {
    const reference = new Intl.PluralRules(code, { maximumFractionDigits: 3 })
    for (const value of numbers) {
      expect(selectPlural(value, languages[code] as PluralRules), `${value}`).toBe(reference.select(value))
    }
  })

  it.each(['', 'x = 1', 'n = one', 'n ~ 1', 'n % 0 = 1'])(
    'treats the invalid rule "%s" as no rule',
    (one) => {
      expect(selectPlural(1, { one })).toBe('other')
    },
  )
})

describe('formatPlural()', () => {
  const russian = { ...formats, plurals: languages.ru as PluralRules }
  const forms = { one: '{count} узел', few: '{count} узла', many: '{count} узлов', other: '{count} узла' }

  it.each([
    [1, '1 узел'],
    [3, '3 узла'],
    [11, '11 узлов'],
    [21, '21 узел'],
    [1.5, '1.5 узла'],
  ])('uses the form of the number %d', (count, text) => {
    expect(formatPlural(forms, count, russian)).toBe(text)
  })

  it('uses `other` if the locale has no text for a category', () => {
    expect(formatPlural({ other: '{count} nodes' }, 1, formats)).toBe('1 nodes')
  })
})
