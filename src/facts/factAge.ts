import { getDayNumber, parseDay } from '../shared/day.js'
import { invalidValueError } from '../shared/errors.js'
import type { Fact } from './types.js'

/** The age of a fact on a day that you pass. */
export interface FactAge {
  /** Whole days from the fact's date to `now`, in UTC; 0 when the fact's date is later than `now`. */
  readonly ageInDays: number
  /** Whether the fact is older than `maxAgeDays`. */
  readonly isStale: boolean
}

/**
 * Returns the number of whole days from a day to a date, in UTC.
 *
 * @param from a day `YYYY-MM-DD`.
 * @param to a `Date`, or a day `YYYY-MM-DD`.
 * @throws {TypeError} when either is not a valid date.
 */
export const daysBetween = (from: string, to: Date | string): number => {
  const start = parseDay(from) === undefined ? undefined : getDayNumber(from)
  const end = getDayNumber(to)
  if (start === undefined)
    throw invalidValueError('daysBetween()', 'from', from, "an existing day, 'YYYY-MM-DD'")
  if (end === undefined)
    throw invalidValueError('daysBetween()', 'to', to, "a valid Date, or a day 'YYYY-MM-DD'")
  return end - start
}

/** Returns the age of a fact in days, or `undefined` if `now` is not a valid date. */
export const getAgeInDays = ({ asOf }: Fact, now: Date | string): number | undefined => {
  const from = getDayNumber(asOf)
  const to = getDayNumber(now)
  return from === undefined || to === undefined ? undefined : Math.max(0, to - from)
}

/**
 * Returns the age of a fact. You pass `now`: the function never reads the clock, so that server and browser render the
 * same result.
 *
 * @param now a `Date`, or a day `YYYY-MM-DD`.
 * @param maxAgeDays the age in days above which the fact is stale. Defaults to no limit.
 * @throws {TypeError} when `now` is not a valid date.
 */
export const getFactAge = (
  fact: Fact,
  now: Date | string,
  maxAgeDays = Number.POSITIVE_INFINITY,
): FactAge => {
  const ageInDays = Math.max(0, daysBetween(fact.asOf, now))
  return { ageInDays, isStale: ageInDays > maxAgeDays }
}
