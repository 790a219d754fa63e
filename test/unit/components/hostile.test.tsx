import { facts } from 'ankr-approach/facts'
import { tokens } from 'ankr-approach/interop'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import type { Name } from '../../support/components.js'
import { flaws, htmlIn } from '../../support/fuzz/rule.js'

const bare = Object.create(null)
const nodes = facts.find(({ id }) => id === 'nodes-launched')
const underlies = facts.find(({ id }) => id === 'blockchain-underlies')
const withNodes = (change: object) => ({ facts: { 'nodes-launched': { ...nodes, ...change } } })
const source = { ...nodes?.source }

/** What fuzzing has found, made small; and the error in development, where it is one. */
const found: [what: string, name: Name, props: object, error?: string][] = [
  ['a surface that is no text', 'Callout', { surface: Number.NaN }, 'the prop `surface` is NaN'],
  ['a kind that has no text of its own', 'Callout', { kind: bare }, 'the prop `kind` is an object'],
  ['a title that is nothing to show', 'Callout', { title: Number.NaN }],
  ['a size without a prototype', 'ChainNeutralBadge', { size: bare }, 'the prop `size` is an object'],
  ['an address that is none', 'ChainNeutralBadge', { href: {} }, 'the prop `href` is an object'],
  ['an address that is none', 'Term', { term: 'dao', href: 5 }, 'the prop `href` is 5'],
  ['a switch that is no number', 'AnkrApproach', { showTableOfContents: Number.NaN }],
  ['a switch that is no number', 'ChainGrid', { showLogos: Number.NaN }],
  ['a switch that is no number', 'Commitments', { showIntro: Number.NaN }],
  [
    'a level that is a symbol',
    'Audiences',
    { headingLevel: Symbol('2') },
    'the prop `headingLevel` is Symbol(2)',
  ],
  ['a level that is a bigint', 'AnkrApproach', { headingLevel: 2n }, 'the prop `headingLevel` is 2n'],
  ['sections that are no list', 'AnkrApproach', { sections: false }, 'the prop `sections` is false'],
  ['a section twice', 'AnkrApproach', { sections: ['dao', 'dao'] }, 'an id in the prop `sections` is "dao"'],
  ['slots that are nothing', 'AnkrApproach', { slots: null }],
  [
    'an anchor that is no text',
    'AnkrApproach',
    { idPrefix: Symbol('a') },
    'the prop `idPrefix` is Symbol(a)',
  ],
  ['a direction that is none', 'DaoPathway', { locale: { ...en, dir: Number.NaN } }, '`locale.dir`'],
  ['a code that is none', 'Term', { term: 'dao', locale: { ...en, code: {} } }, '`locale.code`'],
  [
    'an alphabet that is none',
    'Glossary',
    { locale: { ...en, alphabet: 5 } },
    '`alphabet` in the prop `locale` is 5',
  ],
  [
    'a term without words',
    'Glossary',
    { locale: { ...en, glossary: { ...en.glossary, dao: {} } } },
    'locale.glossary.dao',
  ],
  [
    'an id that is nothing',
    'DecentralizationStats',
    { stats: [undefined] },
    'an id in the prop `stats` is undefined',
  ],
  [
    'an id without a prototype',
    'DecentralizationStats',
    { stats: [bare], facts: {} },
    'an id in the prop `stats` is an object',
  ],
  [
    'an age that is a symbol',
    'DecentralizationStats',
    { maxAgeDays: Symbol('1'), now: '2026-11-23' },
    'the prop `maxAgeDays` is Symbol(1)',
  ],
  ['a fact under another id', 'Sources', { facts: { mine: nodes } }, 'id is "nodes-launched"'],
  [
    'a qualifier that is none',
    'ChainGrid',
    {
      facts: {
        'chains-supported': {
          ...nodes,
          id: 'chains-supported',
          statistic: { value: 1, unit: 'x', qualifier: {} },
        },
      },
    },
    'statistic.qualifier is an object',
  ],
  [
    'a source whose id is no text',
    'Web3Principles',
    { facts: { 'blockchain-underlies': { ...underlies, source: { ...source, id: [Symbol('id')] } } } },
    'source.id is',
  ],
  [
    'a source whose title is an object',
    'DecentralizationStats',
    withNodes({ source: { ...source, title: {} } }),
    'source.title is an object',
  ],
  [
    'a source whose address runs code',
    'DecentralizationStats',
    withNodes({ source: { ...source, url: 'javascript:alert(1)' } }),
    'source.url is "javascript:alert(1)"',
  ],
  ['a label that is an object', 'DecentralizationStats', withNodes({ label: {} }), 'label is an object'],
  ['assets that are no list', 'InteropChecker', { assets: {} }, 'the prop `assets` is an object'],
  [
    'an asset that is nothing',
    'InteropChecker',
    { assets: [null, ...tokens] },
    'the id of `assets[0]` is undefined',
  ],
  [
    'an issuer that is an object',
    'InteropChecker',
    { assets: [{ ...tokens[0], issuer: {} }] },
    'the issuer of `assets[0]` is an object',
  ],
  [
    'an asset whose source runs code',
    'InteropChecker',
    { assets: [{ ...tokens[0], source: { ...source, url: 'javascript:alert(1)' } }] },
    'the source of `assets[0]`',
  ],
  ['an asset twice', 'InteropChecker', { assets: [tokens[0], { ...tokens[0] }] }, 'the id of `assets[1]`'],
]

describe.each(found)('%s: %s', (_, name, props, error) => {
  // First, since a language that has been completed once is not looked at again.
  it(
    error
      ? 'in development, throws an error that lists the accepted values'
      : 'in development, renders as in production',
    () => {
      if (!error) return expect(htmlIn('development', name, props)).toBe(htmlIn('production', name, props))
      expect(() => htmlIn('development', name, props)).toThrow(error)
      expect(() => htmlIn('development', name, props)).toThrow(/^\[ankr-approach\] .* Accepted: ./)
    },
  )

  it('in production, renders valid HTML', () => {
    const html = htmlIn('production', name, props)
    expect(html).toMatch(new RegExp(`^<\\w+[^>]* class="ankr ankr-${name}"`))
    expect(flaws(html)).toEqual([])
  })
})
