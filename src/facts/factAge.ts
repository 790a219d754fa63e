import { invalidValueError } from '../shared/errors.js'
import type { Fact } from './types.js'

/** How old a fact is at a moment that the caller names. */
export interface FactAge {
  /** Whole days from the fact's date to `now`, in UTC; 0 when the date lies ahead. */
  readonly ageInDays: number
  /** Whether the fact is older than the age asked for. */
  readonly isStale: boolean
}

const MS_PER_DAY = 86_400_000

/** A calendar day `YYYY-MM-DD` that exists, as milliseconds in UTC; `undefined` for anything else. */
export const parseDay = (text: unknown): number | undefined => {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time
}

/** Whole days from one day to a moment, in UTC. */
export const daysBetween = (from: string, to: Date | string): number => {
  const start = parseDay(from)
  const end = typeof to === 'string' ? parseDay(to) : to instanceof Date ? to.getTime() : Number.NaN
  if (start === undefined)
    throw invalidValueError('daysBetween()', 'from', from, "an existing day, 'YYYY-MM-DD'")
  if (end === undefined || Number.isNaN(end))
    throw invalidValueError('daysBetween()', 'to', to, "a valid Date, or a day 'YYYY-MM-DD'")
  return Math.floor(end / MS_PER_DAY) - Math.floor(start / MS_PER_DAY)
}

/**
 * Tells how old a fact is. `now` is given, never read from the clock, so that server and browser agree.
 *
 * @param now a Date, or a day `YYYY-MM-DD`.
 * @param maxAgeDays the age in days past which the fact counts as stale. Default: never.
 * @throws {TypeError} when `now` is no date.
 */
export const getFactAge = (
  fact: Fact,
  now: Date | string,
  maxAgeDays = Number.POSITIVE_INFINITY,
): FactAge => {
  const ageInDays = Math.max(0, daysBetween(fact.asOf, now))
  return { ageInDays, isStale: ageInDays > maxAgeDays }
}
