import { describe, expect, it } from 'vitest'
import { checkLocale } from '../../../scripts/locale/check.js'
import { splitNames } from '../../../scripts/locale/names.js'
import { listTexts } from '../../../scripts/locale/texts.js'
import { formatNumber } from '../../../src/i18n/formats.js'
import { en } from '../../../src/i18n/locales/en.js'
import { stripMarkup } from '../../../src/i18n/renderMessage.js'
import { pseudoArabic } from '../../support/pseudoArabic.js'

const texts = [...listTexts(pseudoArabic)].flatMap(([path, text]) =>
  /^glossary\.[\w-]+\.source$/.test(path) ? [] : [text],
)

describe('pseudoArabic', () => {
  it('has the keys, placeholders, terms and names of English', () => {
    expect(checkLocale(pseudoArabic, en)).toEqual([])
  })

  it('has Latin letters only in names and placeholders', () => {
    const rest = texts.map((text) => splitNames(stripMarkup(text).replace(/\{\w+\}/g, '')).rest)
    expect(rest.filter((text) => /[a-z]/i.test(text))).toEqual([])
    expect(texts.filter((text) => /[\u0600-\u06ff]/.test(text)).length).toBeGreaterThan(400)
  })

  it('is right-to-left, with Western digits', () => {
    expect([pseudoArabic.dir, formatNumber(15_000, pseudoArabic)]).toEqual(['rtl', '15,000'])
  })
})
