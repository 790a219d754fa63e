import { invalidValueError } from '../shared/errors.js'
import { type FactId, facts as own } from './library/index.js'
import type { Fact, Source, Statistic } from './types.js'
import { validateFact } from './validateFact.js'

/** What a partner may say anew of one fact; what is left out stays as it was. */
export interface FactOverride extends Partial<Omit<Fact, 'id' | 'statistic' | 'source'>> {
  readonly statistic?: Partial<Statistic>
  readonly source?: Source
}

/** Facts to correct, refresh or add, by id. */
export type FactOverrides = { readonly [Id in FactId]?: FactOverride } & {
  readonly [id: string]: FactOverride | undefined
}

/** Validated facts, as the `facts` prop of every component takes them. */
export type Facts = Readonly<Record<string, Fact>>

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Corrects or refreshes the library's facts, or adds facts of the partner's own.
 *
 * An override of one of the library's facts keeps what it does not name, but a new figure needs its own date and its
 * own source: a fresh number under an old date would be untrue.
 *
 * @throws {TypeError} naming the fact, the field, the value and what is accepted.
 * @example
 * const facts = defineFacts({
 *   'nodes-launched': {
 *     figure: { value: 20000 },
 *     asOf: '2026-06-30',
 *     source: { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' },
 *   },
 * })
 */
export const defineFacts = (overrides: FactOverrides): Facts => {
  if (!isObject(overrides)) {
    throw invalidValueError('defineFacts()', 'overrides', overrides, 'an object of facts by id')
  }
  const defined: Record<string, Fact> = Object.create(null)
  for (const [id, override] of Object.entries(overrides)) {
    if (override === undefined) continue
    if (!isObject(override)) {
      throw invalidValueError(
        'defineFacts()',
        `the fact "${id}"`,
        override,
        'an object with the fields to change',
      )
    }
    const base = own.find((fact) => fact.id === id)
    const where = `defineFacts(), fact "${id}"`
    if (base && override.kind && override.kind !== base.kind) {
      // The kind decides the wording; an aspiration declared a statement would be shown as done.
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
        'a new statistic with a date and a source of its own',
      )
    }
    const statistic =
      override.statistic || base?.statistic ? { ...base?.statistic, ...override.statistic } : undefined
    defined[id] = validateFact({ ...base, ...override, id, ...(statistic && { statistic }) }, where)
  }
  return Object.freeze(defined)
}
