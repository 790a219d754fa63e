import { AnkrApproach, type Locale } from 'ankr-approach'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it } from 'vitest'
import { listCodes, loadLocale } from '../../scripts/locale/files.js'
import { edgeProps, timeZones } from '../support/timeZones.js'

const english = await loadLocale('en')
const locales = await Promise.all(
  ['en', ...listCodes()].map(async (code) => [code, await loadLocale(code)] as const),
)

const before = process.env.TZ
afterEach(() => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

/** Runs a function once in each time zone of the process. */
const inEach = <Result>(run: () => Result): Result[] =>
  timeZones.map((timeZone) => {
    process.env.TZ = timeZone
    return run()
  })

const render = (locale: Locale, now: string | Date = edgeProps.now) =>
  renderToString(createElement(AnkrApproach, { ...edgeProps, locale, now }))

it('Time zones: the process has each of them', () => {
  const time = Date.UTC(2026, 0, 1)
  expect(inEach(() => new Date(time).getDate() * 100 + new Date(time).getHours())).toEqual([
    100, 3116, 105, 114,
  ])
})

it.each(locales)('AnkrApproach in %s: the server writes the same HTML in every time zone', (_, locale) => {
  const [html, ...others] = inEach(() => render(locale))
  expect(html).toContain('dateTime="2023-06-30"')
  for (const other of others) expect(other).toBe(html)
})

it('AnkrApproach: the first and the last day of a month are in that month, in every time zone', () => {
  const months = ['June 2023', 'July 2023', 'December 2023', 'January 2024']
  for (const html of inEach(() => render(english)))
    expect(months.filter((month) => !html.includes(month))).toEqual([])
})

it('AnkrApproach: `now` as a Date is the day in UTC, in every time zone', () => {
  const dates = [new Date('2026-01-01T00:00Z'), new Date('2026-01-01T23:59Z')]
  const htmls = inEach(() => dates.map((now) => render(english, now))).flat()
  expect(new Set(htmls)).toEqual(new Set([render(english)]))
})
