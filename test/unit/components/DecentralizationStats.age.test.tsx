import { render } from '@testing-library/react'
import { DecentralizationStats, type DecentralizationStatsProps, defineFacts } from 'ankr-approach'
import { describe, expect, it } from 'vitest'

const source = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }

/** What is on screen: for each fact its label, figure and note. */
const shown = (props: DecentralizationStatsProps = {}) => {
  const { container } = render(<DecentralizationStats {...props} />)
  return [...container.querySelectorAll('[data-part="stat"]')].map((stat) => {
    const text = (part: string) => stat.querySelector(`[data-part="${part}"]`)?.textContent
    return [stat.getAttribute('data-fact'), text('statistic'), text('label'), text('note')]
  })
}
const figures = (props: DecentralizationStatsProps) => shown(props).map(([, figure]) => figure)

describe('DecentralizationStats with `maxAgeDays`', () => {
  const age = { maxAgeDays: 365, now: '2026-11-23' }

  it('replaces an old statistic by words without a digit', () => {
    expect(shown(age).slice(0, 2)).toEqual([
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
    for (const figure of figures(age)) expect(figure).toMatch(/^\D+$/)
  })

  it('replaces an old statistic also without notes', () => {
    expect(shown({ ...age, notes: false })[0]?.[3]).toMatch(/older than this page shows/)
  })

  it('keeps facts without a number at any age', () => {
    expect(figures(age).slice(2)).toEqual(['Independent', 'None'])
  })

  it.each([
    ['2023-03-04', 'over 15,000'],
    ['2023-03-05', 'Worldwide'],
  ])('renders a statistic up to that age, and not past it: %s', (now, figure) => {
    expect(figures({ maxAgeDays: 365, now })[0]).toBe(figure)
    expect(figures({ maxAgeDays: 365, now: new Date(`${now}T12:00Z`) })[0]).toBe(figure)
  })

  it('keeps an overridden statistic of a recent date', () => {
    const facts = defineFacts({
      'nodes-launched': { statistic: { value: 20_000 }, asOf: '2026-06-30', source },
    })
    expect(figures({ ...age, facts }).slice(0, 2)).toEqual(['over 20,000', 'Many'])
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
    expect(figures({ ...age, facts, stats: ['our-regions'] })).toEqual(['regions'])
  })

  it('without `maxAgeDays`, renders statistics of any age', () => {
    expect(figures({ now: '2099-01-01' })[0]).toBe('over 15,000')
  })
})
