import { facts as ownFacts } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import fc from 'fast-check'
import { partnerFacts } from '../components.js'
import { pseudo, pseudoRtl } from '../pseudo.js'
import { anything, mostly, text } from './values.js'

const ids = ownFacts.map(({ id }) => id)

/** The id of a fact, or of none. */
export const factId = fc.oneof(fc.constantFrom<string>(...ids, 'our-regions'), text)

const own = fc.constantFrom(...ownFacts)

const source = mostly(
  fc.record(
    {
      id: mostly(fc.constant('report')),
      title: mostly(text),
      publisher: mostly(text),
      url: mostly(fc.constantFrom('https://example.com', 'javascript:alert(1)', '//x', 'https://')),
    },
    { requiredKeys: ['id', 'title'] },
  ),
)
const figure = mostly(
  fc.record({
    value: mostly(fc.oneof(fc.nat(), fc.double())),
    qualifier: mostly(fc.constantFrom('over', 'about', 'exactly')),
    unit: mostly(text),
  }),
)
const change = fc.record(
  {
    id: fc.oneof(factId, anything),
    section: mostly(fc.constant('dao')),
    kind: mostly(fc.constant('statistic')),
    figure,
    source,
    asOf: mostly(fc.constantFrom('2026-06-30', '2026-02-30', '9999-12-31', '+012026-01-01')),
    label: mostly(text),
    note: mostly(text),
  },
  { requiredKeys: [] },
)
const fact = fc.tuple(own, change).map(([base, changed]) => ({ ...base, ...changed }))

const entry = fc
  .tuple(own, fc.oneof({ weight: 2, arbitrary: change }, { weight: 1, arbitrary: fc.constant({}) }))
  .map(([base, changed]): [string, unknown] => [base.id, { ...base, ...changed }])

/** Facts that are whole, or broken in one field or in all. */
export const facts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(undefined, partnerFacts) },
  { weight: 3, arbitrary: fc.array(entry, { maxLength: 3 }).map((entries) => Object.fromEntries(entries)) },
  { weight: 1, arbitrary: fc.dictionary(factId, mostly(fact), { maxKeys: 3 }) },
  { weight: 1, arbitrary: anything },
)

/** Replaces a value somewhere in plain data. The path is a list of choices among its keys. */
const spoil = (data: unknown, way: readonly number[], value: unknown): unknown => {
  if (typeof data !== 'object' || data === null || way.length === 0) return value
  const keys = Object.keys(data)
  const [first = 0, ...rest] = way
  const key = keys[first % keys.length] as keyof typeof data
  const changed = spoil(data[key], rest, value)
  return Array.isArray(data) ? Object.assign([...data], { [key]: changed }) : { ...data, [key]: changed }
}

const WHOLE = fc.constantFrom<unknown>(en, pseudo, pseudoRtl)

const locales = (name: string) => {
  const parts = [
    name,
    'InteropAnswers',
    'ResilienceScenarios',
    'glossary',
    'code',
    'dir',
    'numbers',
    'months',
    'alphabet',
    'source',
  ]
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(undefined, pseudo, pseudoRtl) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(WHOLE, fc.constantFrom(...parts), fc.array(fc.nat(50), { maxLength: 3 }), anything)
        .map(([whole, part, way, value]) => {
          const data = whole as Record<string, unknown>
          return { ...data, [part]: spoil(data[part], way, value) }
        }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom<unknown>({}, { glossary: {} }, { code: 'xx' }, Object.create(null))
        .map((it) => Object.assign(Object.create(null), it)),
    },
    { weight: 1, arbitrary: anything },
  )
}

/** Languages for a component: whole, with a hole somewhere among its words, or anything. */
export const locale = (name: string): fc.Arbitrary<unknown> => locales(name)

export const headingLevel = mostly(fc.constantFrom(undefined, 1, 2, 3, 4, 5, 6))
