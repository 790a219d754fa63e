import { describe, expect, it } from 'vitest'
import { defineFacts, facts } from '../../../src/facts/index.js'

const report = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }
const own = (id: string) => facts.find((fact) => fact.id === id)

describe('defineFacts', () => {
  it('refreshes a figure, with its date and source, and keeps the rest', () => {
    const defined = defineFacts({
      'nodes-launched': { statistic: { value: 20000 }, asOf: '2026-06-30', source: report },
    })
    expect({ ...defined['nodes-launched'] }).toEqual({
      id: 'nodes-launched',
      section: 'decentralization',
      kind: 'statistic',
      statistic: { value: 20000, qualifier: 'over', unit: 'nodes launched' },
      asOf: '2026-06-30',
      source: report,
    })
  })

  it('corrects one field of a fact', () => {
    const defined = defineFacts({ 'self-funded': { asOf: '2024-01-31' } })
    expect(defined['self-funded']).toEqual({ ...own('self-funded'), asOf: '2024-01-31' })
  })

  it('words a fact anew', () => {
    const { 'chains-supported': fact } = defineFacts({
      'chains-supported': { label: 'networks', note: 'Mainnets only.' },
    })
    expect(fact).toEqual({ ...own('chains-supported'), label: 'networks', note: 'Mainnets only.' })
  })

  it('adds a fact of the partner’s own', () => {
    const mine = {
      section: 'decentralization',
      kind: 'statistic',
      statistic: { value: 12, qualifier: 'exactly', unit: 'regions' },
      source: report,
      asOf: '2026-01-01',
      label: 'regions',
    } as const
    expect(defineFacts({ 'our-regions': mine })).toEqual({ 'our-regions': { id: 'our-regions', ...mine } })
  })

  it('gives back only what was overridden, frozen', () => {
    const defined = defineFacts({ 'self-funded': { asOf: '2024-01-31' }, title: undefined })
    expect(Object.keys(defined)).toEqual(['self-funded'])
    expect(Object.isFrozen(defined)).toBe(true)
    expect(defineFacts({})).toEqual({})
  })

  it.each([0, 0.5, Number.MAX_SAFE_INTEGER])('accepts the value %d', (value) => {
    const override = { statistic: { value }, asOf: '2026-06-30', source: report }
    expect(defineFacts({ 'nodes-launched': override })['nodes-launched']?.statistic?.value).toBe(value)
  })

  it('changes neither what it is given nor the library’s facts', () => {
    const before = JSON.stringify(facts)
    const overrides = {
      'nodes-launched': { statistic: { value: 20000 }, asOf: '2026-06-30', source: { ...report } },
    }
    const given = JSON.stringify(overrides)
    for (const part of [overrides, overrides['nodes-launched'], overrides['nodes-launched'].statistic]) {
      Object.freeze(part)
    }
    defineFacts(overrides)
    expect(JSON.stringify(overrides)).toBe(given)
    expect(JSON.stringify(facts)).toBe(before)
  })

  it('takes the id from the key, whatever the override says', () => {
    const { title } = defineFacts({ title: { id: 'other' } as object })
    expect(title?.id).toBe('title')
  })

  it('holds nothing that was not defined, not even what every object has', () => {
    const defined = defineFacts({})
    for (const key of ['constructor', 'toString', '__proto__']) expect(defined[key], key).toBeUndefined()
  })

  it('refuses the key __proto__, and leaves prototypes alone', () => {
    const overrides = JSON.parse('{"__proto__": {"label": "polluted", "asOf": "2026-01-01"}}')
    expect(() => defineFacts(overrides)).toThrow('id is "__proto__"')
    expect(Object.prototype).not.toHaveProperty('label')
    expect({}).not.toHaveProperty('asOf')
  })

  it('does not read a prototype named inside an override', () => {
    const overrides = JSON.parse('{"self-funded": {"__proto__": {"asOf": "1999-01-01"}}}')
    expect(defineFacts(overrides)['self-funded']?.asOf).toBe('2022-03-04')
  })
})
