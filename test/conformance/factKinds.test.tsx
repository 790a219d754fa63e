import { readFileSync } from 'node:fs'
import { render as mount } from '@testing-library/react'
import { facts } from 'ankr-approach/facts'
import { describe, expect, it } from 'vitest'
import { hasMessages, LOCALES, listCodes, loadLocale } from '../../scripts/locale/files.js'
import { listTexts } from '../../scripts/locale/texts.js'
import { formatStatistic } from '../../src/i18n/formats.js'
import type { Locale } from '../../src/index.js'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'

/** The words that an aspiration has, by its id. */
const ASPIRATIONS: Readonly<Record<string, 'hope' | 'path' | 'aim'>> = {
  'more-democratic-web': 'hope',
  'towards-dao': 'path',
  'governed-by-ankr-dao': 'path',
  'community-in-power': 'aim',
}
type Words = Readonly<Record<'commitment' | 'hope' | 'path' | 'aim', readonly string[]>>

/** Reads the list "Words by kind of fact" in the `REVIEW.md` of a language. */
const readWords = (code: string): Words => {
  const review = readFileSync(`${LOCALES}/${code}/REVIEW.md`, 'utf8')
  const list = review.split('\n## Words by kind of fact\n')[1]?.split('\n## ')[0] ?? ''
  const read = (name: keyof Words) => {
    const line = list.match(new RegExp(`^- ${name}: (.+)$`, 'm'))?.[1] ?? ''
    return [...line.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
  }
  return { commitment: read('commitment'), hope: read('hope'), path: read('path'), aim: read('aim') }
}

const english: Words = { commitment: ['committed'], hope: ['hopes'], path: ['path'], aim: ['aim'] }

/** The sentences of facts in all components, such as `Boilerplate.statements.towards-dao`. */
const listSentences = (locale: Locale) =>
  [...listTexts(locale)].flatMap(([path, text]) => {
    const [, id] = path.match(/\.statements\.([\w-]+)$/) ?? []
    const fact = facts.find((each) => each.id === id)
    return fact ? [{ path, text, fact }] : []
  })

const findWrong = (locale: Locale, words: Words): string[] => {
  const has = (text: string, stems: readonly string[]) =>
    stems.some((stem) => text.toLowerCase().includes(stem.toLowerCase()))
  return listSentences(locale).flatMap(({ path, text, fact: { id, kind } }) => {
    const wanted = ASPIRATIONS[id]
    return [
      has(text, words.commitment) !== (kind === 'commitment') && `${path}: ${kind}, commitment`,
      kind === 'aspiration' && !(wanted && has(text, words[wanted])) && `${path}: ${kind}, ${wanted}`,
      kind === 'statistic' && path.startsWith('Fact') && !text.includes('{statistic}') && `${path}: ${kind}`,
    ].filter((problem) => problem !== false)
  })
}

const languages = await Promise.all(
  ['en', ...listCodes().filter(hasMessages)].map(
    async (code) => [code, await loadLocale(code), code === 'en' ? english : readWords(code)] as const,
  ),
)

it('every aspiration has a kind of word', () => {
  const aspirations = facts.filter(({ kind }) => kind === 'aspiration').map(({ id }) => id as string)
  expect(Object.keys(ASPIRATIONS).sort()).toEqual(aspirations.sort())
})

describe.each(languages)('Sentences of facts in %s', (code, locale, words) => {
  it('the language lists its words for each kind', () => {
    expect(Object.entries(words).filter(([, list]) => list.length === 0)).toEqual([])
  })

  it('only commitments promise, an aspiration stays an aim, and a statistic has its number', () => {
    expect(listSentences(locale).length).toBeGreaterThan(100)
    expect(findWrong(locale, words)).toEqual([])
  })

  it.runIf(code !== 'en')(
    'seeded: a statement that promises, and an aim and a promise as done, are found',
    () => {
      const seeded = structuredClone(locale)
      const { statements } = seeded.FactSentences
      const [promise] = words.commitment
      Object.assign(statements, {
        'self-funded': `Ankr ${promise}`,
        'towards-dao': 'Ankr DAO',
        'full-decentralization': 'Ankr',
      })
      expect(findWrong(seeded, words)).toEqual([
        'FactSentences.statements.full-decentralization: commitment, commitment',
        'FactSentences.statements.self-funded: statement, commitment',
        'FactSentences.statements.towards-dao: aspiration, path',
      ])
    },
  )
})

const withoutIsolates = (text = '') => text.replace(/[\u2066-\u2069]/g, '')
const statistics = facts.flatMap(({ id, statistic }) => (statistic ? [{ id, statistic }] : []))

/** The components that show a statistic of the library, in the variants that do. */
const shown = cases.filter(([, name, variant]) => {
  const { container } = mount(render(name, variant))
  // A fact of the partner has a date of its own.
  const isLibrary = container.querySelector('[data-fact="nodes-launched"]:not([data-as-of])')
  return isLibrary && name !== 'AnkrApproach'
})

describe.each(languages)('Statistics in %s', (_, locale) => {
  it.each(shown)('%s: shows each number with its qualifier and its date', (_title, name, variant) => {
    const { container } = mount(render(name, variant, { locale }))
    const text = withoutIsolates(container.textContent ?? '')
    const dates = Object.values(locale.months).map(([, , march]) => march)
    for (const { id, statistic } of statistics) {
      if (!container.querySelector(`[data-fact="${id}"]`)) continue
      expect(text).toContain(withoutIsolates(formatStatistic(statistic, locale)))
    }
    expect(text).toContain('2022')
    expect(dates.some((march) => text.includes(march ?? '?'))).toBe(true)
  })
})
