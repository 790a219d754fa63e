import { render } from '@testing-library/react'
import { DecentralizationStats, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import { readStatistics, readStats, report } from './readStats.js'

const WITHHELD = 'This site does not show the number, because it dates from March 2022.'

describe('DecentralizationStats with `maxAgeDays`', () => {
  const age = { maxAgeDays: 365, now: '2026-11-23' }

  it('replaces an old statistic by a sentence with its date, and keeps the label', () => {
    expect(readStats(age).slice(0, 2)).toEqual([
      [undefined, 'nodes launched', WITHHELD],
      [undefined, 'Proof-of-Stake blockchains supported', WITHHELD],
    ])
    expect(document.body.textContent).not.toMatch(/15,000|over/)
  })

  it.each([{ detail: 'brief' }, { layout: 'strip' }, { layout: 'grid' }] as const)(
    'gives the reason also with %o',
    (props) => {
      expect(readStats({ ...age, ...props })[0]?.[2]).toBe(WITHHELD)
      expect(document.querySelector('[data-part="drawing"]')).toBeNull()
    },
  )

  it('keeps facts without a number at any age', () => {
    expect(readStats(age).slice(2)).toEqual(readStats().slice(2))
  })

  it.each([
    ['2023-03-04', 'over 15,000'],
    ['2023-03-05', undefined],
  ])('renders a statistic up to that age, and not past it: %s', (now, statistic) => {
    expect(readStatistics({ maxAgeDays: 365, now })[0]).toBe(statistic)
    expect(readStatistics({ maxAgeDays: 365, now: new Date(`${now}T12:00Z`) })[0]).toBe(statistic)
  })

  it('keeps an overridden statistic of a recent date', () => {
    const facts = defineFacts({
      'nodes-launched': { statistic: { value: 20_000 }, asOf: '2026-06-30', source: report },
    })
    expect(readStatistics({ ...age, facts }).slice(0, 2)).toEqual(['over 20,000', undefined])
  })

  it('replaces an old statistic that a partner adds', () => {
    const facts = defineFacts({
      regions: {
        section: 'decentralization',
        kind: 'statistic',
        asOf: '2020-01-01',
        statistic: { value: 12, qualifier: 'exactly', unit: 'regions' },
        label: 'regions',
        source: report,
      },
    })
    expect(readStats({ ...age, facts, stats: ['regions'] })).toEqual([
      [undefined, 'regions', WITHHELD.replace('March 2022', 'January 2020')],
    ])
  })

  it('says whose the notes are only while a note is shown', () => {
    const { container, rerender } = render(<DecentralizationStats now={age.now} />)
    expect(container).toHaveTextContent(en.ownNotes)
    rerender(<DecentralizationStats {...age} />)
    expect(container).not.toHaveTextContent(en.ownNotes)
  })

  it('without `maxAgeDays`, renders statistics of any age', () => {
    expect(readStatistics({ now: '2099-01-01' })[0]).toBe('over 15,000')
  })
})
