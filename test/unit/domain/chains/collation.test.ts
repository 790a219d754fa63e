import fc from 'fast-check'
import * as viem from 'viem/chains'
import { describe, expect, it } from 'vitest'
import { createSortKey, orderChains } from '../../../../src/domain/chains/index.js'
import { alphabetOf } from './alphabets.js'
import { runs } from './arbitraries.js'

const sorted = (names: string[], locale?: string) =>
  orderChains(
    names.map((name, i) => ({ id: `eip155:${i}`, name })),
    'alphabetical',
    { alphabet: alphabetOf(locale ?? 'en') },
  ).map(({ name }) => name)

describe('createSortKey(): the order that a reader expects', () => {
  it.each([
    ['case makes no difference', 'en', ['base', 'Blast', 'BNB', 'bob']],
    ['blanks and signs, digits, letters', 'en', ['X Layer', 'X-Chain', 'X1', 'Xai']],
    ['accents make no difference', 'en', ['Óasis', 'Oasys', 'Øst', 'Osu']],
    ['no entry: as without marks', 'de', ['Ärger', 'Arx', 'Straße', 'Strasse 2', 'Zora']],
    ['å, ä and ö after z', 'sv', ['Arbitrum', 'Zora', 'Ångström', 'Ärger', 'Öst']],
    ['a region changes nothing', 'sv-FI', ['Zora', 'Ångström']],
    ['æ, ø and å after z', 'nb', ['Arbitrum', 'Zora', 'Ærlig', 'Øst', 'Ångström']],
    ['ñ after n', 'es', ['Nube', 'Nz', 'Ñandú', 'Oasys']],
    ['ı before i', 'tr', ['Çelik', 'Deniz', 'Hız', 'ISI', 'ısı 2', 'İZ', 'iz 2', 'Şan', 'Tan']],
    ['two marks on one letter', 'vi', ['An', 'Ăn', 'Ấn', 'Ân 2', 'Ận 3', 'Bạn', 'Dạ', 'Đá']],
    ['own script first', 'ru', ['Ёлка', 'Жук', 'Иней', 'Йод', 'Arbitrum', 'Ωmega']],
    ['own script first, with points', 'ar', ['أبجد', 'بَيت', 'Arbitrum']],
    ['own script first, final letters too', 'he', ['ים', 'יצ', 'עברית', 'Arbitrum']],
    ['other scripts after A to Z', 'en', ['Zora', 'Ωmega', 'Жук', 'עברית', 'أبجد', 'हिन्दी', 'チェーン']],
    ['vowel signs of Indic scripts are kept', 'hi', ['कक', 'का', 'कि', 'के']],
  ])('%s (%s)', (_, locale, names) => {
    expect(sorted([...names].reverse(), locale)).toEqual(names)
  })

  it('ignores invisible characters', () => {
    expect(
      sorted(['Arbitrum', '\u200bBase', '\u202e Celo', '\ufeffDegen', '\u0000Ethereum', '  Flare']),
    ).toEqual(['Arbitrum', '\u200bBase', '\u202e Celo', '\ufeffDegen', '\u0000Ethereum', '  Flare'])
  })

  it('returns equal keys for names that differ only in case, accents, width or blanks', () => {
    const key = createSortKey()
    for (const name of ['base', 'BASE', 'Básé', 'Ｂａｓｅ', ' Base\n', 'Ba\u00adse']) {
      expect(key(name)).toBe(key('Base'))
    }
    expect(key('X \t Layer')).toBe(key('X Layer'))
    expect(key('Bases')).not.toBe(key('Base'))
  })

  it('returns the same key for plain names through the fast path', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'aAiIzZ19 -_~!'), fc.string({ maxLength: 1 })),
    })
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'tr', 'sv', 'es', 'ru'), (name, locale) => {
        const key = createSortKey(alphabetOf(locale))
        // A mark in it sends the whole name the long way.
        expect(key(`${name}xé`)).toBe(key(`${name}x`) + key('é'))
      }),
      runs,
    )
  })

  it('uses the alphabet of another language', () => {
    const key = createSortKey('abcčdefghijklmnopqrsštuvwxyzž')
    expect(['Čas', 'Cz', 'Zora', 'Žar', 'Dan'].sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual([
      'Cz',
      'Čas',
      'Dan',
      'Zora',
      'Žar',
    ])
  })
})

const tags = 'ar da el es et fa fi he is nb nn no pl ru sv tr uk vi'.split(' ')

// Node has the whole of ICU, so it can be asked; in render it must not be, since browsers have another ICU.
describe('createSortKey(): agrees with the Unicode CLDR', () => {
  it.each(tags)('for the alphabet of %s', (tag) => {
    const letters = [...alphabetOf(tag)]
    expect(letters.length).toBeGreaterThan(20)
    expect(letters).toEqual([...letters].sort(new Intl.Collator(tag).compare))
    expect(sorted([...letters].reverse(), tag)).toEqual(letters)
    expect(sorted([...letters, 'Zora'], tag)).toEqual(
      [...letters, 'Zora'].sort(new Intl.Collator(tag).compare),
    )
  })

  it('for the names of hundreds of chains', () => {
    const names = [...new Set(Object.values(viem).map(({ name }) => name.trim()))]
    expect(names.length).toBeGreaterThan(400)
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' })
    const ours = sorted(names)
    const apart = ours.filter((name, i) => i > 0 && compare(ours[i - 1] as string, name) > 0)
    expect(apart).toEqual([])
  })
})
