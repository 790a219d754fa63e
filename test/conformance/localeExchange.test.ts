import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toLiteral } from '../../scripts/locale/editSources.js'
import { exportLocale, type Translation, toTranslation } from '../../scripts/locale/exportLocale.js'
import { hasMessages, LOCALES, listCodes, loadLocale } from '../../scripts/locale/files.js'
import { applyTranslation, importLocale } from '../../scripts/locale/importLocale.js'
import { readSources } from '../../scripts/locale/sources.js'
import { listTexts } from '../../scripts/locale/texts.js'

const withTexts = (translation: Translation, change: (text: string) => string): Translation =>
  Object.fromEntries(
    Object.entries(translation).map(([path, entry]) => [path, { ...entry, text: change(entry.english) }]),
  )

describe('Export of a locale', () => {
  it('has every text of English, with its comment and with how to translate its kind of fact', async () => {
    const translation = await exportLocale('en')
    const texts = listTexts(await loadLocale('en'))
    expect(Object.keys(translation)).toEqual([...texts.keys()])
    expect(Object.values(translation).map(({ text }) => text)).toEqual([...texts.values()])
    expect(translation['DecentralizationStats.asOf']).toEqual({
      english: ', as of {date}',
      note: 'The date of a statistic, after its label. `{date}`: a month.',
      text: ', as of {date}',
    })
    expect(translation['FactSentences.statements.towards-dao']?.note).toContain('An aim of Ankr')
    expect(translation['glossary.node.note']).toBeUndefined()
    expect(translation['glossary.validator.note']?.note).toContain(
      'A caution that the source does not state.',
    )
    expect(translation.attribution?.note).toContain('The publisher and the date of facts')
  })

  it('has a note for translators with every text', async () => {
    const entries = Object.entries(await exportLocale('en'))
    expect(entries.filter(([, { note }]) => note === '').map(([path]) => path)).toEqual([])
  })

  it('of a new language has no texts', async () => {
    const texts = Object.values(await exportLocale('xx')).map(({ text }) => text)
    expect(new Set(texts)).toEqual(new Set(['']))
  })

  it('has an empty text for English that nobody has accepted', async () => {
    const english = await loadLocale('en')
    const locale = { ...(await loadLocale('ja')), disclaimer: english.disclaimer }
    expect(toTranslation(locale, english, []).disclaimer?.text).toBe('')
    expect(toTranslation(locale, english, ['disclaimer']).disclaimer?.text).toBe(english.disclaimer)
    expect(toTranslation(locale, english, [])['glossary.nft.name']?.text).toBe('NFT')
  })

  it.each(['en', ...listCodes().filter(hasMessages)])('%s: its import changes nothing', async (code) => {
    const translation = await exportLocale(code)
    expect(applyTranslation(`${LOCALES}/${code}`, translation).size).toBe(0)
    // Otherwise nothing would have been compared.
    const { texts } = readSources(`${LOCALES}/${code}`)
    expect(Object.keys(translation).filter((path) => !texts.has(path))).toEqual([])
  })
})

describe('Import of a locale', () => {
  let locales: string
  beforeEach(() => {
    locales = mkdtempSync(join(tmpdir(), 'ankr-locales-'))
    cpSync(`${LOCALES}/en`, `${locales}/en`, { recursive: true })
  })
  afterEach(() => rmSync(locales, { recursive: true }))

  const readTexts = (code: string) =>
    new Map([...readSources(`${locales}/${code}`).texts].map(([path, { node }]) => [path, node.text]))

  it('creates the files of a new language with every text', async () => {
    const translation = withTexts(await exportLocale('xx-YY'), (text) => `“${text}”\n\\'\u00ad\u00a0é`)
    const files = importLocale('xx-YY', translation, locales)
    expect(files).toContain(`${locales}/xx-YY/DaoPathway.ts`)
    const texts = readTexts('xx-YY')
    for (const [path, { text }] of Object.entries(translation)) expect(texts.get(path), path).toBe(text)
    expect(readFileSync(`${locales}/xx-YY.ts`, 'utf8')).toContain(
      'export const xxYY: Locale = { reviewedBy: null',
    )
    expect(readFileSync(`${locales}/xx-YY.ts`, 'utf8')).toContain("from './xx-YY/formats.js'")
    expect(texts.get('code')).toBe('xx-YY')
    for (const file of ['xx-YY.ts', 'xx-YY/formats.ts', 'xx-YY/baseLocale.ts'])
      expect(readFileSync(`${locales}/${file}`, 'utf8')).not.toContain('English')
  })

  it('writes only texts that have changed, and leaves out empty ones', () => {
    const entry = { english: '', note: '' }
    const files = importLocale(
      'en',
      {
        'DaoPathway.title': { ...entry, text: 'Another title' },
        'glossary.node.name': { ...entry, text: '' },
        disclaimer: { ...entry, text: readTexts('en').get('disclaimer') as string },
      },
      locales,
    )
    expect(files).toEqual([`${locales}/en/DaoPathway.ts`])
    expect(readTexts('en').get('DaoPathway.title')).toBe('Another title')
    expect(readTexts('en').get('glossary.node.name')).toBe('Node')
  })

  it('adds a plural form and a note', () => {
    const translation = {
      'age.years.few': { english: '', note: '', text: '{count} roky' },
      'glossary.node.note': { english: '', note: '', text: 'Pozor.' },
    }
    importLocale('en', translation, locales)
    const texts = readTexts('en')
    expect([texts.get('age.years.few'), texts.get('glossary.node.note')]).toEqual(['{count} roky', 'Pozor.'])
  })

  it.each([
    [{ 'DaoPathway.unknown.key': { text: 'x' } }, 'DaoPathway.unknown.key'],
    [{ 'DaoPathway.title': 'x' }, 'has no `text`'],
  ])('rejects %o', (translation, message) => {
    expect(() => importLocale('xx', translation, locales)).toThrow(message)
  })

  it('writes invisible characters as escapes', () => {
    expect(toLiteral('a\u00a0b\u00adc’')).toBe("'a\\u00a0b\\u00adc’'")
  })
})
