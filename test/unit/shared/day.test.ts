import { afterEach, expect, it, vi } from 'vitest'
import { getDayNumber, parseDay } from '../../../src/shared/day.js'

afterEach(() => vi.restoreAllMocks())

const NO_DAY = [
  '2026-02-30',
  '2023-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-6-1',
  '2026-06-30T00:00Z',
  ' 2026-06-30',
  '',
  20_000,
  null,
  undefined,
  {},
]

it('parseDay(): returns the first millisecond of a day in UTC', () => {
  expect(parseDay('1970-01-01')).toBe(0)
  expect(parseDay('2024-02-29')).toBe(Date.UTC(2024, 1, 29))
  expect(parseDay('0001-01-01')).toBe(Date.parse('0001-01-01T00:00:00Z'))
})

it.each(NO_DAY)('parseDay(): returns undefined for %j, which is not a day', (value) => {
  expect(parseDay(value)).toBeUndefined()
})

it('parseDay(): returns the same in engines that roll 30 February over and in those that reject it', () => {
  const { parse } = Date
  const engines = {
    rollsOver: (text: string) => parse(text.replace('02-30', '03-02')),
    refuses: (text: string) => (text.includes('02-30') ? Number.NaN : parse(text)),
  }
  for (const engine of Object.values(engines)) {
    vi.spyOn(Date, 'parse').mockImplementation(engine)
    expect([parseDay('2026-02-30'), parseDay('2026-03-02')]).toEqual([undefined, Date.UTC(2026, 2, 2)])
  }
})

it('getDayNumber(): counts whole days in UTC, negative before 1970', () => {
  expect(getDayNumber('1970-01-02')).toBe(1)
  expect(getDayNumber(new Date('1970-01-01T23:59:59.999Z'))).toBe(0)
  expect(getDayNumber('1969-12-31')).toBe(-1)
})

it.each([...NO_DAY, new Date(Number.NaN)])(
  'getDayNumber(): returns undefined for the invalid date %j',
  (value) => {
    expect(getDayNumber(value)).toBeUndefined()
  },
)
