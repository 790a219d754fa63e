import { afterEach, describe, expect, it, vi } from 'vitest'
import { daysBetween, facts, getFactAge } from '../../../src/facts/index.js'
import type { Fact } from '../../../src/facts/types.js'

const dated = (asOf: string) => ({ ...facts[0], asOf }) as Fact

describe('getFactAge()', () => {
  it.each([
    ['the same day', '2022-03-04', '2022-03-04', 0],
    ['the next day', '2022-03-04', '2022-03-05', 1],
    ['a year', '2022-03-04', '2023-03-04', 365],
    ['over a leap day', '2024-02-28', '2024-03-01', 2],
    ['over no leap day', '2023-02-28', '2023-03-01', 1],
    ['from a leap day', '2024-02-29', '2025-03-01', 366],
    ['a date ahead', '2026-01-02', '2026-01-01', 0],
  ])('returns whole days: %s', (_, asOf, now, age) => {
    expect(getFactAge(dated(asOf), now)).toEqual({ ageInDays: age, isStale: false })
  })

  it('is stale above maxAgeDays, not at it', () => {
    const at = (now: string) => getFactAge(dated('2026-01-01'), now, 30).isStale
    expect([at('2026-01-30'), at('2026-01-31'), at('2026-02-01')]).toEqual([false, false, true])
    expect(getFactAge(dated('2026-01-01'), '2026-01-01', 0).isStale).toBe(false)
    expect(getFactAge(dated('2026-01-01'), '2026-01-02', 0).isStale).toBe(true)
  })

  it('counts days in UTC, to the millisecond', () => {
    const at = (now: string) => getFactAge(dated('2026-01-01'), new Date(now)).ageInDays
    expect(at('2026-01-01T23:59:59.999Z')).toBe(0)
    expect(at('2026-01-02T00:00:00.000Z')).toBe(1)
    expect(at('2026-01-02T05:00:00+14:00')).toBe(0)
    expect(at('2026-01-01T14:00:00-10:00')).toBe(1)
  })

  it('never reads the clock', () => {
    vi.useFakeTimers({ now: new Date('2099-01-01') })
    expect(getFactAge(dated('2026-01-01'), '2026-01-03').ageInDays).toBe(2)
    vi.useRealTimers()
  })

  describe.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'])('in %s', (zone) => {
    afterEach(() => vi.unstubAllEnvs())

    it('returns the same age for a day and for a time on that day', () => {
      vi.stubEnv('TZ', zone)
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      for (const now of ['2026-03-29', '2026-10-25', '2024-02-29']) {
        const age = getFactAge(dated('2022-03-04'), now).ageInDays
        expect(getFactAge(dated('2022-03-04'), new Date(`${now}T00:00Z`)).ageInDays).toBe(age)
        expect(getFactAge(dated('2022-03-04'), new Date(`${now}T23:59Z`)).ageInDays).toBe(age)
      }
    })
  })

  it.each([
    ['2023-02-29', '"2023-02-29"'],
    ['2026-13-01', '"2026-13-01"'],
    ['2026-6-1', '"2026-6-1"'],
    ['2026-06-30T00:00:00Z', '"2026-06-30T00:00:00Z"'],
    ['', '""'],
    [new Date('never'), 'an object'],
    [undefined, 'undefined'],
    [null, 'null'],
    [1782777600000, '1782777600000'],
  ])('throws on the invalid date %s', (now, shown) => {
    expect(() => getFactAge(dated('2022-03-04'), now as never)).toThrow(
      `daysBetween(): to is ${shown}. Accepted: a valid Date, or a day 'YYYY-MM-DD'.`,
    )
  })

  it('daysBetween() throws on a day that does not exist', () => {
    expect(() => daysBetween('2022-02-30', '2026-01-01')).toThrow(
      '[ankr-approach] daysBetween(): from is "2022-02-30". Accepted: an existing day, \'YYYY-MM-DD\'.',
    )
  })
})
