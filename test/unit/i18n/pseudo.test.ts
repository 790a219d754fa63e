import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/locales/en.js'
import { stripMarkup } from '../../../src/i18n/renderMessage.js'
import { pseudo, pseudoRtl } from '../../support/pseudo.js'

type Texts = [path: string, text: string][]

const texts = (value: unknown, path = ''): Texts =>
  typeof value === 'string' || typeof value === 'number'
    ? [[path, String(value)]]
    : Object.entries(value as object).flatMap(([key, item]) => texts(item, path ? `${path}.${key}` : key))

const own = new Map(texts(en))
const read = (text: string) => stripMarkup(text).replace(/\{\w+\}/g, '')
const isData = (path: string) => /^(code|dir|numbers\..*|plurals\..*)$/.test(path)

describe.each([
  ['pseudo', pseudo, 'en-XA', 'ltr'],
  ['pseudoRtl', pseudoRtl, 'ar-XB', 'rtl'],
] as const)('%s', (_, locale, code, dir) => {
  it('has its own code and direction', () => {
    expect([locale.code, locale.dir]).toEqual([code, dir])
  })

  it('has exactly the keys of English', () => {
    expect(texts(locale).map(([path]) => path)).toEqual([...own.keys()])
  })

  it('has no word in plain letters', () => {
    const left = texts(locale).filter(([path, text]) => !isData(path) && /[a-z]/i.test(read(text)))
    expect(left).toEqual([])
  })

  it('is at least 40 % longer in every message with words', () => {
    const short = texts(locale).filter(([path, text]) => {
      const english = own.get(path) as string
      return !isData(path) && /[a-z]/i.test(read(english)) && text.length < english.length * 1.4
    })
    expect(short).toEqual([])
  })

  it('keeps placeholders and the ids of terms', () => {
    const findPlaceholders = (text: string) => text.match(/\{\w+\}|\]\([\w-]+\)/g) ?? []
    for (const [path, text] of texts(locale))
      expect(findPlaceholders(text), path).toEqual(findPlaceholders(own.get(path) as string))
  })

  it('keeps separators', () => {
    expect(locale.sentenceSeparator).toBe(en.sentenceSeparator)
    expect(locale.statisticFormat).toBe(en.statisticFormat)
  })
})
