import { invalidValueError } from '../../shared/errors.js'

const DAY = 86_400_000

/**
 * The number of whole days from 1 January 1970 to a date, both in UTC; negative before.
 * @throws {TypeError} on a date that is not one, such as 30 February.
 */
export const getDayNumber = (date: Date | string, name: string, where: string): number => {
  const time = typeof date === 'string' ? parseMidnight(date) : getTime(date)
  if (Number.isNaN(time)) throw invalidValueError(where, name, date, "a valid Date, or a day 'YYYY-MM-DD'")
  return Math.floor(time / DAY)
}

const parseMidnight = (day: string): number => {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? time : Number.NaN
}

// A Date of another window is one too, and fails `instanceof`.
const getTime = (date: Date): number => {
  try {
    return Date.prototype.getTime.call(date)
  } catch {
    return Number.NaN
  }
}
