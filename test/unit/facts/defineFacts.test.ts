import { parse, stringify, uneval } from 'devalue'
import { describe, expect, it } from 'vitest'
import { defineFacts, type Fact, type FactOverrides, facts } from '../../../src/facts/index.js'
import { getOverride, resolveFact, resolveFacts } from '../../../src/facts/overrides.js'

const report = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }
const libraryFact = (id: string) => facts.find((fact) => fact.id === id)

describe('defineFacts()', () => {
  it('changes a statistic with its date and source, and keeps the other fields', () => {
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
      status: 'current',
    })
  })

  it('changes one field of a fact and keeps the others', () => {
    const defined = defineFacts({ 'self-funded': { asOf: '2024-01-31' } })
    expect(defined['self-funded']).toEqual({ ...libraryFact('self-funded'), asOf: '2024-01-31' })
  })

  it('changes the label and the note of a fact', () => {
    const { 'chains-supported': fact } = defineFacts({
      'chains-supported': { label: 'networks', note: 'Mainnets only.' },
    })
    expect(fact).toEqual({ ...libraryFact('chains-supported'), label: 'networks', note: 'Mainnets only.' })
  })

  it('adds a fact that the library does not have', () => {
    const mine = {
      section: 'decentralization',
      kind: 'statistic',
      statistic: { value: 12, qualifier: 'exactly', unit: 'regions' },
      source: report,
      asOf: '2026-01-01',
      label: 'regions',
    } as const
    expect(defineFacts({ 'our-regions': mine })).toEqual({
      'our-regions': { id: 'our-regions', status: 'current', ...mine },
    })
  })

  it('leaves a fact out with null', () => {
    const defined = defineFacts({ 'no-public-cloud': null })
    expect(defined).toEqual({ 'no-public-cloud': null })
    expect(resolveFacts(facts, defined).map(({ id }) => id)).not.toContain('no-public-cloud')
    expect(resolveFacts(facts, defined)).toHaveLength(50)
  })

  it('changes the status of a fact, with the document that replaces it and the day of the check', () => {
    const change = { status: 'superseded', supersededBy: report, checkedOn: '2026-11-01' } as const
    const defined = defineFacts({ 'nodes-launched': change, 'self-funded': { status: 'withdrawn' } })
    expect(defined['nodes-launched']).toEqual({ ...libraryFact('nodes-launched'), ...change })
    expect(defined['self-funded']?.status).toBe('withdrawn')
  })

  it('returns only the overridden facts, frozen', () => {
    const defined = defineFacts({ 'self-funded': { asOf: '2024-01-31' }, title: undefined })
    expect(Object.keys(defined)).toEqual(['self-funded'])
    expect(Object.isFrozen(defined)).toBe(true)
    expect(defineFacts({})).toEqual({})
  })

  it.each([0, 0.5, Number.MAX_SAFE_INTEGER])('accepts a statistic of %d', (value) => {
    const override = { statistic: { value }, asOf: '2026-06-30', source: report }
    expect(defineFacts({ 'nodes-launched': override })['nodes-launched']?.statistic?.value).toBe(value)
  })

  it('changes neither its argument nor the library’s facts', () => {
    const before = JSON.stringify(facts)
    const overrides = {
      'nodes-launched': { statistic: { value: 20000 }, asOf: '2026-06-30', source: { ...report } },
    }
    const serialized = JSON.stringify(overrides)
    for (const part of [overrides, overrides['nodes-launched'], overrides['nodes-launched'].statistic]) {
      Object.freeze(part)
    }
    defineFacts(overrides)
    expect(JSON.stringify(overrides)).toBe(serialized)
    expect(JSON.stringify(facts)).toBe(before)
  })

  it('takes the id from the key, not from a field `id` of the override', () => {
    const { title } = defineFacts({ title: { id: 'other' } as object })
    expect(title?.id).toBe('title')
  })

  it('returns a plain object, which React passes from a Server Component to a Client Component', () => {
    const defined = defineFacts({ 'self-funded': { asOf: '2024-01-31', source: report } })
    // React 19 throws "Classes or null prototypes are not supported" for another prototype.
    for (const value of [defined, defined['self-funded'], defined['self-funded']?.source]) {
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      expect(Object.getOwnPropertySymbols(value)).toEqual([])
    }
  })

  it('returns an object that devalue (SvelteKit), structuredClone() and JSON carry over unchanged', () => {
    const defined = defineFacts({ 'self-funded': { asOf: '2024-01-31', source: report } })
    expect(parse(stringify(defined))).toEqual(defined)
    expect(structuredClone(defined)).toEqual(defined)
    expect(JSON.parse(JSON.stringify(defined))).toEqual(defined)
    // SvelteKit inlines the data of a page with `uneval()`.
    expect(uneval(defined)).not.toContain('Object.create')
  })

  it.each(['constructor', 'toString', '__proto__'])(
    'finds no override named "%s" that was not defined',
    (id) => {
      expect(getOverride(id, defineFacts({}))).toBeUndefined()
      expect(resolveFact({ ...facts[0], id } as Fact, defineFacts({})).id).toBe(id)
    },
  )

  it('accepts the id "constructor" for a fact that a partner adds', () => {
    const defined = defineFacts({
      constructor: { section: 'web3', kind: 'statement', source: report, asOf: '2026-01-01' },
    } as FactOverrides)
    expect(getOverride('constructor', defined)).toMatchObject({ id: 'constructor', asOf: '2026-01-01' })
  })

  it('throws on the key __proto__ and changes no prototype', () => {
    const overrides = JSON.parse('{"__proto__": {"label": "polluted", "asOf": "2026-01-01"}}')
    expect(() => defineFacts(overrides)).toThrow('id is "__proto__"')
    expect(Object.prototype).not.toHaveProperty('label')
    expect({}).not.toHaveProperty('asOf')
  })

  it('ignores a __proto__ inside an override', () => {
    const overrides = JSON.parse('{"self-funded": {"__proto__": {"asOf": "1999-01-01"}}}')
    expect(defineFacts(overrides)['self-funded']?.asOf).toBe('2022-03-04')
  })
})
