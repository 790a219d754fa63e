import { type Fact, facts, sources } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import { formatSentence } from '../../../src/facts/formatSentence.js'
import { pseudoRtl } from '../../support/pseudo.js'

const { statements } = en.FactSentences
const sentences: Readonly<Record<string, string>> = statements

/** Aims and paths: words that do not state a present result. */
const AIM = /\b(path|aim|aims|hopes)\b/

const getWordingFaults = ({ id, kind }: Pick<Fact, 'id' | 'kind'>, sentence: string): string[] => [
  ...(/\bcommit/.test(sentence) === (kind === 'commitment')
    ? []
    : [`${id}: only a commitment is worded as one`]),
  ...(kind === 'aspiration' && !AIM.test(sentence) ? [`${id}: an aspiration is not worded as an aim`] : []),
  ...(['opinion', 'commitment', 'aspiration'].includes(kind) && !sentence.includes('Ankr')
    ? [`${id}: does not name Ankr`]
    : []),
  ...(sentence.includes('{statistic}') === (kind === 'statistic') ? [] : [`${id}: statistic`]),
]

describe('FactSentences', () => {
  it('has one sentence for each fact of the library, and no other', () => {
    expect(Object.keys(sentences).sort()).toEqual(facts.map(({ id }) => id as string).sort())
  })

  it('words each sentence by the kind of its fact', () => {
    expect(facts.flatMap((fact) => getWordingFaults(fact, sentences[fact.id] ?? ''))).toEqual([])
  })

  it.each([
    [{ id: 'a', kind: 'statement' }, 'Ankr is committed to it.'],
    [{ id: 'a', kind: 'aspiration' }, 'Ankr is governed by its community.'],
    [{ id: 'a', kind: 'opinion' }, 'It is the key innovation.'],
    [{ id: 'a', kind: 'statistic' }, 'Ankr has launched 15,000 nodes.'],
  ] as const)('seeded: a %s worded "%s" is found', (fact, sentence) => {
    expect(getWordingFaults(fact, sentence)).toHaveLength(1)
  })

  it('each sentence can be used alone: it is a sentence that does not refer to another one', () => {
    for (const [id, sentence] of Object.entries(sentences)) {
      expect(sentence, id).toMatch(/^[A-Z].*\.$/)
      expect(sentence, id).not.toMatch(/^(It|They|These|This|That|Those|Its)\b|[[\]]/)
    }
  })
})

describe('formatSentence()', () => {
  const find = (id: string) => facts.find((fact) => fact.id === id) as Fact
  const own: Fact = {
    id: 'our-regions',
    section: 'decentralization',
    kind: 'statistic',
    statistic: { value: 12, qualifier: 'exactly', unit: 'regions' },
    source: sources.ankrApproach,
    asOf: '2026-06-30',
    status: 'current',
  }

  it('shows a statistic with its qualifier, in the digits of the language', () => {
    expect(formatSentence(find('nodes-launched'), en)).toBe('Ankr has launched over 15,000 nodes worldwide.')
    expect(formatSentence(find('nodes-launched'), pseudoRtl)).toMatch(/١٥٬٠٠٠/)
  })

  it('shows the number of an override', () => {
    const fact = {
      ...find('nodes-launched'),
      statistic: { value: 2, qualifier: 'about', unit: 'x' } as const,
    }
    expect(formatSentence(fact, en)).toBe('Ankr has launched about 2 nodes worldwide.')
  })

  it('uses the label of a fact that the partner adds, then its unit, then its id', () => {
    expect(formatSentence({ ...own, label: 'regions in use' }, en)).toBe('exactly 12 regions in use')
    expect(formatSentence(own, en)).toBe('exactly 12 regions')
    const { statistic: _, ...statement } = own
    expect(formatSentence({ ...statement, kind: 'statement', label: 'We run 2 nodes.' }, en)).toBe(
      'We run 2 nodes.',
    )
    expect(formatSentence({ ...statement, kind: 'statement' }, en)).toBe('our-regions')
  })
})
