import { defineFacts } from 'ankr-approach'
import { describe, expect, it } from 'vitest'
import { readStatistics, readStats } from './readStats.js'

const source = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }

describe('DecentralizationStats with `maxAgeDays`', () => {
  const age = { maxAgeDays: 365, now: '2026-11-23' }

  it('replaces an old statistic by words without a digit', () => {
    expect(readStats(age).slice(0, 2)).toEqual([
      [
        'nodes-launched',
        'Worldwide',
        'nodes launched',
        'The last figure Ankr published is older than this page shows.',
      ],
      [
        'chains-supported',
        'Many',
        'blockchains supported',
        'The last figure Ankr published is older than this page shows.',
      ],
    ])
    for (const figure of readStatistics(age)) expect(figure).toMatch(/^\D+$/)
  })

  it('replaces an old statistic also without notes', () => {
    expect(readStats({ ...age, notes: false })[0]?.[3]).toMatch(/older than this page shows/)
  })

  it('keeps facts without a number at any age', () => {
    expect(readStatistics(age).slice(2)).toEqual(['Independent', 'None'])
  })

  it.each([
    ['2023-03-04', 'over 15,000'],
    ['2023-03-05', 'Worldwide'],
  ])('renders a statistic up to that age, and not past it: %s', (now, figure) => {
    expect(readStatistics({ maxAgeDays: 365, now })[0]).toBe(figure)
    expect(readStatistics({ maxAgeDays: 365, now: new Date(`${now}T12:00Z`) })[0]).toBe(figure)
  })

  it('keeps an overridden statistic of a recent date', () => {
    const facts = defineFacts({
      'nodes-launched': { statistic: { value: 20_000 }, asOf: '2026-06-30', source },
    })
    expect(readStatistics({ ...age, facts }).slice(0, 2)).toEqual(['over 20,000', 'Many'])
  })

  it('replaces an old custom statistic by words with the partner’s label', () => {
    const figure = { value: 12, qualifier: 'exactly', unit: 'regions' } as const
    const ours = {
      section: 'decentralization',
      kind: 'statistic',
      asOf: '2020-01-01',
      statistic: figure,
      source,
    } as const
    const facts = defineFacts({ 'our-regions': { ...ours, label: 'regions' } })
    expect(readStatistics({ ...age, facts, stats: ['our-regions'] })).toEqual(['regions'])
  })

  it('without `maxAgeDays`, renders statistics of any age', () => {
    expect(readStatistics({ now: '2099-01-01' })[0]).toBe('over 15,000')
  })
})
