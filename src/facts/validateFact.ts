import { parseDay } from '../shared/day.js'
import { invalidValueError } from '../shared/errors.js'
import type { Fact } from './types.js'

const KINDS = ['statistic', 'statement', 'commitment', 'definition', 'example', 'aspiration', 'opinion']
const SECTIONS = ['meta', 'neutral', 'decentralization', 'dao', 'web3']
const QUALIFIERS = ['over', 'about', 'exactly']
const STATUSES = ['current', 'superseded', 'withdrawn']

const isNonBlankString = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const formatList = (values: string[]) => values.map((value) => `"${value}"`).join(', ')

const isWebAddress = (value: unknown): boolean => {
  if (!isNonBlankString(value)) return false
  try {
    return ['https:', 'http:'].includes(new URL(value).protocol)
  } catch {
    return false
  }
}

/**
 * Checks every field of a fact that a partner passes.
 * @throws {TypeError} with `where`, the field, its value and the accepted values.
 */
export const validateFact = (value: unknown, where: string): Fact => {
  const fail = (field: string, found: unknown, accepted: string) => {
    throw invalidValueError(where, field, found, accepted)
  }
  if (typeof value !== 'object' || value === null) fail('the fact', value, 'an object')
  const fact = value as Partial<Record<keyof Fact, unknown>>
  if (!isNonBlankString(fact.id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fact.id as string)) {
    fail('id', fact.id, 'lower-case words joined by hyphens, such as "nodes-launched"')
  }
  if (!SECTIONS.includes(fact.section as string)) fail('section', fact.section, formatList(SECTIONS))
  if (!KINDS.includes(fact.kind as string)) fail('kind', fact.kind, formatList(KINDS))
  if (parseDay(fact.asOf) === undefined) fail('asOf', fact.asOf, "an existing day, 'YYYY-MM-DD'")
  assertSource('source', fact.source, fail)
  assertStatus(fact, fail)
  if (fact.kind === 'statistic' || fact.statistic !== undefined) assertStatistic(fact.statistic, fail)
  for (const field of ['label', 'note'] as const) {
    if (fact[field] !== undefined && !isNonBlankString(fact[field]))
      fail(field, fact[field], 'a non-empty string')
  }
  return fact as Fact
}

type Fail = (field: string, found: unknown, accepted: string) => void

const assertSource = (name: 'source' | 'supersededBy', source: unknown, fail: Fail) => {
  if (typeof source !== 'object' || source === null)
    return fail(name, source, 'an object { id, title, publisher, url }')
  const fields = source as Record<string, unknown>
  for (const field of ['id', 'title', 'publisher']) {
    if (!isNonBlankString(fields[field])) fail(`${name}.${field}`, fields[field], 'a non-empty string')
  }
  if (!isWebAddress(fields.url))
    fail(`${name}.url`, fields.url, 'an absolute URL that starts with https: or http:')
}

const assertStatus = (
  { status, supersededBy, checkedOn }: Partial<Record<keyof Fact, unknown>>,
  fail: Fail,
) => {
  if (!STATUSES.includes(status as string)) fail('status', status, formatList(STATUSES))
  if (status === 'superseded') assertSource('supersededBy', supersededBy, fail)
  else if (supersededBy !== undefined)
    fail('supersededBy', supersededBy, 'nothing, unless `status` is "superseded"')
  if (checkedOn !== undefined && parseDay(checkedOn) === undefined)
    fail('checkedOn', checkedOn, "an existing day, 'YYYY-MM-DD'")
}

const assertStatistic = (statistic: unknown, fail: Fail) => {
  if (typeof statistic !== 'object' || statistic === null)
    return fail('statistic', statistic, 'an object { value, qualifier, unit }')
  const { value, qualifier, unit } = statistic as Record<string, unknown>
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > Number.MAX_SAFE_INTEGER) {
    fail('statistic.value', value, 'a finite number from 0 to 9007199254740991')
  }
  if (!QUALIFIERS.includes(qualifier as string))
    fail('statistic.qualifier', qualifier, formatList(QUALIFIERS))
  if (!isNonBlankString(unit)) fail('statistic.unit', unit, 'a non-empty string')
}
