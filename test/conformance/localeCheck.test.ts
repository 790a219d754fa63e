import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkLocale, type Problem, splitAccepted } from '../../scripts/locale/check.js'
import { getExportName, listCodes, loadLocale, readAccepted } from '../../scripts/locale/files.js'
import { NAMES } from '../../scripts/locale/names.js'
import { listTexts } from '../../scripts/locale/texts.js'
import type { Locale } from '../../src/i18n/types.js'
import { pseudo } from '../support/pseudo.js'

const english = await loadLocale('en')
const locales = await Promise.all(listCodes().map(async (code) => [code, await loadLocale(code)] as const))

describe('Locales', () => {
  it.each(locales)('%s: `npm run locale -- check` reports no problem', (code, locale) => {
    expect(splitAccepted(checkLocale(locale, english), readAccepted(code))).toEqual({ open: [], unused: [] })
  })

  it.each(locales)('%s: is plain data that can pass from a Server to a Client Component', (_, locale) => {
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale)
  })

  it.each(locales.filter(([code]) => !/^en\b/.test(code)))(
    '%s: names who has read the translation, or has null',
    (_, { reviewedBy }) => {
      expect(reviewedBy === null || /\w+ \w+/.test(reviewedBy ?? '')).toBe(true)
    },
  )

  it('README: its table lists every language with its export', () => {
    const rows = [
      ...readFileSync('README.md', 'utf8').matchAll(/\| `(\w+)` from `ankr-approach\/locales\/([\w-]+)` \|/g),
    ]
    expect(rows.map(([, name, code]) => [code, name]).sort()).toEqual(
      listCodes().map((code) => [code, getExportName(code)]),
    )
  })

  it('every name that no language translates is in an English text', () => {
    const texts = [...listTexts(english).values()].join('\n')
    expect(NAMES.filter((name) => !texts.includes(name))).toEqual([])
  })
})

it('a lost placeholder is a problem even if its key is accepted, and an accepted key without a problem is reported', () => {
  const lost: Problem = { kind: 'markup', path: 'DaoPathway.title', detail: '' }
  const long: Problem = { kind: 'over-long', path: 'DaoPathway.title', detail: '' }
  expect(splitAccepted([lost, long], ['DaoPathway.title', 'Callout.title'])).toEqual({
    open: [lost],
    unused: ['Callout.title'],
  })
})

/** The languages of the seeded defects: English with marks that make every text a translation. */
const translate = (value: unknown): unknown => {
  if (typeof value === 'string') return /\p{L}{2}/u.test(value) ? `${value}·` : value
  if (Array.isArray(value)) return value.map(translate)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, translate(entry)]))
}
const complete: Locale = {
  ...(translate(english) as Locale),
  code: 'xx',
  dir: english.dir,
  numbers: english.numbers,
  plurals: english.plurals,
}

/** Returns the complete locale with one text changed. `undefined` removes the key. */
const withText = (path: string, text: string | undefined): Locale => {
  const locale = structuredClone(complete)
  const keys = path.split('.')
  const last = keys.pop() as string
  const group = keys.reduce<object>((part, key) => Reflect.get(part, key), locale)
  if (text === undefined) Reflect.deleteProperty(group, last)
  else Reflect.set(group, last, text)
  return locale
}

describe('Check of a locale: seeded defects', () => {
  it('a complete locale has no problem', () => {
    expect(checkLocale(complete, english)).toEqual([])
  })

  it.each<[Problem['kind'], path: string, text: string | undefined]>([
    ['missing', 'DaoPathway.title', undefined],
    ['missing', 'glossary.node.meaning', ' '],
    ['missing', 'glossary.trustless.note', undefined],
    ['missing', 'age.years.one', undefined],
    ['missing', 'months.default.11', undefined],
    ['extra', 'DaoPathway.subtitle', 'Untertitel'],
    ['extra', 'age.years.few', '{count} Jahre'],
    ['untranslated', 'DaoPathway.title', english.DaoPathway.title],
    ['untranslated', 'FactSentences.statements.self-funded', 'Ankr says it is self-funded.'],
    ['over-long', 'ChainNeutralBadge.label', 'Gegenüber allen Blockchains neutral'],
    ['over-long', 'Callout.kinds.note', 'ブロックチェーン'],
    ['markup', 'attribution', 'Laut {publisher}'],
    ['markup', 'attribution', 'Laut {Publisher}, {date}'],
    ['markup', 'attribution', 'Laut {publisher}, {date}, {title}'],
    ['markup', 'attribution', 'Laut {publisher} im {date:dative}'],
    ['markup', 'age.years.other', 'vor Jahren'],
    ['markup', 'Web3Principles.statements.open-trustless-permissionless', 'Offen, [so](trustless) und so.'],
    ['markup', 'Web3Principles.statements.building-blocks', '[Web 3.0](peer-to-peer-transfer)'],
    ['markup', 'OriginTimeline.statements.decentralized-node-access', '[노드](node)에 대한'],
    ['markup', 'OriginTimeline.statements.cloud-for-builders', 'و[عقودًا](smart-contract)'],
    ['markup', 'OriginTimeline.cloudIsNotPublic', '[Public-Cloud](public-cloud)-Anbieter'],
    ['name', 'FactSentences.statements.self-funded', 'Анкр говорит об этом.'],
    ['name', 'FactSentences.statements.dao-definition', 'Eine Dao ist das.'],
    ['name', 'FactSentences.statements.governed-by-ankr-dao', 'Ankr: Weg zur Ankr DAO.'],
    ['name', 'glossary.erc-20.meaning', 'Standard für Ethereal, Token.'],
  ])('%s: %s as “%s” is reported', (kind, path, text) => {
    expect(checkLocale(withText(path, text), english)).toContainEqual(expect.objectContaining({ kind, path }))
  })

  it.each([
    ['OriginTimeline.title', 'Der Weg von Ankr'],
    ['age.years.one', 'vor einem Jahr'],
    ['Sources.date', '{day}. {month} {year}'],
    ['Callout.kinds.note', 'Remarque'],
    ['sentenceSeparator', ''],
    ['glossary.node.source', 'ethereum.org'],
    ['glossary.nft.name', 'NFT'],
    ['FactSentences.statements.self-funded', 'Nach Ankrs Angaben ist es so.'],
    ['ChainNeutralBadge.label', 'Block\u00adchain-neutral'],
  ])('%s as “%s” is accepted', (path, text) => {
    expect(checkLocale(withText(path, text), english)).toEqual([])
  })

  it('each plural category and each form of a month that the language has is required', () => {
    const slavic = {
      ...complete,
      plurals: { ...english.plurals, few: 'v = 0 and i % 10 = 2..4' },
      months: { ...complete.months, genitive: complete.months.default.slice(0, 11) },
    }
    const paths = checkLocale(slavic, english).map(({ kind, path }) => `${kind} ${path}`)
    expect(paths).toContain('missing age.years.few')
    expect(paths).toContain('missing months.genitive.11')
  })

  it('a language without a plural category needs no text for it', () => {
    const japanese: Locale = { ...complete, plurals: {} }
    expect(checkLocale(japanese, english).map(({ kind, path }) => `${kind} ${path}`)).toContain(
      'extra age.years.one',
    )
  })

  it('the pseudo-locale keeps the placeholders and terms', () => {
    expect(
      checkLocale(pseudo, english).filter(({ kind }) => kind !== 'over-long' && kind !== 'name'),
    ).toEqual([])
  })
})
