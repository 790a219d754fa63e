/** Milliseconds in a day. Every date here is in UTC, which has no daylight saving time. */
const MS_PER_DAY = 86_400_000

/**
 * Parses a calendar day `YYYY-MM-DD` and returns its first millisecond in UTC.
 * Returns `undefined` for any other value, and for a day that does not exist.
 *
 * Engines disagree on `Date.parse('2026-02-30')`: V8 returns 2 March, others return `NaN`. The comparison with
 * `toISOString()` gives one answer on every server and in every browser.
 */
export const parseDay = (value: unknown): number | undefined => {
  const time = typeof value === 'string' ? Date.parse(`${value}T00:00Z`) : Number.NaN
  return time < 1 / 0 && new Date(time).toISOString().slice(0, 10) === value ? time : undefined
}

/**
 * Returns the number of whole days from 1 January 1970 to a `Date` or a day `YYYY-MM-DD`, both in UTC.
 * The number is negative for a date before 1970, and `undefined` for an invalid date.
 */
export const getDayNumber = (date: unknown): number | undefined => {
  const time = typeof date === 'string' ? parseDay(date) : getTime(date)
  return time === undefined ? undefined : Math.floor(time / MS_PER_DAY)
}

/** A `Date` from another frame fails `instanceof Date` but passes the check in `Date.prototype.getTime()`. */
const getTime = (date: unknown): number | undefined => {
  if (typeof date !== 'object') return undefined
  try {
    const time = Date.prototype.getTime.call(date)
    return Number.isNaN(time) ? undefined : time
  } catch {
    return undefined
  }
}
