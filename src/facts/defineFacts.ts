import { invalidValueError } from '../shared/errors.js'
import { type FactId, facts as libraryFacts } from './library/index.js'
import type { Fact, Source, Statistic } from './types.js'
import { validateFact } from './validateFact.js'

/** The fields of a fact to change. Omit a field to keep the library's value. */
export interface FactOverride extends Partial<Omit<Fact, 'id' | 'statistic' | 'source'>> {
  readonly statistic?: Partial<Statistic>
  readonly source?: Source
}

/** Facts to change or to add, by id. `null` leaves a fact of the library out. */
export type FactOverrides = { readonly [Id in FactId]?: FactOverride | null } & {
  readonly [id: string]: FactOverride | null | undefined
}

/**
 * Validated facts, for the `facts` prop of every component. A plain object of strings, numbers and objects: a Server
 * Component can pass it to a Client Component, and devalue (SvelteKit) can serialize it. Components leave out a fact that is
 * `null`.
 */
export type Facts = Readonly<Record<string, Fact | null>>

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Changes facts of the library, or adds your own facts.
 *
 * An override keeps the fields that it omits. A new statistic also needs a new `asOf` and a new `source`, since a new
 * number with the old date would be untrue. An added fact has the status `current` by default. Returns a frozen plain object.
 *
 * @throws {TypeError} with the fact, the field, its value and the accepted values.
 * @example
 * const facts = defineFacts({
 *   'nodes-launched': {
 *     statistic: { value: 20000 },
 *     asOf: '2026-06-30',
 *     source: { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' },
 *   },
 *   'no-public-cloud': null,
 * })
 */
export const defineFacts = (overrides: FactOverrides): Facts => {
  if (!isObject(overrides)) {
    throw invalidValueError('defineFacts()', 'overrides', overrides, 'an object of facts by id')
  }
  // React refuses to pass an object with a null prototype from a Server Component to a Client Component.
  const defined: Record<string, Fact | null> = {}
  for (const [id, override] of Object.entries(overrides)) {
    if (override === undefined) continue
    if (override === null) {
      defined[id] = null
      continue
    }
    if (!isObject(override)) {
      throw invalidValueError(
        'defineFacts()',
        `the fact "${id}"`,
        override,
        'an object with the fields to change, or null',
      )
    }
    const base = libraryFacts.find((fact) => fact.id === id)
    const where = `defineFacts(), fact "${id}"`
    if (base && override.kind && override.kind !== base.kind) {
      // The kind determines the wording: an aspiration that became a statement would be shown as achieved.
      throw invalidValueError(where, 'kind', override.kind, `"${base.kind}", the kind of this fact`)
    }
    if (override.statistic !== undefined && !isObject(override.statistic)) {
      throw invalidValueError(where, 'statistic', override.statistic, 'an object { value, qualifier, unit }')
    }
    if (base && override.statistic && !(override.asOf && override.source)) {
      throw invalidValueError(
        where,
        override.asOf ? 'source' : 'asOf',
        undefined,
        'with a new `statistic`, also a new `asOf` and `source`',
      )
    }
    const statistic =
      override.statistic || base?.statistic ? { ...base?.statistic, ...override.statistic } : undefined
    defined[id] = validateFact(
      { status: 'current', ...base, ...override, id, ...(statistic && { statistic }) },
      where,
    )
  }
  return Object.freeze(defined)
}
